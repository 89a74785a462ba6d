using PickGo.Domain.Platform;

namespace PickGo.Domain.Payments;

/// <summary>One attempt to pay one reservation. What it costs is the server's; a client's amount is only compared.</summary>
public sealed class Payment : RetriableOperation, IAuditSubject
{
    public const int OrderIdLength = 40;
    public const int OrderNameLength = 100;
    public const int PaymentKeyLength = 200;
    public const int MethodLength = 40;
    public const int ReceiptUrlLength = 500;
    public const int FailureCodeLength = 100;
    public const int FailureMessageLength = 300;

    /// <summary>Failure code of an attempt for which money came after it was over.</summary>
    public const string CapturedLate = "CAPTURED_LATE";

    /// <summary>How long the first payment of a reservation may take.</summary>
    public static readonly TimeSpan PayWithin = TimeSpan.FromMinutes(10);

    /// <summary>Method, and key, of a payment of nothing: the gateway is never asked.</summary>
    public const string Free = "FREE";

    private readonly List<PaymentHistory> _history = [];

    private Payment() { }

    public Payment(long reservationId, long memberId, long amount, string orderName, DateTime now, DateTime expiresAt, Actor actor)
    {
        ReservationId = reservationId;
        MemberId = memberId;
        Amount = amount;
        OrderName = Text.Cut(orderName, OrderNameLength);
        CreatedAt = now;
        ExpiresAt = expiresAt;
        OrderId = $"PG-{Codes.Next(24)}";
        Method = IsFree ? Free : null;
        AddHistory(null, now, actor);
    }

    public long ReservationId { get; private set; }
    public long MemberId { get; private set; }

    /// <summary>What the gateway knows this payment by; unique, random, and its idempotency key.</summary>
    public string OrderId { get; private set; } = "";
    public string OrderName { get; private set; } = "";

    /// <summary>Whole KRW.</summary>
    [Audited]
    public long Amount { get; private set; }

    [Audited]
    public long Refunded { get; private set; }

    [Audited]
    public PaymentStatus Status { get; private set; } = PaymentStatus.Pending;
    public string? PaymentKey { get; private set; }
    public string? Method { get; private set; }
    public string? ReceiptUrl { get; private set; }

    [Audited]
    public string? FailureCode { get; private set; }
    public string? FailureMessage { get; private set; }
    public DateTime CreatedAt { get; private set; }
    public DateTime ExpiresAt { get; private set; }

    public DateTime? ApprovedAt { get; private set; }

    public IReadOnlyList<PaymentHistory> History => _history;

    public AuditSubject AuditSubject => new("payment", OrderId);

    /// <summary>Nothing is to be paid, so the gateway knows nothing of it.</summary>
    public bool IsFree => Amount == 0;

    public bool IsCaptured => Status is PaymentStatus.Completed or PaymentStatus.PartiallyCanceled;

    /// <summary>Written and committed before the gateway is called, so that a crash leaves a trace to follow.</summary>
    public Result BeginConfirm(string paymentKey, DateTime now, RetryPolicy retries, Actor actor)
    {
        if (Status == PaymentStatus.Expired) return PaymentErrors.Expired;
        if (Status != PaymentStatus.Pending) return PaymentErrors.NotPending;
        if (now >= ExpiresAt) return PaymentErrors.Expired;

        PaymentKey = paymentKey;
        StartRetrying(now, retries);
        MoveTo(PaymentStatus.Confirming, now, actor);
        return Result.Done;
    }

    public Result Complete(string? method, string? receiptUrl, DateTime approvedAt, DateTime now, Actor actor)
    {
        if (Status != PaymentStatus.Confirming) return PaymentErrors.NotPending;

        Method = Cut(method, MethodLength);
        ReceiptUrl = receiptUrl is { Length: <= ReceiptUrlLength } ? receiptUrl : null;
        ApprovedAt = approvedAt;
        StopRetrying();
        MoveTo(PaymentStatus.Completed, now, actor);
        return Result.Done;
    }

    /// <summary>A payment of nothing is completed at once: there is no answer to wait for, and so no state to be left in.</summary>
    public Result CompleteFree(DateTime now, Actor actor)
    {
        if (!IsFree) return PaymentErrors.KeyMismatch;
        if (Status == PaymentStatus.Expired) return PaymentErrors.Expired;
        if (Status != PaymentStatus.Pending) return PaymentErrors.NotPending;
        if (now >= ExpiresAt) return PaymentErrors.Expired;

        PaymentKey = Free;
        ApprovedAt = now;
        MoveTo(PaymentStatus.Completed, now, actor);
        return Result.Done;
    }

    public Result Fail(string code, string message, DateTime now, Actor actor)
    {
        if (Status is not (PaymentStatus.Pending or PaymentStatus.Confirming)) return PaymentErrors.NotPending;

        FailureCode = Cut(code, FailureCodeLength);
        FailureMessage = Cut(message, FailureMessageLength);
        StopRetrying();
        MoveTo(PaymentStatus.Failed, now, actor);
        return Result.Done;
    }

    /// <summary>Only a Pending payment expires: one that is being confirmed may have taken money.</summary>
    public Result Expire(DateTime now, Actor actor)
    {
        if (Status != PaymentStatus.Pending) return PaymentErrors.NotPending;

        MoveTo(PaymentStatus.Expired, now, actor);
        return Result.Done;
    }

    /// <param name="amount">Whole KRW that went back; 0 for what cost nothing.</param>
    /// <param name="nothingLeft">All that was paid for is given up: of a payment of nothing the amount cannot tell.</param>
    /// <param name="now">UTC.</param>
    /// <param name="actor">Who asked for it.</param>
    public Result Refund(long amount, bool nothingLeft, DateTime now, Actor actor)
    {
        if (!IsCaptured) return PaymentErrors.NotCompleted;
        if (amount < 0 || Refunded + amount > Amount) return PaymentErrors.RefundTooLarge;

        Refunded += amount;
        MoveTo(Refunded == Amount && (nothingLeft || !IsFree) ? PaymentStatus.Canceled : PaymentStatus.PartiallyCanceled, now, actor);
        return Result.Done;
    }

    /// <summary>
    /// The gateway took money for an attempt that we had given up: it is not a payment of the reservation, which may have been
    /// paid by another one since, and all of it goes back.
    /// </summary>
    public Result FoundCaptured(string paymentKey, DateTime now, Actor actor)
    {
        if (Status is not (PaymentStatus.Pending or PaymentStatus.Failed or PaymentStatus.Expired)) return PaymentErrors.NotPending;

        PaymentKey = paymentKey;
        FailureCode ??= CapturedLate;
        MoveTo(PaymentStatus.Failed, now, actor);
        return Result.Done;
    }

    /// <summary>Money that was found captured is back.</summary>
    public Result Return(long amount, DateTime now, Actor actor)
    {
        if (IsCaptured) return Refund(amount, nothingLeft: true, now, actor);
        if (Status != PaymentStatus.Failed) return PaymentErrors.NotCompleted;

        Refunded += amount;
        MoveTo(PaymentStatus.Failed, now, actor);
        return Result.Done;
    }

    private static string? Cut(string? text, int length) => text?.Length > length ? text[..length] : text;

    private void MoveTo(PaymentStatus status, DateTime now, Actor actor)
    {
        var from = Status;
        Status = status;
        AddHistory(from, now, actor);
        IncrementVersion();
    }

    private void AddHistory(PaymentStatus? from, DateTime now, Actor actor) => _history.Add(new PaymentHistory(from, Status, actor, now));
}
