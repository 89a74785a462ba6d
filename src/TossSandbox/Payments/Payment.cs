namespace PickGo.TossSandbox.Payments;

/// <summary>
/// One payment and its legal transitions. Immutable: a transition checks everything and answers either the payment as it will be or
/// the refusal, so what is written to the journal and what is answered cannot differ.
/// </summary>
public sealed record Payment
{
    public const int CustomerEmailMaxLength = 100;
    public const int OrderNameMaxLength = 100;
    public const int PaymentKeyMaxLength = 200;
    public const int CancelReasonMaxLength = 200;
    public const long MinimumCardAmount = 100;
    public const long MaximumAmount = 10_000_000_000;

    /// <summary>How long the buyer may take to reach the payment window.</summary>
    public static readonly TimeSpan ReadyFor = TimeSpan.FromMinutes(30);

    /// <summary>How long the shop may take to confirm.</summary>
    public static readonly TimeSpan ConfirmWithin = TimeSpan.FromMinutes(10);

    public required string PaymentKey { get; init; }
    public required string OrderId { get; init; }
    public required string OrderName { get; init; }

    /// <summary>Whole KRW; never changes.</summary>
    public required long TotalAmount { get; init; }

    public required string SuccessUrl { get; init; }
    public required string FailUrl { get; init; }

    /// <summary>The value the gateway gives the shop to recognise its own webhooks by.</summary>
    public required string Secret { get; init; }

    public required DateTimeOffset RequestedAt { get; init; }
    public string Status { get; init; } = PaymentStatus.Ready;
    public string Method { get; init; } = PaymentMethod.Card;
    public DateTimeOffset? StartedAt { get; init; }
    public DateTimeOffset? ApprovedAt { get; init; }
    public string? ApproveTransactionKey { get; init; }
    public Failure? Failure { get; init; }
    public IReadOnlyList<Cancellation> Cancels { get; init; } = [];

    /// <summary>What is left after refunds, in KRW.</summary>
    public long BalanceAmount => TotalAmount - Cancels.Sum(cancel => cancel.Amount);

    /// <summary>The gateway's number for the latest movement of money.</summary>
    public string? LastTransactionKey => Cancels is [.., var last] ? last.TransactionKey : ApproveTransactionKey;

    /// <summary>True once money has moved, whatever happened to it afterwards.</summary>
    public bool IsCharged => ApprovedAt is not null;

    /// <summary>The payment as it stands at <paramref name="now"/>: an unconfirmed one past its deadline has expired.</summary>
    public Payment At(DateTimeOffset now)
    {
        var deadline = Status switch
        {
            PaymentStatus.Ready => RequestedAt + ReadyFor,
            PaymentStatus.InProgress => StartedAt!.Value + ConfirmWithin,
            _ => DateTimeOffset.MaxValue,
        };
        return now < deadline
            ? this
            : this with { Status = PaymentStatus.Expired, Failure = Failure.Of(TossErrors.ExpiredPayment) };
    }

    /// <summary>The buyer reaches the payment window.</summary>
    public Outcome Start(DateTimeOffset now) => At(now) switch
    {
        { Status: PaymentStatus.Ready } ready => ready with { Status = PaymentStatus.InProgress, StartedAt = now },
        { Status: PaymentStatus.InProgress } started => started,
        var other => other.WhyOver(),
    };

    /// <summary>The card is refused, or the buyer gives up.</summary>
    public Outcome Abort(DateTimeOffset now) => At(now) switch
    {
        { Status: PaymentStatus.Ready or PaymentStatus.InProgress } open
            => open with { Status = PaymentStatus.Aborted, Failure = Failure.Of(TossErrors.PayProcessAborted) },
        { Status: PaymentStatus.Aborted } aborted => aborted,
        var other => other.WhyOver(),
    };

    /// <summary>The shop takes the money: once, for its own order, and for exactly the amount that the buyer agreed to.</summary>
    public Outcome Confirm(string orderId, long amount, string transactionKey, DateTimeOffset now)
    {
        var current = At(now);
        if (current.Status is PaymentStatus.Ready)
            return TossErrors.NotFoundPaymentSession;
        if (current.Status is not PaymentStatus.InProgress)
            return current.WhyOver();
        if (orderId != OrderId)
            return TossErrors.InvalidRequest("orderId가 결제를 요청할 때의 값과 다릅니다.");
        if (amount != TotalAmount)
            return TossErrors.InvalidRequest("amount가 결제를 요청할 때의 값과 다릅니다.");
        if (amount < MinimumCardAmount)
            return TossErrors.BelowMinimumAmount;
        return Method == PaymentMethod.VirtualAccount
            ? current with { Status = PaymentStatus.WaitingForDeposit }
            : current with { Status = PaymentStatus.Done, ApprovedAt = now, ApproveTransactionKey = transactionKey };
    }

    /// <summary>The buyer's bank transfers the money.</summary>
    public Outcome Deposit(string transactionKey, DateTimeOffset now) => Status == PaymentStatus.WaitingForDeposit
        ? this with { Status = PaymentStatus.Done, ApprovedAt = now, ApproveTransactionKey = transactionKey }
        : WhyOver();

    /// <summary>Gives back <paramref name="amount"/> KRW, or all that is left.</summary>
    public Outcome Cancel(long? amount, string reason, string transactionKey, DateTimeOffset now)
    {
        var current = At(now);
        if (current.Status is PaymentStatus.Canceled)
            return TossErrors.AlreadyCanceledPayment;
        if (!current.IsCharged)
            return TossErrors.NotCancelablePayment;
        var refund = amount ?? BalanceAmount;
        if (refund > BalanceAmount)
            return TossErrors.NotCancelableAmount;
        var left = BalanceAmount - refund;
        return current with
        {
            Status = left == 0 ? PaymentStatus.Canceled : PaymentStatus.PartialCanceled,
            Cancels = [.. Cancels, new Cancellation(refund, reason, left, now, transactionKey)],
        };
    }

    private TossError WhyOver() => IsCharged || Status == PaymentStatus.WaitingForDeposit ? TossErrors.AlreadyProcessedPayment : TossErrors.NotFoundPaymentSession;
}

/// <summary>Money given back.</summary>
/// <param name="Amount">Whole KRW.</param>
/// <param name="Reason">What the shop said.</param>
/// <param name="RefundableAmount">What was left afterwards, in KRW.</param>
/// <param name="CanceledAt">When.</param>
/// <param name="TransactionKey">The gateway's own number for this refund.</param>
public sealed record Cancellation(
    long Amount, string Reason, long RefundableAmount, DateTimeOffset CanceledAt, string TransactionKey);

/// <summary>Why a payment ended without a charge.</summary>
public sealed record Failure(string Code, string Message)
{
    /// <summary>The failure that a refusal leaves on the payment.</summary>
    public static Failure Of(TossError error) => new(error.Code, error.Message);
}
