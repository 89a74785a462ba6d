using PickGo.Domain.Platform;

namespace PickGo.Domain.Payments;

/// <summary>One change of a payment: from what to what, by whom, when.</summary>
public sealed class PaymentHistory : Entity
{
    private PaymentHistory() { }

    internal PaymentHistory(PaymentStatus? from, PaymentStatus to, Actor actor, DateTime at)
    {
        From = from;
        To = to;
        Actor = actor.Name;
        At = at;
    }

    public long PaymentId { get; private set; }
    public PaymentStatus? From { get; private set; }
    public PaymentStatus To { get; private set; }
    public string Actor { get; private set; } = "";
    public DateTime At { get; private set; }
}
