using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity.Social;

/// <summary>By which providers a member can log in.</summary>
internal sealed class SocialData(IPickGoDb db) : IPersonalData
{
    public string Name => "connections";

    public async Task<object> ExportAsync(long memberId, CancellationToken ct)
    {
        var rows = await db.SocialIdentities.AsNoTracking().Where(i => i.AccountId == memberId).OrderBy(i => i.Id).ToListAsync(ct);
        return rows.ConvertAll(i => new { Provider = SocialProviders.NameOf(i.Provider), i.SubjectHash, i.ConnectedAt, i.LastUsedAt });
    }

    public Task<Error?> FindObstacleAsync(long memberId, CancellationToken ct) => Task.FromResult<Error?>(null);

    public Task<IReadOnlyList<LawfulRecord>> RetainAsync(long memberId, CancellationToken ct) => Task.FromResult<IReadOnlyList<LawfulRecord>>([]);

    public async Task EraseAsync(long memberId, CancellationToken ct)
    {
        await db.SocialIdentities.Where(i => i.AccountId == memberId).ExecuteDeleteAsync(ct);
        await db.SocialVisits.Where(v => v.AccountId == memberId || db.Accounts.Any(a => a.Id == memberId && a.Email == v.Email)).ExecuteDeleteAsync(ct);
    }
}
