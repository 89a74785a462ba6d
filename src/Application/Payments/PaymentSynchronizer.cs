using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;

namespace PickGo.Application.Payments;

/// <summary>Brings a payment to what the gateway itself says of its order, whatever we believed.</summary>
public sealed class PaymentSynchronizer(
    IPickGoDb db, Transactions transactions, PaymentSettlement settlement, IOrders orders, IOutbox outbox, RequestContext context, IAuditTrail audit,
    AfterCommit afterCommit, IOptions<PaymentOptions> options, TimeProvider time, ILogger<PaymentSynchronizer> log)
{
    private static readonly Actor Gateway = Actor.System("gateway");

    /// <returns><see cref="CommonErrors.Busy"/> when somebody is just changing the payment: look again shortly.</returns>
    public async Task<Result> ApplyAsync(long paymentId, GatewayOrder order, CancellationToken ct)
    {
        context.ActAs(Gateway);
        var status = await db.Payments.Where(p => p.Id == paymentId).Select(p => p.Status).FirstAsync(ct);
        if (status == PaymentStatus.Confirming && order.State != GatewayOrderState.Waiting)
            await settlement.SettleAsync(paymentId, order.Answer, ct);

        db.ClearTracking();
        var written = await transactions.RunStepAsync(() => WriteAsync(paymentId, order, ct), ct);
        // The token, or the index of running refunds: somebody is at it.
        return written.Error?.Kind == ErrorKind.Conflict ? CommonErrors.Busy : written;
    }

    private async Task<Result> WriteAsync(long paymentId, GatewayOrder order, CancellationToken ct)
    {
        var payment = await db.Payments.FirstAsync(p => p.Id == paymentId, ct);
        var running = await db.Refunds.AnyAsync(r => r.PaymentId == paymentId && r.Status == RefundStatus.Requested, ct);
        switch (payment.Status)
        {
            case PaymentStatus.Pending or PaymentStatus.Failed or PaymentStatus.Expired when order.Left > 0:
                return running ? Result.Done : await ReturnAsync(payment, order, ct);
            case PaymentStatus.Completed or PaymentStatus.PartiallyCanceled when order.Canceled > payment.Refunded:
                return running ? CommonErrors.Busy : await CanceledAsync(payment, order.Canceled - payment.Refunded, order.State, ct);
            default:
                return Result.Done;
        }
    }

    /// <summary>Money for an attempt that is over, and whose reservation may be gone or paid otherwise: it goes back.</summary>
    private async Task<Result> ReturnAsync(Payment payment, GatewayOrder order, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var found = payment.FoundCaptured(order.PaymentKey!, now, context.Actor);
        if (found.IsRefused) return found;

        afterCommit.Log(() => PaymentsLog.CapturedLate(log, payment.Id, order.Left));
        db.Refunds.Add(Refund.ForUnmatchedPayment(payment, order.Left, "예매 없는 결제", context.Actor, now, options.Value.RetryPolicy));
        audit.Add(payment);
        return await db.SaveAsync(ct);
    }

    /// <summary>Somebody gave money back at the gateway. All of it ends the reservation; of a part nobody knows the seats.</summary>
    private async Task<Result> CanceledAsync(Payment payment, long amount, GatewayOrderState state, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        // Its mail is about the money (MoneyReturned): of a part nobody knows the seats.
        var canceled = await orders.CancelAsync(payment.ReservationId,
            new OrderCancellation(state == GatewayOrderState.Canceled ? null : [], amount, Fee: 0, context.Actor, TellsBuyer: false), now, ct);
        if (canceled.IsRefused) return canceled.Error;

        var refunded = payment.Refund(amount, canceled.Value.NothingLeft, now, context.Actor);
        if (refunded.IsRefused) return refunded;

        afterCommit.Log(() => PaymentsLog.CanceledAtGateway(log, payment.Id, amount));
        var refund = Refund.MadeAtGateway(payment, canceled.Value.Items, amount, context.Actor, now);
        db.Refunds.Add(refund);
        audit.Add(payment);
        var saved = await db.SaveAsync(ct);
        if (saved.IsRefused) return saved;

        outbox.Add(new MoneyReturned(refund.Id));
        return await db.SaveAsync(ct);
    }
}
