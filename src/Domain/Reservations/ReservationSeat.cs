using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;
using PickGo.Domain.Seats;

namespace PickGo.Domain.Reservations;

/// <summary>One seat of a reservation, with the price of the moment.</summary>
public sealed class ReservationSeat : TakenSeat
{
    public const int TicketCodeLength = 20;

    private ReservationSeat() { }

    internal ReservationSeat(long sessionId, SeatPosition position) : base(sessionId, position) => Price = position.Area.Price;

    public long ReservationId { get; private set; }
    public long Price { get; private set; }

    /// <summary>Random, given at payment; the ticket's QR code carries it, signed.</summary>
    public string? TicketCode { get; private set; }

    /// <summary>When the door let its holder in.</summary>
    public DateTime? UsedAt { get; private set; }

    internal void Use(DateTime now) => UsedAt = now;

    internal void IssueTicket() => TicketCode ??= Codes.Next(TicketCodeLength);
}
