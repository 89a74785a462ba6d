using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;
using PickGo.Application.Queue;
using PickGo.Application.Reservations;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;

namespace PickGo.Application.Payments;

/// <summary>Writes down what the gateway said of a payment. Whoever learns it may call; the rows' tokens let one through.</summary>
public sealed class PaymentSettlement(
    IPickGoDb db, Transactions transactions, ReservationReader reader, SeatProjection sync, IWaitingRoom room, IOutbox outbox,
    AfterCommit afterCommit, IOptions<PaymentOptions> options, TimeProvider time, ILogger<PaymentSettlement> log)
{
    /// <returns>The answer for the client, also when somebody else settled first.</returns>
    public async Task<Result<ConfirmedPayment>> SettleAsync(long paymentId, GatewayAnswer answer, Actor actor, CancellationToken ct)
    {
        if (answer.Outcome == GatewayOutcome.Unknown) ApplicationLog.PaymentUnknown(log, paymentId);

        var written = await transactions.RunUntilSettledAsync(() => WriteAsync(paymentId, answer, actor, ct), ct, keepsOutcome: false);
        return written.IsRefused ? written.Error : await AnswerAsync(written.Value, ct);
    }

    /// <summary>What a client is told of a payment in this state.</summary>
    public async Task<Result<ConfirmedPayment>> AnswerAsync(Payment payment, CancellationToken ct)
    {
        switch (payment.Status)
        {
            case PaymentStatus.Failed: return PaymentErrors.Refused(payment.FailureCode ?? "");
            case PaymentStatus.Expired: return PaymentErrors.Expired;
            case PaymentStatus.Pending or PaymentStatus.Confirming: return new ConfirmedPayment(payment.Id, PaymentStatus.Confirming, null);
        }

        // What was written just now need not be read again.
        if (db.Reservations.Local.FirstOrDefault(r => r.Id == payment.ReservationId && r.Status == ReservationStatus.Paid) is { } paid)
            return new ConfirmedPayment(payment.Id, payment.Status, await reader.ViewOfPaidAsync(paid, payment.Id, ct));

        var reservation = await db.Reservations.AsNoTracking().Include(r => r.Seats).FirstAsync(r => r.Id == payment.ReservationId, ct);
        return new ConfirmedPayment(payment.Id, payment.Status, await reader.ViewAsync(reservation, ct));
    }

    /// <returns>The payment as it is now, also when somebody else settled it or nothing is known.</returns>
    private async Task<Result<Payment>> WriteAsync(long paymentId, GatewayAnswer answer, Actor actor, CancellationToken ct)
    {
        var payment = await db.Payments.FirstAsync(p => p.Id == paymentId, ct);
        if (payment.Status != PaymentStatus.Confirming || answer.Outcome == GatewayOutcome.Unknown) return payment;

        var now = time.GetUtcNow().UtcDateTime;
        var settled = answer.Outcome == GatewayOutcome.Refused
            ? payment.Fail(answer.Code, answer.Message, now, actor)
            : await CompleteAsync(payment, answer, now, actor, ct);
        if (settled.IsRefused) return settled.Error;

        var saved = await db.SaveAsync(ct);
        if (saved.IsRefused) return saved.Error;

        afterCommit.Do(_ =>
        {
            ApplicationLog.PaymentSettled(log, payment.Id, payment.Status.ToString());
            return Task.CompletedTask;
        });
        return payment;
    }

    private async Task<Result> CompleteAsync(Payment payment, GatewayAnswer answer, DateTime now, Actor actor, CancellationToken ct)
    {
        if (answer.Amount is { } captured && captured != payment.Amount) return SendBack(payment, captured, now, actor);

        var completed = payment.Complete(answer.Method, answer.ReceiptUrl, answer.ApprovedAt ?? now, now, actor);
        if (completed.IsRefused) return completed;

        var reservation = await db.Reservations.Include(r => r.Seats).FirstAsync(r => r.Id == payment.ReservationId, ct);
        var paid = reservation.Pay(now, actor);
        if (paid.IsSuccess) Announce(reservation);
        else Return(payment, payment.Amount, paid.Error, now);
        return Result.Done;
    }

    private void Announce(Reservation reservation)
    {
        sync.Announce(reservation);
        outbox.Add(new TicketMailDue(reservation.Code));
        afterCommit.Do(ct => room.LeaveAsync(reservation.SessionId, reservation.MemberId, ct));
    }

    /// <summary>Money came for another amount than we asked for: it buys nothing.</summary>
    private Result SendBack(Payment payment, long captured, DateTime now, Actor actor)
    {
        var failed = payment.Fail(PaymentErrors.AmountMismatch.Code, PaymentErrors.AmountMismatch.Message, now, actor);
        if (failed.IsRefused) return failed;

        Return(payment, captured, PaymentErrors.AmountMismatch, now);
        return Result.Done;
    }

    /// <summary>Money came for nothing, for example for a reservation that is gone: it goes back.</summary>
    private void Return(Payment payment, long amount, Error error, DateTime now)
    {
        ApplicationLog.PaymentUnsettled(log, payment.Id, error.Code);
        db.Refunds.Add(Refund.ForUnmatchedPayment(payment, amount, "예매 없는 결제", Actor.System("settlement"), now, options.Value.RetryPolicy));
    }
}
