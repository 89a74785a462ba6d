using PickGo.Domain.Platform;

namespace PickGo.Domain.Payments;

public enum RefundStatus { Requested, Done, Failed }

/// <summary>
/// Money on its way back. It is committed as Requested before the gateway is called and carries the idempotency key, so
/// whoever finds it after a crash may repeat the call: the gateway refunds once.
/// </summary>
public sealed class Refund : ContestedEntity
{
    public const int KeyLength = 40;
    public const int ReasonLength = 200;

    private Refund() { }

    public Refund(long paymentId, long reservationId, IEnumerable<int> seats, long amount, string reason, Actor actor, DateTime now)
    {
        PaymentId = paymentId;
        ReservationId = reservationId;
        Seats = [.. seats];
        Amount = amount;
        Reason = reason;
        Actor = actor.Name;
        CreatedAt = now;
        AskedAt = now;
    }

    public long PaymentId { get; private set; }
    public long ReservationId { get; private set; }
    public List<int> Seats { get; private set; } = [];
    public long Amount { get; private set; }
    public string Reason { get; private set; } = "";
    public string Actor { get; private set; } = "";
    public string Key { get; private set; } = $"RF-{Codes.Next(24)}";
    public RefundStatus Status { get; private set; }
    public DateTime CreatedAt { get; private set; }
    public DateTime AskedAt { get; private set; }
    public string? FailureCode { get; private set; }

    public void AskAgain(DateTime now)
    {
        AskedAt = now;
        Raise();
    }

    public void Finish()
    {
        Status = RefundStatus.Done;
        Raise();
    }

    public void Refuse(string code)
    {
        Status = RefundStatus.Failed;
        FailureCode = code;
        Raise();
    }
}
