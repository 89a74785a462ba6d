using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Which apps of others a member let act for them.</summary>
internal sealed class ConnectedAppData(IPickGoDb db, IOAuthServer server, TimeProvider time) : IPersonalData
{
    public string Name => "apps";

    public async Task<object> ExportAsync(long memberId, CancellationToken ct)
    {
        var rows = await db.ApplicationGrants.AsNoTracking().Where(g => g.AccountId == memberId).OrderBy(g => g.Id)
            .Join(db.OAuthClients, g => g.ClientId, c => c.Id, (g, c) => new { Grant = g, c.Name }).ToListAsync(ct);
        return rows.ConvertAll(r => new { r.Name, r.Grant.Scopes, r.Grant.GrantedAt, r.Grant.WithdrawnAt });
    }

    public Task<Error?> FindObstacleAsync(long memberId, CancellationToken ct) => Task.FromResult<Error?>(null);

    public Task<IReadOnlyList<LawfulRecord>> RetainAsync(long memberId, CancellationToken ct) => Task.FromResult<IReadOnlyList<LawfulRecord>>([]);

    /// <summary>The rows stay until the last token under them has died, so that every server hears of their end; they name nobody any more.</summary>
    public async Task EraseAsync(long memberId, CancellationToken ct)
    {
        var open = await db.ApplicationGrants.Where(g => g.AccountId == memberId && g.WithdrawnAt == null).ToListAsync(ct);
        var clients = await db.OAuthClients.Where(c => open.Select(g => g.ClientId).Contains(c.Id)).ToListAsync(ct);
        foreach (var grant in open) grant.Withdraw(time.GetUtcNow().UtcDateTime);
        foreach (var client in clients) await server.EndTokensAsync(client, memberId, ct);
    }
}
