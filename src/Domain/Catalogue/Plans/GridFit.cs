namespace PickGo.Domain.Catalogue.Plans;

/// <summary>A grid that seats stand in.</summary>
/// <param name="Rows">How many.</param>
/// <param name="Columns">Cells in a row.</param>
/// <param name="Layout">Where it stands.</param>
/// <param name="Places">Row and column of each seat, from 1.</param>
internal sealed record FittedGrid(int Rows, int Columns, AreaLayout Layout, IReadOnlyList<(SheetSeat Seat, int Row, int Column)> Places);

/// <summary>
/// Finds the grid of an area from where its seats stand: straight rows, or rows that bend about one point. A seat may be a little beside its
/// cell; one that is further off has no place in the grid, and is named.
/// </summary>
internal static class GridFit
{
    /// <summary>How far a seat may be from its cell, as a part of the smaller side of a seat.</summary>
    private const double Tolerance = 0.25;

    public static FittedGrid? Fit(IReadOnlyList<SheetSeat> seats, PlanFaults faults)
    {
        var rows = seats.GroupBy(s => s.Row, StringComparer.Ordinal).Select(g => g.ToList()).ToList();
        var (straight, bent) = (StraightFit.Fit(rows), BentFit.Fit(rows));
        var best = bent is null || (straight is not null && ErrorOf(straight) <= ErrorOf(bent)) ? straight : bent;
        if (best is null)
        {
            faults.Add("x", PlanFaultCodes.Irregular, "These seats stand in no rows of a grid.", seats[0].Line);
            return null;
        }

        var used = new HashSet<(int, int)>();
        var isGood = true;
        foreach (var place in best.Places)
        {
            var isOff = OffOf(best, place) > Tolerance * Math.Min(best.Layout.SeatWidth, best.Layout.SeatHeight);
            if (used.Add((place.Row, place.Column)) && !isOff) continue;

            faults.Add("x", PlanFaultCodes.Irregular, "This seat is not in the grid of its area: put it into another area, or nearer its place.", place.Seat.Line);
            isGood = false;
        }

        return isGood ? best : null;
    }

    private static double ErrorOf(FittedGrid grid) => grid.Places.Max(p => OffOf(grid, p));

    private static double OffOf(FittedGrid grid, (SheetSeat Seat, int Row, int Column) place)
    {
        var (x, y) = grid.Layout.PointAt(grid.Rows, grid.Columns, place.Row, place.Column);
        return Math.Sqrt(Math.Pow(x - place.Seat.X, 2) + Math.Pow(y - place.Seat.Y, 2));
    }
}

/// <summary>Distances that repeat.</summary>
internal static class Steps
{
    public const double UsualWidth = 10;
    public const double UsualDepth = 12;
    private const double Least = 1.5;

    /// <summary>The smallest step between numbers in order, measured over all of them.</summary>
    /// <returns>Null where two are nearer than a seat can be.</returns>
    public static double? Of(IEnumerable<IReadOnlyList<double>> series, double usual)
    {
        var gaps = series.SelectMany(s => s.Zip(s.Skip(1), (a, b) => b - a)).ToList();
        if (gaps.Count == 0) return usual;

        var least = gaps.Min();
        if (least < Least) return null;

        return gaps.Sum() / gaps.Sum(g => Math.Round(g / least));
    }
}

/// <summary>Rows that are straight, at any angle.</summary>
internal static class StraightFit
{
    public static FittedGrid? Fit(List<List<SheetSeat>> rows)
    {
        var angle = AngleOf(rows);
        var (sin, cos) = Math.SinCos(angle);
        var turned = rows.ConvertAll(r => (
            Depth: r.Average(s => (s.Y * cos) - (s.X * sin)), Seats: r.Select(s => (Seat: s, Across: (s.X * cos) + (s.Y * sin))).OrderBy(s => s.Across).ToList()));
        turned.Sort((a, b) => a.Depth.CompareTo(b.Depth));
        if (Steps.Of([turned.ConvertAll(r => r.Depth)], Steps.UsualDepth) is not { } depth
            || Steps.Of(turned.Select(r => r.Seats.ConvertAll(s => s.Across)), Steps.UsualWidth) is not { } width) return null;

        var left = turned.Min(r => r.Seats[0].Across);
        var places = turned.SelectMany(r => r.Seats.Select(s =>
            (s.Seat, Row: (int)Math.Round((r.Depth - turned[0].Depth) / depth) + 1, Column: (int)Math.Round((s.Across - left) / width) + 1, s.Across))).ToList();
        var (rowCount, columns) = (places.Max(p => p.Row), places.Max(p => p.Column));
        if (rowCount > PerformanceArea.MaxRows || columns > PerformanceArea.MaxColumns) return null;

        left = places.Average(p => p.Across - ((p.Column - 1) * width));
        var (across, down) = (left + ((columns - 1) * width / 2), turned[0].Depth + ((rowCount - 1) * depth / 2));
        var (x, y) = ((across * cos) - (down * sin), (across * sin) + (down * cos));
        return new FittedGrid(rowCount, columns, Layouts.Of(x, y, rowCount, columns, width, depth, angle, 0), [.. places.Select(p => (p.Seat, p.Row, p.Column))]);
    }

    /// <summary>In which direction rows run, facing the stage; where each is one seat, across the line that they make.</summary>
    private static double AngleOf(List<List<SheetSeat>> rows)
    {
        var isColumn = rows.TrueForAll(r => r.Count == 1);
        var (xx, xy, yy) = (0.0, 0.0, 0.0);
        foreach (var group in isColumn ? [[.. rows.SelectMany(r => r)]] : rows)
        {
            var (x, y) = (group.Average(s => s.X), group.Average(s => s.Y));
            foreach (var s in group)
            {
                xx += (s.X - x) * (s.X - x);
                xy += (s.X - x) * (s.Y - y);
                yy += (s.Y - y) * (s.Y - y);
            }
        }

        var angle = (Math.Atan2(2 * xy, xx - yy) / 2) + (isColumn && rows.Count > 1 ? Math.PI / 2 : 0);
        return angle > Math.PI / 2 ? angle - Math.PI : angle;
    }
}

/// <summary>Rows that bend about one point.</summary>
internal static class BentFit
{
    /// <summary>Rows that bend less are straight as far as anybody sees.</summary>
    private const double MostRadius = PlanDraft.MapSize;

    public static FittedGrid? Fit(List<List<SheetSeat>> rows)
    {
        if (MiddleOf(rows) is not { } middle) return null;

        var turned = rows.ConvertAll(r => Turn(r, middle));
        turned.Sort((a, b) => a.Radius.CompareTo(b.Radius));
        if (turned[^1].Radius > MostRadius || Steps.Of([turned.ConvertAll(r => r.Radius)], Math.Min(Steps.UsualDepth, turned[0].Radius)) is not { } depth) return null;

        // Around the middle of all seats, so that no row is torn where angles begin anew.
        var centre = Math.Atan2(turned.Sum(r => r.Angles.Sum(a => Math.Sin(a.Angle))), turned.Sum(r => r.Angles.Sum(a => Math.Cos(a.Angle))));
        var arcs = turned.ConvertAll(r => (r.Radius, Seats: r.Angles.Select(a => (a.Seat, Arc: r.Radius * Math.IEEERemainder(centre - a.Angle, 2 * Math.PI))).OrderBy(a => a.Arc).ToList()));
        if (Steps.Of(arcs.Select(r => r.Seats.ConvertAll(s => s.Arc)), Steps.UsualWidth) is not { } width) return null;

        var (shift, half) = AxisOf(arcs, width);
        var places = arcs.SelectMany(r => r.Seats.Select(s => (s.Seat, Row: (int)Math.Round((r.Radius - arcs[0].Radius) / depth) + 1,
            Step: Math.Round((((s.Arc - (r.Radius * shift)) / width) - half)) + half))).ToList();
        var (rowCount, columns) = (places.Max(p => p.Row), (int)Math.Round((2 * places.Max(p => Math.Abs(p.Step))) + 1));
        var (curve, angle) = (arcs[0].Radius - (depth / 2), centre - shift);
        if (rowCount > PerformanceArea.MaxRows || columns > PerformanceArea.MaxColumns || curve <= 0) return null;

        var reach = curve + (rowCount * depth / 2);
        var (x, y) = (middle.X - (reach * Math.Sin(angle)), middle.Y + (reach * Math.Cos(angle)));
        return new FittedGrid(rowCount, columns, Layouts.Of(x, y, rowCount, columns, width, depth, angle, curve),
            [.. places.Select(p => (p.Seat, p.Row, (int)Math.Round(p.Step + ((columns + 1) / 2.0))))]);
    }

    /// <summary>The point that every row is about: of each row, all seats are as far from it.</summary>
    private static (double X, double Y)? MiddleOf(List<List<SheetSeat>> rows)
    {
        var (xx, xy, yy, xq, yq) = (0.0, 0.0, 0.0, 0.0, 0.0);
        var (ox, oy) = (rows.SelectMany(r => r).Average(s => s.X), rows.SelectMany(r => r).Average(s => s.Y));
        foreach (var row in rows)
        {
            var points = row.ConvertAll(s => (X: s.X - ox, Y: s.Y - oy, Q: Math.Pow(s.X - ox, 2) + Math.Pow(s.Y - oy, 2)));
            var (x, y, q) = (points.Average(p => p.X), points.Average(p => p.Y), points.Average(p => p.Q));
            foreach (var p in points)
            {
                var (a, b, c) = (2 * (p.X - x), 2 * (p.Y - y), p.Q - q);
                (xx, xy, yy, xq, yq) = (xx + (a * a), xy + (a * b), yy + (b * b), xq + (a * c), yq + (b * c));
            }
        }

        var determinant = (xx * yy) - (xy * xy);
        return determinant <= 1e-9 * (xx + yy) * (xx + yy) ? null : (ox + (((xq * yy) - (yq * xy)) / determinant), oy + (((yq * xx) - (xq * xy)) / determinant));
    }

    private static (double Radius, List<(SheetSeat Seat, double Angle)> Angles) Turn(List<SheetSeat> row, (double X, double Y) middle) => (
        row.Average(s => Math.Sqrt(Math.Pow(s.X - middle.X, 2) + Math.Pow(s.Y - middle.Y, 2))),
        row.ConvertAll(s => (s, Math.Atan2(middle.X - s.X, s.Y - middle.Y))));

    /// <summary>
    /// The line through the point about which rows are cut into cells: every row has the same column on it. Only some angles put a seat of the
    /// longest row into a cell; of those the one that suits the other rows, and of several the one nearest the middle.
    /// </summary>
    private static (double Shift, double Half) AxisOf(List<(double Radius, List<(SheetSeat Seat, double Arc)> Seats)> rows, double width)
    {
        var longest = rows.MaxBy(r => r.Seats.Count);
        var most = (int)Math.Ceiling(2 * Math.Max(Math.Abs(longest.Seats[0].Arc), Math.Abs(longest.Seats[^1].Arc)) / width) + 2;
        var best = (Cost: double.MaxValue, Shift: 0.0, Half: 0.0);
        for (var k = -most; k <= most; k++)
        {
            var (shift, half) = ((longest.Seats[0].Arc - (k * width / 2)) / longest.Radius, k % 2 == 0 ? 0.0 : 0.5);
            var off = rows.Max(r => Math.Abs(Math.IEEERemainder(((r.Seats[0].Arc - (r.Radius * shift)) / width) - half, 1)));
            var cost = Math.Round(off, 2) + (Math.Abs(shift) / 1000);
            if (cost < best.Cost) best = (cost, shift, half);
        }

        // One seat said where the line is; all of them together say it better.
        var offs = rows.SelectMany(r => r.Seats.Select(s => (r.Radius, Off: width * Math.IEEERemainder(((s.Arc - (r.Radius * best.Shift)) / width) - best.Half, 1)))).ToList();
        return (best.Shift + (offs.Sum(o => o.Radius * o.Off) / offs.Sum(o => o.Radius * o.Radius)), best.Half);
    }
}

internal static class Layouts
{
    public static AreaLayout Of(double x, double y, int rows, int columns, double width, double depth, double angle, double curve)
    {
        (width, depth) = (Math.Round(width, 4), Math.Round(depth, 4));
        return new AreaLayout(Math.Round(x - (columns * width / 2), 4), Math.Round(y - (rows * depth / 2), 4), width, depth, Math.Round(angle * 180 / Math.PI, 4), Math.Round(curve, 4));
    }
}
