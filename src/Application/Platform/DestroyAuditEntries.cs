using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Platform;

namespace PickGo.Application.Platform;

/// <summary>Destroys the oldest entries of the audit trail, so many at a time.</summary>
/// <param name="Days">How old an entry gets.</param>
/// <param name="DryRun">Only counts them all, and says so.</param>
public sealed record DestroyAuditEntries(int Days, bool DryRun) : IUseCase<DestroyedEntries>, ICommand, ITransactional
{
    /// <summary>How many one run looks at: what writes entries meanwhile waits no longer than for these.</summary>
    public const int Batch = 5000;
}

/// <param name="Count">How many were destroyed, or would be.</param>
public sealed record DestroyedEntries(int Count);

internal sealed class DestroyAuditEntriesHandler(IPickGoDb db, IAuditTrail audit, TimeProvider time) : IRequestHandler<DestroyAuditEntries, Result<DestroyedEntries>>
{
    public async Task<Result<DestroyedEntries>> Handle(DestroyAuditEntries request, CancellationToken cancellationToken)
    {
        var until = time.GetUtcNow().UtcDateTime.AddDays(-request.Days);
        // Entries are numbered as they come: the first ones are the oldest, without an index that every entry would pay for.
        var oldest = db.AuditEntries.OrderBy(e => e.Id).Take(DestroyAuditEntries.Batch);
        var count = request.DryRun
            ? await db.AuditEntries.CountAsync(e => e.At <= until, cancellationToken)
            : await oldest.Where(e => e.At <= until).ExecuteDeleteAsync(cancellationToken);
        if (count == 0) return new DestroyedEntries(0);

        audit.Add(new AuditSubject("audit-entries", ""), new AuditChange(request.DryRun ? "wouldDestroy" : "destroyed", null, count));
        var saved = await db.SaveAsync(cancellationToken);
        return saved.IsRefused ? saved.Error : new DestroyedEntries(count);
    }
}
