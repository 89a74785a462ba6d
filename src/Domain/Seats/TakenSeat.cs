using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Domain.Seats;

/// <summary>
/// A seat of a session that nobody else can have: in a reservation, or kept from sale by an operator. While
/// <see cref="ReleasedAt"/> is null the row takes the seat: a unique index over session, area, row and number lets one such
/// row exist, whatever Redis says, so that a sale and a block of one seat meet there too.
/// </summary>
public abstract class TakenSeat : Entity
{
    private protected TakenSeat() { }

    private protected TakenSeat(long sessionId, SeatPosition position)
    {
        SessionId = sessionId;
        Seat = position.Seat;
        AreaId = position.Area.Id;
        AreaName = position.Area.Name;
        Grade = position.Area.Grade;
        Row = position.Row;
        Number = position.Number;
    }

    public long SessionId { get; private set; }
    public int Seat { get; private set; }
    public long AreaId { get; private set; }
    public string AreaName { get; private set; } = "";
    public SeatGrade Grade { get; private set; }
    public int Row { get; private set; }
    public int Number { get; private set; }
    public DateTime? ReleasedAt { get; private set; }

    public bool IsTaken => ReleasedAt is null;

    internal void Release(DateTime now) => ReleasedAt ??= now;
}
