using Microsoft.EntityFrameworkCore;
using PickGo.Application.Catalogue;
using PickGo.Application.Payments;
using PickGo.Application.Reservations;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;
using PickGo.Infrastructure.Catalogue;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Infrastructure.Platform.Redis;
using Quartz;

namespace PickGo.Infrastructure.Platform.Scheduling;

/// <summary>Frees the seats of unpaid reservations past their deadline.</summary>
[DisallowConcurrentExecution]
internal sealed class ExpiryJob(BatchRunner work, TimeProvider time) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await work.EachAsync("Expiry", (db, after) => db.Reservations
                .Where(r => r.Status == ReservationStatus.Reserved && r.ExpiresAt <= now && r.Id > after
                    && !db.Payments.Any(p => p.ReservationId == r.Id && p.Status == PaymentStatus.Confirming))
                .OrderBy(r => r.Id).Select(r => r.Id),
            id => new ExpireReservation(id), cancellationToken);
    }
}

/// <summary>Finishes payments and refunds whose answer never came.</summary>
[DisallowConcurrentExecution]
internal sealed class ReconcileJob(BatchRunner work, TimeProvider time) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await work.EachAsync("Reconciler (payments)", (db, after) => db.Payments
                .Where(p => p.Status == PaymentStatus.Confirming && p.AbandonedAt == null && (p.NextAttemptAt == null || p.NextAttemptAt <= now) && p.Id > after)
                .OrderBy(p => p.Id).Select(p => p.Id),
            id => new ReconcilePayment(id), cancellationToken);
        await work.EachAsync("Reconciler (refunds)", (db, after) => db.Refunds
                .Where(r => r.Status == RefundStatus.Requested && r.AbandonedAt == null && (r.NextAttemptAt == null || r.NextAttemptAt <= now) && r.Id > after)
                .OrderBy(r => r.Id).Select(r => r.Id),
            id => new ReconcileRefund(id), cancellationToken);
    }
}

/// <summary>Begins and ends the runs of performances with the day in Korea.</summary>
[DisallowConcurrentExecution]
internal sealed class RollOverJob(BatchRunner work, TimeProvider time) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(Kst.FromUtc(time.GetUtcNow().UtcDateTime));
        await work.EachAsync("Roll-over", (db, after) => db.Performances
                .Where(p => p.Id > after && ((p.State == PerformanceState.Scheduled && p.StartsOn <= today)
                    || (p.State != PerformanceState.Completed && p.EndsOn < today)))
                .OrderBy(p => p.Id).Select(p => p.Id),
            id => new RollOverPerformance(id, today), cancellationToken);
    }
}

/// <summary>Moves the gathered views into the database.</summary>
[DisallowConcurrentExecution]
internal sealed class ViewsJob(PickGoDbContext db, RedisViewCounter views, TimeProvider time) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await views.FlushAsync(db, time.GetUtcNow().UtcDateTime, cancellationToken);
}

/// <summary>Deletes what nobody asks for any more.</summary>
[DisallowConcurrentExecution]
internal sealed class CleanupJob(PickGoDbContext db, IEnumerable<LiveSessions> live, TimeProvider time) : IJob
{
    private static readonly TimeSpan KeepBatchNames = TimeSpan.FromDays(2);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var oldBatches = now - KeepBatchNames;
        var oldNews = now - ProcessedWebhook.KeptFor;
        await db.IdempotencyRecords.Where(r => r.ExpiresAt <= now).ExecuteDeleteAsync(cancellationToken);
        await db.RefreshTokens.Where(t => t.ExpiresAt <= now).ExecuteDeleteAsync(cancellationToken);
        await db.AppliedViewBatches.Where(b => b.AppliedAt <= oldBatches).ExecuteDeleteAsync(cancellationToken);
        await db.ProcessedWebhooks.Where(n => n.ProcessedAt <= oldNews).ExecuteDeleteAsync(cancellationToken);
        foreach (var sessions in live) await sessions.ForgetOldAsync();
    }
}
