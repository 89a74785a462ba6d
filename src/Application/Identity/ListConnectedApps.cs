using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>An app that a member allowed to act for them.</summary>
/// <param name="ClientId">Public name of the app.</param>
/// <param name="Name">What it calls itself.</param>
/// <param name="Scopes">What it may do.</param>
/// <param name="ConnectedAt">Since when, UTC.</param>
public sealed record ConnectedAppView(string ClientId, string Name, IReadOnlyList<string> Scopes, DateTime ConnectedAt);

/// <summary>The apps that a member is connected with, the newest first.</summary>
public sealed record ListConnectedApps(long AccountId) : IQuery<IReadOnlyList<ConnectedAppView>>;

internal sealed class ListConnectedAppsHandler(IPickGoDb db) : IRequestHandler<ListConnectedApps, Result<IReadOnlyList<ConnectedAppView>>>
{
    public async Task<Result<IReadOnlyList<ConnectedAppView>>> Handle(ListConnectedApps request, CancellationToken cancellationToken)
    {
        var rows = await db.ApplicationGrants.AsNoTracking().Where(g => g.AccountId == request.AccountId && g.WithdrawnAt == null)
            .Join(db.OAuthClients, g => g.ClientId, c => c.Id, (g, c) => new { g, c.ClientId, c.Name })
            .OrderByDescending(x => x.g.GrantedAt).ToListAsync(cancellationToken);
        return rows.ConvertAll(x => new ConnectedAppView(x.ClientId, x.Name, x.g.ScopeList, x.g.GrantedAt));
    }
}
