using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Passkeys and second factors.</summary>
internal sealed class PasskeyData(IPickGoDb db) : IPersonalData
{
    public string Name => "passkeys";

    public async Task<object> ExportAsync(long memberId, CancellationToken ct) =>
        await db.Passkeys.AsNoTracking().Where(p => p.AccountId == memberId).OrderBy(p => p.Id)
            .Select(p => new { p.Name, p.CreatedAt, p.LastUsedAt, p.IsBackedUp }).ToListAsync(ct);

    public Task<Error?> FindObstacleAsync(long memberId, CancellationToken ct) => Task.FromResult<Error?>(null);

    public Task<IReadOnlyList<LawfulRecord>> RetainAsync(long memberId, CancellationToken ct) => Task.FromResult<IReadOnlyList<LawfulRecord>>([]);

    public async Task EraseAsync(long memberId, CancellationToken ct)
    {
        await db.Passkeys.Where(p => p.AccountId == memberId).ExecuteDeleteAsync(ct);
        await db.PendingLogIns.Where(p => p.AccountId == memberId).ExecuteDeleteAsync(ct);
        db.SecondFactors.RemoveRange(await db.SecondFactors.Include(f => f.Codes).Where(f => f.AccountId == memberId).ToListAsync(ct));
    }
}
