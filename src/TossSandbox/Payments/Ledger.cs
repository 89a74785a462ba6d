using System.Text.Json.Serialization;
using PickGo.TossSandbox.Webhooks;

namespace PickGo.TossSandbox.Payments;

/// <summary>All payments, in memory and in the journal. One change at a time: decided, written, then seen.</summary>
public sealed class Ledger
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Payment> _payments = [];
    private readonly Dictionary<string, List<string>> _keysByOrder = [];
    private readonly List<Movement> _movements = [];
    private readonly HashSet<string> _open = [];
    private readonly Journal _journal;
    private readonly Transmissions _transmissions;
    private readonly TimeProvider _time;

    public Ledger(Journal journal, Answers answers, Transmissions transmissions, TimeProvider time)
    {
        (_journal, _transmissions, _time) = (journal, transmissions, time);
        foreach (var line in journal.Replay())
        {
            if (line.Payment is { } payment)
                Put(payment);
            if (line.Answer is { } answer)
                answers.Restore(answer);
            if (line.Transmission is { } transmission)
                transmissions.Put(transmission);
        }
    }

    /// <summary>The payment as it stands now.</summary>
    public Payment? Find(string paymentKey)
    {
        lock (_gate)
            return _payments.GetValueOrDefault(paymentKey)?.At(_time.GetUtcNow());
    }

    /// <summary>The order's charged payment, else its latest attempt.</summary>
    public Payment? FindByOrder(string orderId)
    {
        lock (_gate)
        {
            var attempts = AttemptsAt(orderId);
            return (attempts.Find(payment => payment.IsCharged) ?? attempts.LastOrDefault())?.At(_time.GetUtcNow());
        }
    }

    /// <summary>Every charge and refund so far, oldest first.</summary>
    public IReadOnlyList<Movement> Movements()
    {
        lock (_gate)
            return [.. _movements];
    }

    /// <summary>Writes down a new payment.</summary>
    public void Add(Payment payment)
    {
        lock (_gate)
        {
            _journal.Append(new Journal.Line(payment, null));
            Put(payment);
        }
    }

    /// <summary>
    /// Lets <paramref name="decide"/> change one payment, and writes the result in one line with the answer that
    /// <paramref name="answer"/> makes of it (null where the request was not idempotent).
    /// </summary>
    public Outcome Change(string paymentKey, Func<Payment, Outcome> decide, Func<Outcome, Answer?> answer)
    {
        lock (_gate)
        {
            var before = _payments.GetValueOrDefault(paymentKey);
            var outcome = before is null ? TossErrors.NotFoundPayment : decide(before);
            if (outcome.Payment is { IsCharged: true } && before is { IsCharged: false } && IsOrderCharged(before.OrderId))
                outcome = TossErrors.AlreadyProcessedPayment;
            var changed = ReferenceEquals(outcome.Payment, before) ? null : outcome.Payment;
            Write(before, changed, answer(outcome));
            return outcome;
        }
    }

    /// <summary>Ends what nobody confirmed in time: the shop is told of it without asking.</summary>
    public void ExpireOverdue()
    {
        var now = _time.GetUtcNow();
        lock (_gate)
        {
            foreach (var before in _open.Select(key => _payments[key]).Where(p => p.At(now).Status == PaymentStatus.Expired).ToList())
                Write(before, before.At(now), null);
        }
    }

    /// <summary>Writes down an answer that changed nothing.</summary>
    public void Keep(Answer answer)
    {
        lock (_gate)
            _journal.Append(new Journal.Line(null, answer));
    }

    /// <summary>True once one of the order's payments was charged: an order is paid once.</summary>
    public bool IsCharged(string orderId)
    {
        lock (_gate)
            return IsOrderCharged(orderId);
    }

    /// <summary>One line: a payment as it became, what was answered, and the webhook of it. Neither survives without the others.</summary>
    private void Write(Payment? before, Payment? changed, Answer? answer)
    {
        if (changed is null && answer is null)
            return;
        var transmission = _transmissions.Plan(before, changed);
        _journal.Append(new Journal.Line(changed, answer) { Transmission = transmission });
        if (changed is not null)
            Put(changed);
        if (transmission is not null)
            _transmissions.Put(transmission);
    }

    private bool IsOrderCharged(string orderId) => AttemptsAt(orderId).Exists(payment => payment.IsCharged);

    private List<Payment> AttemptsAt(string orderId)
        => _keysByOrder.TryGetValue(orderId, out var keys) ? keys.ConvertAll(key => _payments[key]) : [];

    private void Put(Payment payment)
    {
        var before = _payments.GetValueOrDefault(payment.PaymentKey);
        _payments[payment.PaymentKey] = payment;
        if (before is null)
        {
            if (!_keysByOrder.TryGetValue(payment.OrderId, out var keys))
                _keysByOrder[payment.OrderId] = keys = [];
            keys.Add(payment.PaymentKey);
        }

        if (payment.Status is PaymentStatus.Ready or PaymentStatus.InProgress)
            _open.Add(payment.PaymentKey);
        else
            _open.Remove(payment.PaymentKey);

        if (payment.IsCharged && before is not { IsCharged: true })
            _movements.Add(Movement.Charge(payment));
        foreach (var cancel in payment.Cancels.Skip(before?.Cancels.Count ?? 0))
            _movements.Add(Movement.Refund(payment, cancel));
    }
}

/// <summary>Money that moved: what a test compares with the shop's own books.</summary>
/// <param name="OrderId">The shop's number.</param>
/// <param name="PaymentKey">The gateway's number.</param>
/// <param name="Type"><c>charge</c> or <c>refund</c>.</param>
/// <param name="Amount">Whole KRW, positive either way.</param>
/// <param name="At">UTC.</param>
public sealed record Movement(string OrderId, string PaymentKey, string Type, long Amount, DateTime At)
{
    /// <summary>The gateway's number of the movement.</summary>
    [JsonIgnore]
    public string TransactionKey { get; private init; } = "";

    [JsonIgnore]
    public string Method { get; private init; } = "";

    /// <summary>What the payment became by it.</summary>
    [JsonIgnore]
    public string Status { get; private init; } = "";

    internal static Movement Charge(Payment payment)
        => new(payment.OrderId, payment.PaymentKey, "charge", payment.TotalAmount, payment.ApprovedAt!.Value.UtcDateTime)
        {
            TransactionKey = payment.ApproveTransactionKey ?? "",
            Method = payment.Method,
            Status = PaymentStatus.Done,
        };

    internal static Movement Refund(Payment payment, Cancellation cancel)
        => new(payment.OrderId, payment.PaymentKey, "refund", cancel.Amount, cancel.CanceledAt.UtcDateTime)
        {
            TransactionKey = cancel.TransactionKey,
            Method = payment.Method,
            Status = cancel.RefundableAmount == 0 ? PaymentStatus.Canceled : PaymentStatus.PartialCanceled,
        };
}
