using PickGo.Domain.Platform;

namespace PickGo.Domain.Reservations;

/// <summary>One change of a reservation: from what to what, by whom, when.</summary>
public sealed class ReservationHistory : Entity
{
    private ReservationHistory() { }

    internal ReservationHistory(ReservationStatus? from, ReservationStatus to, Actor actor, DateTime at)
    {
        From = from;
        To = to;
        Actor = actor.Name;
        At = at;
    }

    public long ReservationId { get; private set; }
    public ReservationStatus? From { get; private set; }
    public ReservationStatus To { get; private set; }
    public string Actor { get; private set; } = "";
    public DateTime At { get; private set; }
}
