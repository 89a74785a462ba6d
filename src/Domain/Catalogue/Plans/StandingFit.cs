using System.Globalization;

namespace PickGo.Domain.Catalogue.Plans;

/// <summary>Finds the grid of places to stand, which are numbered through it row by row.</summary>
internal static class StandingFit
{
    private const double Tolerance = 0.25;
    private const double UsualWidth = 10;
    private const double UsualDepth = 12;

    public static AreaDraft? Fit(List<SheetSeat> places, PlanFaults faults)
    {
        var byNumber = new SheetSeat[places.Count];
        foreach (var p in places)
        {
            if (int.TryParse(p.Seat, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= places.Count) byNumber[number - 1] = p;
            else faults.Add("seat", PlanFaultCodes.Value, $"Places to stand are numbered 1 to {places.Count}.", p.Line);
        }

        if (byNumber.Contains(null)) return null;

        var columns = ColumnsOf(byNumber);
        var rows = places.Count / columns;
        var layout = LayoutOf(byNumber, rows, columns);
        var wrong = byNumber.Where((p, i) => !Stands(layout, rows, columns, i, p)).ToList();
        foreach (var p in wrong) faults.Add("x", PlanFaultCodes.Irregular, "This place is not in the grid of the others: rows of one length, numbered row by row.", p.Line);
        return wrong.Count > 0 ? null : new AreaDraft(places[0].Area, places[0].Grade, AreaKind.Standing, rows, columns, layout);
    }

    /// <summary>As many as follow the first two in a line, if rows of that length make up all of them.</summary>
    private static int ColumnsOf(SheetSeat[] places)
    {
        if (places.Length < 3) return places.Length;

        var (x, y) = (places[1].X - places[0].X, places[1].Y - places[0].Y);
        var columns = 2;
        while (columns < places.Length && Math.Abs(places[columns].X - places[columns - 1].X - x) < 1 && Math.Abs(places[columns].Y - places[columns - 1].Y - y) < 1) columns++;
        return places.Length % columns == 0 ? columns : places.Length;
    }

    private static AreaLayout LayoutOf(SheetSeat[] places, int rows, int columns)
    {
        var (first, lastOfRow, last) = (places[0], places[columns - 1], places[^1]);
        var width = columns == 1 ? UsualWidth : Math.Round(Distance(first, lastOfRow) / (columns - 1), 2);
        var depth = rows == 1 ? UsualDepth : Math.Round(Distance(lastOfRow, last) / (rows - 1), 2);
        var rotation = columns == 1 ? 0 : Math.Atan2(lastOfRow.Y - first.Y, lastOfRow.X - first.X) * 180 / Math.PI;
        var (x, y) = ((first.X + last.X) / 2, (first.Y + last.Y) / 2);
        return new AreaLayout(Math.Round(x - (columns * width / 2), 2), Math.Round(y - (rows * depth / 2), 2), width, depth, Math.Round(rotation, 4), 0);
    }

    private static bool Stands(AreaLayout layout, int rows, int columns, int index, SheetSeat place)
    {
        var (x, y) = layout.PointAt(rows, columns, (index / columns) + 1, (index % columns) + 1);
        return Math.Abs(x - place.X) + Math.Abs(y - place.Y) <= Tolerance * Math.Min(layout.SeatWidth, layout.SeatHeight);
    }

    private static double Distance(SheetSeat one, SheetSeat other) => Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2));
}
