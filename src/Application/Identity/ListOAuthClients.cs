using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>All clients by name, disabled ones too; operators add them by hand, so there are few.</summary>
public sealed record ListOAuthClients : IQuery<IReadOnlyList<OAuthClientView>>;

internal sealed class ListOAuthClientsHandler(IPickGoDb db) : IRequestHandler<ListOAuthClients, Result<IReadOnlyList<OAuthClientView>>>
{
    public async Task<Result<IReadOnlyList<OAuthClientView>>> Handle(ListOAuthClients request, CancellationToken cancellationToken) =>
        (await db.OAuthClients.AsNoTracking().OrderBy(c => c.Name).ThenBy(c => c.Id).ToListAsync(cancellationToken)).ConvertAll(OAuthClientView.Of);
}
