using System.Globalization;
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
        Kind = position.Area.Kind;
        RowLabel = position.RowLabel;
        SeatLabel = position.SeatLabel;
    }

    public long SessionId { get; private set; }
    public int Seat { get; private set; }
    public long AreaId { get; private set; }
    public string AreaName { get; private set; } = "";
    public SeatGrade Grade { get; private set; }
    public int Row { get; private set; }
    public int Number { get; private set; }
    public AreaKind Kind { get; private set; }

    /// <summary>As the house calls it, without 열; null in rows from before houses had labels, which read A, B, C.</summary>
    public string? RowLabel { get; private set; }

    /// <summary>As the house calls it, without 번; null in rows from before houses had labels, which read the number.</summary>
    public string? SeatLabel { get; private set; }

    /// <summary>How people call this seat.</summary>
    public SeatName Name => new(AreaName, Kind, RowLabel ?? RowLetters.Of(Row), SeatLabel ?? Number.ToString(CultureInfo.InvariantCulture));
    public DateTime? ReleasedAt { get; private set; }

    public bool IsTaken => ReleasedAt is null;

    internal void Release(DateTime now) => ReleasedAt ??= now;
}

/// <summary>How people call a seat.</summary>
/// <param name="Area">Name of its area.</param>
/// <param name="Kind">Seats, or places by count.</param>
/// <param name="Row">As the house calls it, without 열; nothing where people stand.</param>
/// <param name="Label">As the house calls it in its row, without 번; where people stand, the order in which they are let in.</param>
public sealed record SeatName(string Area, AreaKind Kind, string Row, string Label);
