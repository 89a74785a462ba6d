using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;
using PickGo.Domain.Seats;

namespace PickGo.Domain.Reservations;

/// <summary>
/// One seat of a reservation, with the price of the moment. While <see cref="ReleasedAt"/> is null the row takes the seat:
/// a unique index over session, area, row and number lets one such row exist, whatever Redis says.
/// </summary>
public sealed class ReservationSeat : Entity
{
    public const int TicketCodeLength = 20;

    private ReservationSeat() { }

    internal ReservationSeat(long sessionId, SeatPosition position)
    {
        SessionId = sessionId;
        Seat = position.Seat;
        AreaId = position.Area.Id;
        AreaName = position.Area.Name;
        Grade = position.Area.Grade;
        Row = position.Row;
        Number = position.Number;
        Price = position.Area.Price;
    }

    public long ReservationId { get; private set; }
    public long SessionId { get; private set; }
    public int Seat { get; private set; }
    public long AreaId { get; private set; }
    public string AreaName { get; private set; } = "";
    public SeatGrade Grade { get; private set; }
    public int Row { get; private set; }
    public int Number { get; private set; }
    public long Price { get; private set; }
    public DateTime? ReleasedAt { get; private set; }

    /// <summary>Random, given at payment; the ticket's QR code carries it, signed.</summary>
    public string? TicketCode { get; private set; }

    /// <summary>When the door let its holder in.</summary>
    public DateTime? UsedAt { get; private set; }

    public bool IsTaken => ReleasedAt is null;

    internal void Release(DateTime now) => ReleasedAt ??= now;

    internal void Use(DateTime now) => UsedAt = now;

    internal void IssueTicket() => TicketCode ??= Codes.Next(TicketCodeLength);
}
