using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using PickGo.Application.Platform;
using PickGo.Application.Reservations;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;

namespace PickGo.Application.Payments;

/// <summary>Carries a requested refund to the gateway and writes down what came of it.</summary>
public sealed class RefundSettlement(
    IPickGoDb db, IPaymentGateway gateway, Transactions transactions, SeatSync sync, TimeProvider time, ILogger<RefundSettlement> log)
{
    /// <returns>Done also while the gateway's answer is unknown: the reconciler asks again, with the same key.</returns>
    public async Task<Result> AskAsync(long refundId, CancellationToken ct)
    {
        db.Forget();
        var refund = await db.Refunds.FirstAsync(r => r.Id == refundId, ct);
        if (refund.Status != RefundStatus.Requested) return Result.Done;

        var payment = await db.Payments.FirstAsync(p => p.Id == refund.PaymentId, ct);
        var answer = await gateway.CancelAsync(payment.PaymentKey!, refund.Amount, refund.Reason, refund.Key, ct);
        switch (answer.Outcome)
        {
            case GatewayOutcome.Unknown:
                ApplicationLog.RefundUnknown(log, refund.Id);
                return Result.Done;
            case GatewayOutcome.Refused:
                ApplicationLog.RefundRefused(log, refund.Id, answer.Code);
                refund.Refuse(answer.Code);
                await db.SaveAsync(ct);
                return PaymentErrors.RefundRefused(answer.Code);
            default:
                return await transactions.RunAsync(() => WriteAsync(refund.Id, ct), ct, keepsOutcome: false);
        }
    }

    private async Task<Result> WriteAsync(long refundId, CancellationToken ct)
    {
        var refund = await db.Refunds.FirstAsync(r => r.Id == refundId, ct);
        var payment = await db.Payments.FirstAsync(p => p.Id == refund.PaymentId, ct);
        var now = time.GetUtcNow().UtcDateTime;
        var actor = new Actor(refund.Actor);
        refund.Finish();
        var refunded = payment.Refund(refund.Amount, now, actor);
        if (refunded.IsRefused) return refunded;

        var reservation = await db.Reservations.Include(r => r.Seats).FirstAsync(r => r.Id == refund.ReservationId, ct);
        if (reservation.HasTickets)
        {
            var canceled = reservation.Cancel(refund.Seats, refund.Amount, now, actor);
            if (canceled.IsRefused) return canceled;
            sync.Announce(reservation);
        }

        return await db.SaveAsync(ct);
    }
}
