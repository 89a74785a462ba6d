using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using PickGo.Application.Platform;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;

namespace PickGo.Application.Payments;

/// <summary>Carries a requested refund to the gateway and writes down what came of it.</summary>
public sealed class RefundSettlement(
    IPickGoDb db, IPaymentGateway gateway, Transactions transactions, IOrders orders, IOutbox outbox, IAuditTrail audit, TimeProvider time,
    ILogger<RefundSettlement> log)
{
    /// <param name="refundId">Which.</param>
    /// <param name="isRepeat">The gateway may have been asked before.</param>
    /// <param name="ct">Only before anything is asked.</param>
    /// <returns>Done also while the gateway's answer is unknown: the reconciler asks again.</returns>
    public async Task<Result> AskAsync(long refundId, bool isRepeat, CancellationToken ct)
    {
        db.ClearTracking();
        var refund = await db.Refunds.FirstAsync(r => r.Id == refundId, ct);
        if (refund.Status != RefundStatus.Requested) return Result.Done;

        // Seats that cost nothing, or of which everything is kept: there is no money for the gateway to move.
        if (refund.Amount == 0) return await SettleAsync(refund.Id, ct);

        var payment = await db.Payments.FirstAsync(p => p.Id == refund.PaymentId, ct);
        var answer = await gateway.CancelAsync(
            new GatewayRefund(payment.PaymentKey!, payment.OrderId, refund.Amount, refund.Reason, refund.Reference, refund.Key, isRepeat), ct);
        return answer.Outcome switch
        {
            GatewayOutcome.Done => await SettleAsync(refund.Id, ct),
            GatewayOutcome.Refused => await RefuseAsync(refund, answer.Code, ct),
            _ => await WaitAsync(refund, answer, ct),
        };
    }

    private async Task<Result> WaitAsync(Refund refund, GatewayAnswer answer, CancellationToken ct)
    {
        PaymentsLog.RefundUnknown(log, refund.Id);
        if (!answer.IdempotencyKeyConsumed) return Result.Done;

        refund.RenewKey();
        await db.SaveAsync(ct);
        return Result.Done;
    }

    private async Task<Result> RefuseAsync(Refund refund, string code, CancellationToken ct)
    {
        PaymentsLog.RefundRefused(log, refund.Id, code);
        refund.Refuse(code, time.GetUtcNow().UtcDateTime);
        audit.Add(refund);
        if ((await db.SaveAsync(ct)).IsSuccess && refund.AbandonedAt is not null) PaymentsLog.RefundAbandoned(log, refund.Id, refund.PaymentId, code);
        return PaymentErrors.RefundRefused(code);
    }

    /// <summary>The money is back: whoever changed a row meanwhile, this has to be written down.</summary>
    private Task<Result> SettleAsync(long refundId, CancellationToken ct) =>
        transactions.RunStepUntilSettledAsync(() => WriteAsync(refundId, ct), ct);

    private async Task<Result> WriteAsync(long refundId, CancellationToken ct)
    {
        // The payment first: whoever settles this refund beside us is then seen in the refund, or met at the payment's token. The other way round
        // a refund that is open would stand beside a payment that is over, and who gave up their tickets would be told that they had not.
        var payment = await db.Payments.FirstAsync(p => db.Refunds.Any(r => r.Id == refundId && r.PaymentId == p.Id), ct);
        var refund = await db.Refunds.FirstAsync(r => r.Id == refundId, ct);
        if (refund.Status != RefundStatus.Requested) return Result.Done;

        var now = time.GetUtcNow().UtcDateTime;
        refund.Finish();
        audit.Add(refund);
        if (refund.IsReturn)
        {
            var returned = payment.Return(refund.Amount, now, refund.Actor);
            if (returned.IsRefused) return returned;

            outbox.Add(new MoneyReturned(refund.Id));
            return await db.SaveAsync(ct);
        }

        var canceled = await orders.CancelAsync(
            refund.ReservationId, new OrderCancellation(refund.Seats, refund.Amount, refund.Fee, refund.Actor, TellsBuyer: true), now, ct);
        if (canceled.IsRefused) return canceled.Error;

        var refunded = payment.Refund(refund.Amount, canceled.Value.NothingLeft, now, refund.Actor);
        return refunded.IsRefused ? refunded : await db.SaveAsync(ct);
    }
}
