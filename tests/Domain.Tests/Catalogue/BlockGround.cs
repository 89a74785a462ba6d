using PickGo.Domain.Catalogue;

namespace PickGo.Domain.Tests.Catalogue;

/// <summary>The ground that blocks of a house take up on a map, as rectangles that are turned as their seats are.</summary>
internal static class BlockGround
{
    /// <summary>How far maps draw a block beyond its first and its last row, of a row's depth.</summary>
    private const double Edge = 0.35;

    private sealed record Cell(HouseArea Area, double X, double Y, double Across, double Down, double Angle);

    /// <returns>The names of two areas each, of which one lies on the other.</returns>
    public static IReadOnlyList<string> Overlaps(HousePlan house)
    {
        var cells = house.Areas.SelectMany(EdgeOf).ToList();
        var reach = cells.Max(c => Math.Sqrt((c.Across * c.Across) + (c.Down * c.Down)) * 2);
        var near = cells.ToLookup(c => At(c.X, c.Y, reach));
        return [.. cells.SelectMany(c => Around(c, reach).SelectMany(at => near[at]).Where(o => o.Area != c.Area && Meet(c, o) && Meet(o, c)).Select(o => $"{c.Area.Name} on {o.Area.Name}")).Distinct()];
    }

    /// <summary>The ends of each row with a cell more for its name, and all of the first and the last row: what lies inside is further from others.</summary>
    private static IEnumerable<Cell> EdgeOf(HouseArea area)
    {
        var rows = Enumerable.Range(1, area.Rows).Select(r => (Row: r, Seats: Enumerable.Range(1, area.Columns).Where(c => HasSeat(area, r, c)).ToList())).Where(r => r.Seats.Count > 0).ToList();
        var names = area.Details.Kind == AreaKind.Seated ? 1 : 0;
        foreach (var (row, seats) in rows)
        {
            var isOuter = row == rows[0].Row || row == rows[^1].Row;
            var (first, last) = (seats[0] - names, seats[^1] + names);
            int[] columns = isOuter ? [.. Enumerable.Range(first, last - first + 1)] : [first, seats[0], seats[^1], last];
            foreach (var column in columns.Distinct())
                yield return CellAt(area, row, column, isOuter ? (1 + (2 * Edge)) / 2 : 0.5);
        }
    }

    private static Cell CellAt(HouseArea area, int row, int column, double down)
    {
        var (layout, across) = (area.Layout, (column - ((area.Columns + 1) / 2.0)) * area.Layout.SeatWidth);
        var bend = layout.Curve > 0 ? across / (layout.Curve + ((row - 0.5) * layout.SeatHeight)) : 0;
        var (x, y) = layout.PointAt(area.Rows, area.Columns, row, column);
        return new Cell(area, x, y, layout.SeatWidth / 2, layout.SeatHeight * down, (layout.Rotation * Math.PI / 180) - bend);
    }

    private static bool HasSeat(HouseArea area, int row, int column) => area.Details.Cells is not { } cells || cells[((row - 1) * area.Columns) + column - 1] != CellLetters.None;

    /// <summary>Whether they meet as seen along the sides of the first.</summary>
    private static bool Meet(Cell a, Cell b)
    {
        const double slack = 0.05;
        var ((sin, cos), (turnSin, turnCos)) = (Math.SinCos(a.Angle), Math.SinCos(b.Angle - a.Angle));
        var (x, y) = (b.X - a.X, b.Y - a.Y);
        var across = Math.Abs((x * cos) + (y * sin)) - a.Across - (b.Across * Math.Abs(turnCos)) - (b.Down * Math.Abs(turnSin));
        var down = Math.Abs((y * cos) - (x * sin)) - a.Down - (b.Across * Math.Abs(turnSin)) - (b.Down * Math.Abs(turnCos));
        return across < -slack && down < -slack;
    }

    private static (int, int) At(double x, double y, double size) => ((int)Math.Floor(x / size), (int)Math.Floor(y / size));

    private static IEnumerable<(int, int)> Around(Cell c, double size) =>
        from dx in Enumerable.Range(-1, 3) from dy in Enumerable.Range(-1, 3) select At(c.X + (dx * size), c.Y + (dy * size), size);
}
