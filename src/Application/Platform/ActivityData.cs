using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Platform;

namespace PickGo.Application.Platform;

/// <summary>What the audit trail says that a member did. It holds numbers, no names, and is kept: it proves what was done.</summary>
internal sealed class ActivityData(IPickGoDb db) : IPersonalData
{
    public string Name => "activity";

    public async Task<object> ExportAsync(long memberId, CancellationToken ct)
    {
        var id = memberId.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return await db.AuditEntries.AsNoTracking().Where(e => e.ActorKind == ActorKind.Member && e.ActorId == id).OrderBy(e => e.Id)
            .Select(e => new { e.At, e.UseCase, e.SubjectKind, e.SubjectId, e.Address }).ToListAsync(ct);
    }

    public Task<Error?> FindObstacleAsync(long memberId, CancellationToken ct) => Task.FromResult<Error?>(null);

    public Task<IReadOnlyList<LawfulRecord>> RetainAsync(long memberId, CancellationToken ct) => Task.FromResult<IReadOnlyList<LawfulRecord>>([]);

    public Task EraseAsync(long memberId, CancellationToken ct) => Task.CompletedTask;
}
