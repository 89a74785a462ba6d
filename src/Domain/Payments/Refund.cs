using PickGo.Domain.Platform;

namespace PickGo.Domain.Payments;

public enum RefundStatus { Requested, Done, Failed }

/// <summary>
/// Money on its way back. It is committed as Requested before the gateway is called and carries the idempotency key, so
/// whoever finds it after a crash may repeat the call: the gateway refunds once.
/// </summary>
public sealed class Refund : RetriableOperation, IAuditSubject
{
    public const int KeyLength = 40;
    public const int ReasonLength = 200;

    private Refund() { }

    /// <param name="paymentId">Whose money.</param>
    /// <param name="reservationId">What was paid.</param>
    /// <param name="seats">The seats that are given up when it is done.</param>
    /// <param name="amount">Whole KRW to give back.</param>
    /// <param name="fee">Whole KRW that is kept of their price.</param>
    /// <param name="reason">For the gateway's books.</param>
    /// <param name="actor">Who asked for it.</param>
    /// <param name="now">UTC.</param>
    /// <param name="retries">How its answer is pursued.</param>
    public Refund(
        long paymentId, long reservationId, IEnumerable<int> seats, long amount, long fee, string reason, Actor actor, DateTime now, RetryPolicy retries)
    {
        PaymentId = paymentId;
        ReservationId = reservationId;
        Seats = [.. seats];
        Amount = amount;
        Fee = fee;
        Reason = reason;
        Actor = actor;
        CreatedAt = now;
        Key = NewKey();
        Reference = Key;
        StartRetrying(now, retries);
    }

    public long PaymentId { get; private set; }
    public long ReservationId { get; private set; }
    public List<int> Seats { get; private set; } = [];
    [Audited]
    public long Amount { get; private set; }

    [Audited]
    public long Fee { get; private set; }
    public string Reason { get; private set; } = "";
    public Actor Actor { get; private set; }

    /// <summary>Idempotency key of the call to the gateway.</summary>
    public string Key { get; private set; } = "";

    /// <summary>What the refund is found by in the gateway's books, whatever key it was asked for with.</summary>
    public string Reference { get; private set; } = "";

    [Audited]
    public RefundStatus Status { get; private set; }
    public DateTime CreatedAt { get; private set; }

    [Audited]
    public string? FailureCode { get; private set; }

    /// <summary>Money for which nobody has a ticket: it must go back, and a refusal is an operator's matter.</summary>
    public bool IsReturn { get; private set; }

    /// <summary>All of a payment that bought nothing; whoever looks first asks for it.</summary>
    public static Refund ForUnmatchedPayment(Payment payment, long amount, string reason, Actor actor, DateTime now, RetryPolicy retries)
    {
        var refund = new Refund(payment.Id, payment.ReservationId, [], amount, 0, reason, actor, now, retries) { IsReturn = true };
        refund.Restart(now);
        return refund;
    }

    /// <summary>Money that the gateway gave back without being asked by us.</summary>
    public static Refund MadeAtGateway(Payment payment, IEnumerable<int> seats, long amount, Actor actor, DateTime now)
    {
        var refund = new Refund(payment.Id, payment.ReservationId, seats, amount, 0, "결제사에서 취소", actor, now, new RetryPolicy(default, default, default));
        refund.Finish();
        return refund;
    }

    public AuditSubject AuditSubject => new("refund", Reference);

    /// <summary>The gateway keeps its first answer to a key, errors too: after one that settled nothing another key is needed.</summary>
    public void RenewKey()
    {
        Key = NewKey();
        IncrementVersion();
    }

    public void Finish()
    {
        Status = RefundStatus.Done;
        StopRetrying();
        IncrementVersion();
    }

    public void Refuse(string code, DateTime now)
    {
        FailureCode = code;
        if (IsReturn)
        {
            // Whoever tries again needs another key: the refusal is kept under this one.
            RenewKey();
            Abandon(now);
            return;
        }

        Status = RefundStatus.Failed;
        StopRetrying();
        IncrementVersion();
    }

    private static string NewKey() => $"RF-{Codes.Next(24)}";
}
