using PickGo.Domain.Platform;

namespace PickGo.Domain.Reservations;

/// <summary>One change of a reservation: from what to what, by whom, when.</summary>
public sealed class ReservationHistory : HistoryEntry<ReservationStatus>
{
    private ReservationHistory() { }

    internal ReservationHistory(ReservationStatus? from, ReservationStatus to, Actor actor, DateTime at) : base(from, to, actor, at) { }

    public long ReservationId { get; private set; }
}
