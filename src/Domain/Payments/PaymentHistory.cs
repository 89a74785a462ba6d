using PickGo.Domain.Platform;

namespace PickGo.Domain.Payments;

/// <summary>One change of a payment: from what to what, by whom, when.</summary>
public sealed class PaymentHistory : HistoryEntry<PaymentStatus>
{
    private PaymentHistory() { }

    internal PaymentHistory(PaymentStatus? from, PaymentStatus to, Actor actor, DateTime at) : base(from, to, actor, at) { }

    public long PaymentId { get; private set; }
}
