using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;

namespace PickGo.Application.Payments;

/// <summary>Writes down what the gateway said of a payment. Whoever learns it may call; the rows' tokens let one through.</summary>
public sealed class PaymentSettlement(
    IPickGoDb db, Transactions transactions, IOrders orders, AfterCommit afterCommit, RequestContext context, IAuditTrail audit,
    IOptions<PaymentOptions> options, TimeProvider time, ILogger<PaymentSettlement> log)
{
    /// <returns>The answer for the client, also when somebody else settled first.</returns>
    public async Task<Result<ConfirmedPayment>> SettleAsync(long paymentId, GatewayAnswer answer, CancellationToken ct)
    {
        if (answer.Outcome == GatewayOutcome.Unknown) PaymentsLog.PaymentUnknown(log, paymentId);

        var written = await transactions.RunStepUntilSettledAsync(() => WriteAsync(paymentId, answer, ct), ct);
        if (written.IsRefused) return written.Error;

        return await AnswerAsync(written.Value, ct);
    }

    /// <summary>
    /// Completes a payment of nothing with what it pays, in one transaction: a crash leaves it as it was, and of several confirms at once the
    /// row's token lets one through.
    /// </summary>
    public async Task<Result<ConfirmedPayment>> SettleFreeAsync(long paymentId, CancellationToken ct)
    {
        var written = await transactions.RunStepUntilSettledAsync(() => WriteFreeAsync(paymentId, ct), ct);
        return written.IsRefused ? written.Error : await AnswerAsync(written.Value, ct);
    }

    /// <summary>What a client is told of a payment in this state.</summary>
    public async Task<Result<ConfirmedPayment>> AnswerAsync(Payment payment, CancellationToken ct) => payment.Status switch
    {
        PaymentStatus.Failed => PaymentErrors.Refused(payment.FailureCode ?? ""),
        PaymentStatus.Expired => PaymentErrors.Expired,
        PaymentStatus.Pending or PaymentStatus.Confirming => new ConfirmedPayment(payment.OrderId, PaymentStatus.Confirming, null),
        _ => new ConfirmedPayment(payment.OrderId, payment.Status, await orders.ViewAsync(payment.ReservationId, ct)),
    };

    /// <returns>The payment as it is now, also when somebody else settled it or nothing is known.</returns>
    private async Task<Result<Settled>> WriteAsync(long paymentId, GatewayAnswer answer, CancellationToken ct)
    {
        var payment = await db.Payments.FirstAsync(p => p.Id == paymentId, ct);
        if (payment.Status != PaymentStatus.Confirming || answer.Outcome == GatewayOutcome.Unknown) return new Settled(payment, null);

        var now = time.GetUtcNow().UtcDateTime;
        var settled = answer.Outcome == GatewayOutcome.Refused ? Fail(payment, answer, now) : await CompleteAsync(payment, answer, now, ct);
        if (settled.IsRefused) return settled.Error;

        audit.Add(payment);
        var saved = await db.SaveAsync(ct);
        if (saved.IsRefused) return saved.Error;

        afterCommit.Log(() => PaymentsLog.PaymentSettled(log, payment.Id, payment.Status.ToString()));
        return settled.Value;
    }

    private async Task<Result<Settled>> WriteFreeAsync(long paymentId, CancellationToken ct)
    {
        var payment = await db.Payments.FirstAsync(p => p.Id == paymentId, ct);
        if (payment.Status is not (PaymentStatus.Pending or PaymentStatus.Expired)) return new Settled(payment, null);

        var now = time.GetUtcNow().UtcDateTime;
        var completed = payment.CompleteFree(now, context.Actor);
        if (completed.IsRefused) return completed.Error;

        // An order ends with its payment: one that cannot be paid any more was ended since the payment was read. Look at both again.
        var paid = await orders.PayAsync(payment.ReservationId, now, ct);
        if (paid.IsRefused) return CommonErrors.Conflict;

        audit.Add(payment);
        if ((await db.SaveAsync(ct)).IsRefused) return CommonErrors.Conflict;

        afterCommit.Log(() => PaymentsLog.PaymentSettled(log, payment.Id, payment.Status.ToString()));
        return new Settled(payment, paid.Value);
    }

    private async Task<Result<ConfirmedPayment>> AnswerAsync(Settled settled, CancellationToken ct) => settled.Order is { } order
        ? new ConfirmedPayment(settled.Payment.OrderId, settled.Payment.Status, await order.ViewAsync(settled.Payment.OrderId, ct))
        : await AnswerAsync(settled.Payment, ct);

    private Result<Settled> Fail(Payment payment, GatewayAnswer answer, DateTime now)
    {
        var failed = payment.Fail(answer.Code, answer.Message, now, context.Actor);
        return failed.IsRefused ? failed.Error : new Settled(payment, null);
    }

    private async Task<Result<Settled>> CompleteAsync(Payment payment, GatewayAnswer answer, DateTime now, CancellationToken ct)
    {
        if (answer.Amount is { } captured && captured != payment.Amount) return SendBack(payment, captured, now);

        var completed = payment.Complete(answer.Method, answer.ReceiptUrl, answer.ApprovedAt ?? now, now, context.Actor);
        if (completed.IsRefused) return completed.Error;

        var paid = await orders.PayAsync(payment.ReservationId, now, ct);
        if (paid.IsRefused) Return(payment, payment.Amount, paid.Error, now);
        return new Settled(payment, paid.IsSuccess ? paid.Value : null);
    }

    /// <summary>Money came for another amount than we asked for: it buys nothing.</summary>
    private Result<Settled> SendBack(Payment payment, long captured, DateTime now)
    {
        var failed = payment.Fail(PaymentErrors.AmountMismatch.Code, PaymentErrors.AmountMismatch.Message, now, context.Actor);
        if (failed.IsRefused) return failed.Error;

        Return(payment, captured, PaymentErrors.AmountMismatch, now);
        return new Settled(payment, null);
    }

    /// <summary>Money came for nothing, for example for a reservation that is gone: it goes back.</summary>
    private void Return(Payment payment, long amount, Error error, DateTime now)
    {
        afterCommit.Log(() => PaymentsLog.PaymentUnsettled(log, payment.Id, error.Code));
        db.Refunds.Add(Refund.ForUnmatchedPayment(payment, amount, "예매 없는 결제", Actor.System("settlement"), now, options.Value.RetryPolicy));
    }

    /// <param name="Payment">As it is now.</param>
    /// <param name="Order">What it paid just now; null when it did not.</param>
    private sealed record Settled(Payment Payment, IPaidOrder? Order);
}
