using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>One client.</summary>
public sealed record GetOAuthClient(string ClientId) : IQuery<OAuthClientView>;

internal sealed class GetOAuthClientHandler(IPickGoDb db) : IRequestHandler<GetOAuthClient, Result<OAuthClientView>>
{
    public async Task<Result<OAuthClientView>> Handle(GetOAuthClient request, CancellationToken cancellationToken) =>
        await db.FindClientAsync(request.ClientId, cancellationToken) is { } client ? OAuthClientView.Of(client) : OAuthErrors.ClientNotFound;
}
