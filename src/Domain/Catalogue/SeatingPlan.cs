using System.Globalization;

namespace PickGo.Domain.Catalogue;

/// <summary>An area with the number of its first seat.</summary>
public sealed record PlanArea(long Id, string Name, SeatGrade Grade, long Price, int Rows, int Columns, int FirstSeat, AreaLayout Layout)
{
    public AreaKind Kind { get; init; }

    /// <inheritdoc cref="PerformanceArea.Cells"/>
    public string? Cells { get; init; }

    /// <inheritdoc cref="PerformanceArea.Labels"/>
    public AreaLabels? Labels { get; init; }

    public int LastSeat => FirstSeat + (Rows * Columns) - 1;

    /// <summary>Whether there is a seat at a row and column, both from 1.</summary>
    public bool HasSeat(int row, int column) => CellAt(row, column) != CellLetters.None;

    public char CellAt(int row, int column) => Cells is null ? CellLetters.Seat : Cells[IndexOf(row, column)];

    /// <summary>What the house calls a row, without 열; nothing where people stand.</summary>
    public string RowLabel(int row) => Kind == AreaKind.Standing ? "" : Labels?.Rows is { } rows ? rows[row - 1] : RowLetters.Of(row);

    /// <summary>What the house calls a seat in its row, without 번; where people stand, the order in which they are let in.</summary>
    public string SeatLabel(int row, int column)
    {
        if (Kind == AreaKind.Standing) return (IndexOf(row, column) + 1).ToString(CultureInfo.InvariantCulture);
        if (Labels?.Seats is { } seats) return seats[IndexOf(row, column) % seats.Count];
        return column.ToString(CultureInfo.InvariantCulture);
    }

    private int IndexOf(int row, int column) => ((row - 1) * Columns) + (column - 1);

    /// <inheritdoc cref="AreaLayout.PointAt"/>
    public (double X, double Y) PointAt(int row, double column) => Layout.PointAt(Rows, Columns, row, column);

    /// <summary>Where its outermost seats end.</summary>
    internal (double Left, double Top, double Right, double Bottom) Bounds()
    {
        if (Layout.Curve == 0) return (Layout.X, Layout.Y, Layout.X + (Columns * Layout.SeatWidth), Layout.Y + (Rows * Layout.SeatHeight));

        var points = new[] { (1, 1.0), (1, (Columns + 1) / 2.0), (1, Columns), (Rows, 1), (Rows, (Columns + 1) / 2.0), (Rows, Columns) }
            .Select(p => PointAt(p.Item1, p.Item2)).ToList();
        return (points.Min(p => p.X), points.Min(p => p.Y), points.Max(p => p.X), points.Max(p => p.Y));
    }
}

/// <summary>Where a seat stands: area, row (1 is nearest the stage) and column of its grid.</summary>
public readonly record struct SeatPosition(int Seat, PlanArea Area, int Row, int Number)
{
    /// <inheritdoc cref="PlanArea.RowLabel"/>
    public string RowLabel => Area.RowLabel(Row);

    /// <inheritdoc cref="PlanArea.SeatLabel"/>
    public string SeatLabel => Area.SeatLabel(Row, Number);

    public override string ToString() => Area.Kind == AreaKind.Standing ? $"{Area.Name}-{SeatLabel}" : $"{Area.Name}-{RowLabel}-{SeatLabel}";
}

/// <summary>
/// The seats of a house, numbered 1 … <see cref="CellCount"/> through the areas in order:
/// <c>seat = area.firstSeat + (row − 1) · area.columns + (column − 1)</c>. A cell without a seat has a number too, and nobody can have it.
/// </summary>
public sealed class SeatingPlan
{
    /// <param name="areas">Of the performance, in any order.</param>
    /// <param name="stage">Null: the usual one, before the house.</param>
    /// <param name="prices">What costs something else in the session.</param>
    public SeatingPlan(IEnumerable<PerformanceArea> areas, StageShape? stage = null, IEnumerable<SessionPrice>? prices = null)
    {
        Stage = stage;
        var own = prices?.ToDictionary(p => p.AreaId);
        var placed = new List<PlanArea>();
        var next = 1;
        foreach (var a in areas.OrderBy(a => a.Ordinal))
        {
            var (grade, price) = own?.GetValueOrDefault(a.Id) is { } other ? (other.Grade, other.Price) : (a.Grade, a.Price);
            placed.Add(new PlanArea(a.Id, a.Name, grade, price, a.Rows, a.Columns, next, a.Layout) { Kind = a.Kind, Cells = a.Cells, Labels = a.Labels });
            next += a.Rows * a.Columns;
        }

        Areas = placed;
        CellCount = next - 1;
        if (placed.Count == 0) return;

        var bounds = placed.ConvertAll(a => a.Bounds());
        (Left, Right) = (bounds.Min(b => b.Left), bounds.Max(b => b.Right));
        (Front, Back) = (bounds.Min(b => b.Top), bounds.Max(b => b.Bottom));
    }

    public IReadOnlyList<PlanArea> Areas { get; }

    /// <summary>Null: the usual one, before the house.</summary>
    public StageShape? Stage { get; }

    /// <summary>How far the numbers go, cells without a seat included.</summary>
    public int CellCount { get; }

    /// <summary>The middle of the house from left to right, in house units; the stage's centre is on it.</summary>
    public double CentreLine => (Left + Right) / 2;

    /// <summary>Where the seats begin and end from left to right, in house units.</summary>
    public double Left { get; }

    /// <inheritdoc cref="Left"/>
    public double Right { get; }

    /// <summary>Where the seats begin and end from the stage on, in house units.</summary>
    public double Front { get; }

    /// <inheritdoc cref="Front"/>
    public double Back { get; }

    public bool Contains(int seat) => Find(seat) is not null;

    /// <exception cref="ArgumentOutOfRangeException">The house has no such seat, or none in that cell.</exception>
    public SeatPosition Locate(int seat) => Find(seat) ?? throw new ArgumentOutOfRangeException(nameof(seat), seat, "The house has no such seat.");

    private SeatPosition? Find(int seat)
    {
        if (seat < 1 || seat > CellCount) return null;

        var area = Areas.First(a => seat <= a.LastSeat);
        var offset = seat - area.FirstSeat;
        var (row, column) = ((offset / area.Columns) + 1, (offset % area.Columns) + 1);
        return area.HasSeat(row, column) ? new SeatPosition(seat, area, row, column) : null;
    }

    /// <summary>The number of the seat at a row and column of an area, both from 1.</summary>
    public static int NumberOf(PlanArea area, int row, int column) => area.FirstSeat + ((row - 1) * area.Columns) + (column - 1);
}
