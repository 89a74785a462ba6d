using PickGo.Application.Payments;
using PickGo.Domain.Payments;
using PickGo.Infrastructure.Platform.Scheduling;
using Quartz;

namespace PickGo.Infrastructure.Payments;

/// <summary>Finishes payments and refunds whose answer never came.</summary>
[DisallowConcurrentExecution]
internal sealed class ReconcileJob(BatchRunner batches, TimeProvider time) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await batches.EachAsync("reconciler", (db, after) => db.Payments
                .Where(p => p.Status == PaymentStatus.Confirming && p.AbandonedAt == null && (p.NextAttemptAt == null || p.NextAttemptAt <= now) && p.Id > after)
                .OrderBy(p => p.Id).Select(p => p.Id),
            id => new ReconcilePayment(id), cancellationToken);
        await batches.EachAsync("reconciler", (db, after) => db.Refunds
                .Where(r => r.Status == RefundStatus.Requested && r.AbandonedAt == null && (r.NextAttemptAt == null || r.NextAttemptAt <= now) && r.Id > after)
                .OrderBy(r => r.Id).Select(r => r.Id),
            id => new ReconcileRefund(id), cancellationToken);
    }
}
