using PickGo.Application.Reservations;
using PickGo.Domain.Payments;
using PickGo.Domain.Reservations;
using PickGo.Infrastructure.Platform.Scheduling;
using Quartz;

namespace PickGo.Infrastructure.Reservations;

/// <summary>Frees the seats of unpaid reservations past their deadline.</summary>
[DisallowConcurrentExecution]
internal sealed class ExpiryJob(BatchRunner batches, TimeProvider time) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await batches.EachAsync("expiry", (db, after) => db.Reservations
                .Where(r => r.Status == ReservationStatus.Reserved && r.ExpiresAt <= now && r.Id > after
                    && !db.Payments.Any(p => p.ReservationId == r.Id && p.Status == PaymentStatus.Confirming))
                .OrderBy(r => r.Id).Select(r => r.Id),
            id => new ExpireReservation(id), cancellationToken);
    }
}
