using static PickGo.Domain.Catalogue.Plans.PlanFaultCodes;

namespace PickGo.Domain.Catalogue.Plans;

/// <summary>
/// Whether every seat has a spot of its own on the map. Seats are sorted into squares as large as the largest spot, so that each is
/// compared with its neighbours alone.
/// </summary>
internal static class SpotCheck
{
    /// <summary>Seats nearer than this part of a seat's smaller side stand on one spot; bends bring them a little nearer than they are wide.</summary>
    private const double Near = 0.5;

    /// <summary>More than the smallest seats in the square of the largest; a heap of seats on one spot would cost its square.</summary>
    private const int MostInASquare = 1000;

    public static void Run(IReadOnlyList<(string Path, AreaDraft Area)> areas, PlanFaults faults)
    {
        if (areas.Count == 0) return;

        var square = areas.Max(a => SpotOf(a.Area));
        var squares = new Dictionary<(int, int), List<Spot>>();
        foreach (var (path, area) in areas)
        {
            for (var row = 1; row <= area.Rows; row++) CheckRow(path, area, row, square, squares, faults);
        }
    }

    /// <summary>One fault of a kind for a row: where areas lie on each other, all of their seats do.</summary>
    private static void CheckRow(string path, AreaDraft area, int row, double square, Dictionary<(int, int), List<Spot>> squares, PlanFaults faults)
    {
        var (where, isOutside, isDouble) = (area.Cells is null ? $"{path}.layout" : $"{path}.cells[{row - 1}]", false, false);
        for (var column = 1; column <= area.Columns; column++)
        {
            if (!area.HasSeat(row, column)) continue;

            var (x, y) = area.Layout.PointAt(area.Rows, area.Columns, row, column);
            if (!(x is >= 0 and <= PlanDraft.MapSize && y is >= 0 and <= PlanDraft.MapSize))
            {
                if (!isOutside) faults.Add(where, Outside, $"Row {row}, cell {column} is not on the map, which goes from 0 to {PlanDraft.MapSize}.");
                isOutside = true;
                continue;
            }

            var spot = new Spot(x, y, SpotOf(area), area.Name, row, column);
            var (across, down) = ((int)(x / square), (int)(y / square));
            if (!isDouble && Neighbour(spot, across, down, squares) is { } other)
            {
                faults.Add(where, SpotTwice, $"Row {row}, cell {column} stands where {other.Area} has row {other.Row}, cell {other.Column}.");
                isDouble = true;
            }

            if (!squares.TryGetValue((across, down), out var list)) squares[(across, down)] = list = [];
            if (list.Count < MostInASquare) list.Add(spot);
        }
    }

    private static double SpotOf(AreaDraft area) => Math.Min(area.Layout.SeatWidth, area.Layout.SeatHeight) * Near;

    private static Spot? Neighbour(Spot spot, int across, int down, Dictionary<(int, int), List<Spot>> squares)
    {
        for (var x = across - 1; x <= across + 1; x++)
        {
            for (var y = down - 1; y <= down + 1; y++)
            {
                if (squares.TryGetValue((x, y), out var list) && list.Find(o => o.IsAt(spot)) is { } found) return found;
            }
        }

        return null;
    }

    private sealed record Spot(double X, double Y, double Size, string Area, int Row, int Column)
    {
        public bool IsAt(Spot other)
        {
            var (x, y, near) = (X - other.X, Y - other.Y, Math.Min(Size, other.Size));
            return (x * x) + (y * y) < near * near;
        }
    }
}
