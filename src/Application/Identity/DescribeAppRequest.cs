using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>What a member is asked about an app.</summary>
/// <param name="ClientId">Public name of the app.</param>
/// <param name="Name">What it calls itself.</param>
/// <param name="Scopes">What it wants to be allowed; what this member cannot give is left out.</param>
/// <param name="Agreed">Whether nobody need be asked: the member has agreed to all of it before and the app can prove that it is itself, or it is our own.</param>
public sealed record AppRequestView(string ClientId, string Name, IReadOnlyList<string> Scopes, bool Agreed);

/// <summary>Who asks a member for what.</summary>
/// <param name="AccountId">Who is asked.</param>
/// <param name="ClientId">Public name of the app.</param>
/// <param name="Scopes">What it asked for.</param>
public sealed record DescribeAppRequest(long AccountId, string ClientId, IReadOnlyList<string> Scopes) : IQuery<AppRequestView>;

internal sealed class DescribeAppRequestHandler(IPickGoDb db) : IRequestHandler<DescribeAppRequest, Result<AppRequestView>>
{
    public async Task<Result<AppRequestView>> Handle(DescribeAppRequest request, CancellationToken cancellationToken)
    {
        var client = await db.FindClientAsync(request.ClientId, cancellationToken);
        if (client is not { DisabledAt: null }) return OAuthErrors.ClientNotFound;

        var role = await db.Accounts.Where(a => a.Id == request.AccountId).Select(a => a.Role).FirstAsync(cancellationToken);
        var scopes = request.Scopes.Where(s => role == AccountRole.Admin || !OAuthScopes.IsOperators(s)).ToList();
        var grant = await db.ApplicationGrants.AsNoTracking()
            .FirstOrDefaultAsync(g => g.AccountId == request.AccountId && g.ClientId == client.Id && g.WithdrawnAt == null, cancellationToken);
        // A public client proves nothing: any program of the member's machine may call itself by its name (RFC 8252, 8.6).
        var isKnown = client.Kind == OAuthClientKind.Confidential && grant?.Covers(scopes) == true;
        return new AppRequestView(client.ClientId, client.Name, scopes, isKnown || client.IsOurs);
    }
}
