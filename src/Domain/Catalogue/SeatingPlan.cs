namespace PickGo.Domain.Catalogue;

/// <summary>An area with the number of its first seat.</summary>
public sealed record PlanArea(long Id, string Name, SeatGrade Grade, long Price, int Rows, int Columns, int FirstSeat, AreaLayout Layout)
{
    public int LastSeat => FirstSeat + (Rows * Columns) - 1;

    /// <summary>Where a seat stands in the house, in house units; between two seats for a fraction of a column. The bend of rows is left out.</summary>
    public (double X, double Y) PointAt(int row, double column)
    {
        var (x, y) = ((column - ((Columns + 1) / 2.0)) * Layout.SeatWidth, (row - ((Rows + 1) / 2.0)) * Layout.SeatHeight);
        var (sin, cos) = Math.SinCos(Layout.Rotation * Math.PI / 180);
        return (Layout.X + (Columns * Layout.SeatWidth / 2) + (x * cos) - (y * sin),
            Layout.Y + (Rows * Layout.SeatHeight / 2) + (x * sin) + (y * cos));
    }
}

/// <summary>A seat as people name it: area, row (1 is nearest the stage) and number in the row.</summary>
public readonly record struct SeatPosition(int Seat, PlanArea Area, int Row, int Number)
{
    public string RowLetters => Catalogue.RowLetters.Of(Row);

    public override string ToString() => $"{Area.Name}-{RowLetters}-{Number}";
}

/// <summary>
/// The seats of a house, numbered 1 … <see cref="SeatCount"/> through the areas in order:
/// <c>seat = area.firstSeat + (row − 1) · area.columns + (column − 1)</c>.
/// </summary>
public sealed class SeatingPlan
{
    public SeatingPlan(IEnumerable<PerformanceArea> areas)
    {
        var placed = new List<PlanArea>();
        var next = 1;
        foreach (var a in areas.OrderBy(a => a.Ordinal))
        {
            placed.Add(new PlanArea(a.Id, a.Name, a.Grade, a.Price, a.Rows, a.Columns, next, a.Layout));
            next += a.Rows * a.Columns;
        }

        Areas = placed;
        SeatCount = next - 1;
        if (placed.Count == 0) return;

        (Left, Right) = (placed.Min(a => a.Layout.X), placed.Max(a => a.Layout.X + (a.Columns * a.Layout.SeatWidth)));
        (Front, Back) = (placed.Min(a => a.Layout.Y), placed.Max(a => a.Layout.Y + (a.Rows * a.Layout.SeatHeight)));
    }

    public IReadOnlyList<PlanArea> Areas { get; }

    public int SeatCount { get; }

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

    public bool Contains(int seat) => seat >= 1 && seat <= SeatCount;

    /// <exception cref="ArgumentOutOfRangeException">The house has no such seat.</exception>
    public SeatPosition Locate(int seat)
    {
        if (!Contains(seat)) throw new ArgumentOutOfRangeException(nameof(seat), seat, "The house has no such seat.");

        var area = Areas.First(a => seat <= a.LastSeat);
        var offset = seat - area.FirstSeat;
        return new SeatPosition(seat, area, (offset / area.Columns) + 1, (offset % area.Columns) + 1);
    }

    /// <summary>The number of the seat at a row and column of an area, both from 1.</summary>
    public static int NumberOf(PlanArea area, int row, int column) => area.FirstSeat + ((row - 1) * area.Columns) + (column - 1);
}
