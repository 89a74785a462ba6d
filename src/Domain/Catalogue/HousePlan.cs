namespace PickGo.Domain.Catalogue;

/// <summary>An area of a house that no performance has yet.</summary>
/// <param name="Name">At most <see cref="PerformanceArea.NameLength"/>.</param>
/// <param name="Grade">Price class.</param>
/// <param name="Price">Whole KRW.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Columns">Cells in a row.</param>
/// <param name="Layout">Where it stands.</param>
/// <param name="Details">What makes it more than a full grid.</param>
public sealed record HouseArea(string Name, SeatGrade Grade, long Price, int Rows, int Columns, AreaLayout Layout, AreaDetails Details)
{
    public int Seats => (Rows * Columns) - (Details.Cells?.Count(c => c == CellLetters.None) ?? 0);

    /// <summary>Where its seats stand, in house units.</summary>
    public IEnumerable<(double X, double Y)> Points =>
        from row in Enumerable.Range(1, Rows)
        from column in Enumerable.Range(1, Columns)
        where Details.Cells is null || Details.Cells[((row - 1) * Columns) + column - 1] != CellLetters.None
        select Layout.PointAt(Rows, Columns, row, column);
}

/// <summary>A house that no performance has yet: what a generator makes, a venue keeps, and performances take copies of.</summary>
/// <param name="Areas">In the order in which their seats are numbered.</param>
/// <param name="Stage">Null: before the house.</param>
public sealed record HousePlan(IReadOnlyList<HouseArea> Areas, StageShape? Stage = null)
{
    public const int MaxSeats = 60_000;

    /// <summary>Room that is left for the stage before the house.</summary>
    public const double StageDepth = 60;

    public int Seats => Areas.Sum(a => a.Seats);

    /// <summary>Makes these the areas of a performance that has none.</summary>
    public void AddTo(Performance performance)
    {
        foreach (var a in Areas) performance.AddArea(a.Name, a.Grade, a.Price, a.Rows, a.Columns, a.Layout, a.Details);
        performance.PutStage(Stage);
    }

    /// <summary>The same house where maps expect it: from the left edge on, and behind the room for the stage.</summary>
    public HousePlan Settled()
    {
        var points = Areas.SelectMany(a => a.Points).ToList();
        var unit = Areas.Max(a => Math.Max(a.Layout.SeatWidth, a.Layout.SeatHeight));
        var left = Math.Min(points.Min(p => p.X) - unit, Stage?.X ?? double.MaxValue);
        var top = Math.Min(points.Min(p => p.Y) - unit, Stage?.Y ?? double.MaxValue);
        var (x, y) = (-left, (Stage is null ? StageDepth : unit) - top);
        return new HousePlan(
            [.. Areas.Select(a => a with { Layout = a.Layout.Moved(x, y) })],
            Stage is null ? null : Stage with { X = Math.Round(Stage.X + x, 2), Y = Math.Round(Stage.Y + y, 2) });
    }
}
