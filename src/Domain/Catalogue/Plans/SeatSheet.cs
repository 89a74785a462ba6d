using System.Globalization;

namespace PickGo.Domain.Catalogue.Plans;

/// <summary>A seat as a line of a table.</summary>
/// <param name="Line">Of the file, from 1.</param>
/// <param name="Area">Name of its area.</param>
/// <param name="Row">As the house calls it; empty where people stand.</param>
/// <param name="Seat">As the house calls it; where people stand, the order in which they are let in.</param>
/// <param name="X">Its middle, in house units.</param>
/// <param name="Y">Its middle, in house units.</param>
/// <param name="Mark">Empty, <c>wheelchair</c>, <c>companion</c>, or <c>restricted:</c> with the sentence that the buyer is told.</param>
/// <param name="Grade">Price class, the same for all seats of an area.</param>
public sealed record SheetSeat(int Line, string Area, string Row, string Seat, double X, double Y, string Mark, SeatGrade Grade);

/// <summary>Seating plans as tables of seats, and back. Stages and the cells around seats are not in them.</summary>
public static class SeatSheet
{
    private const string Wheelchair = "wheelchair";
    private const string Companion = "companion";
    private const string Restricted = "restricted:";

    /// <summary>Every seat, area by area and row by row; to a hundredth of a house unit.</summary>
    public static IEnumerable<SheetSeat> Of(PlanDraft plan)
    {
        var line = 1;
        foreach (var a in plan.Areas)
        {
            for (var row = 1; row <= a.Rows; row++)
            {
                for (var column = 1; column <= a.Columns; column++)
                {
                    if (!a.HasSeat(row, column)) continue;

                    var (x, y) = a.Layout.PointAt(a.Rows, a.Columns, row, column);
                    var stands = a.Kind == AreaKind.Standing;
                    var label = stands ? (((row - 1) * a.Columns) + column).ToString(CultureInfo.InvariantCulture) : a.SeatLabel(row, column);
                    yield return new SheetSeat(++line, a.Name, stands ? "" : a.RowLabel(row), label, Math.Round(x, 2), Math.Round(y, 2), MarkOf(a, row, column), a.Grade);
                }
            }
        }
    }

    /// <summary>The plan of the seats, whose order does not matter but for that of the areas.</summary>
    /// <returns>Null where something is wrong, which is told.</returns>
    public static PlanDraft? Read(IReadOnlyList<SheetSeat> seats, PlanFaults faults)
    {
        var groups = seats.GroupBy(s => s.Area, StringComparer.Ordinal).ToList();
        foreach (var g in groups) CheckLines(g, faults);
        if (faults.Any) return null;

        var areas = groups.ConvertAll(g => g.First().Row.Length == 0 ? StandingFit.Fit([.. g], faults) : SeatedArea([.. g], faults));
        var found = new PlanFaults(path => LineOf(path, groups));
        PlanCheck.Run(areas, null, found);
        foreach (var f in found.Found) faults.Add(f.Path, f.Code, f.Text, f.Line);
        return faults.Any ? null : new PlanDraft([.. areas.Select(a => a!)]);
    }

    private static int? LineOf(string path, List<IGrouping<string, SheetSeat>> groups) =>
        path.StartsWith("areas[", StringComparison.Ordinal) && int.TryParse(path[6..path.IndexOf(']', StringComparison.Ordinal)], CultureInfo.InvariantCulture, out var i)
            ? groups[i].First().Line : null;

    private static void CheckLines(IEnumerable<SheetSeat> area, PlanFaults faults)
    {
        SheetSeat? first = null;
        var (names, spots) = (new Dictionary<(string, string), int>(), new Dictionary<(double, double), int>());
        foreach (var s in area)
        {
            first ??= s;
            if (s.Grade != first.Grade) faults.Add("grade", PlanFaultCodes.Value, $"Line {first.Line} has another grade for this area.", s.Line);
            if (s.Row.Length == 0 != (first.Row.Length == 0)) faults.Add("row", PlanFaultCodes.Standing, $"Line {first.Line} says otherwise whether people stand in this area.", s.Line);
            if (!names.TryAdd((s.Row, s.Seat), s.Line)) faults.Add("seat", PlanFaultCodes.SeatTwice, $"Line {names[(s.Row, s.Seat)]} has the same seat.", s.Line);
            if (!spots.TryAdd((s.X, s.Y), s.Line)) faults.Add("x", PlanFaultCodes.SpotTwice, $"Line {spots[(s.X, s.Y)]} has a seat on the same spot.", s.Line);
            if (CellOf(s.Mark, []) is null) faults.Add("mark", PlanFaultCodes.Value, $"A mark is empty, {Wheelchair}, {Companion}, or {Restricted} with a sentence.", s.Line);
            else if (first.Row.Length == 0 && s.Mark.Length > 0) faults.Add("mark", PlanFaultCodes.Standing, "Places to stand have no marks.", s.Line);
        }
    }

    private static AreaDraft? SeatedArea(List<SheetSeat> seats, PlanFaults faults)
    {
        if (GridFit.Fit(seats, faults) is not { } grid) return null;

        var views = new List<string>();
        var (cells, labels, rows) = (Blank(grid.Rows, grid.Columns, CellLetters.None), Blank(grid.Rows, grid.Columns, ""), new string[grid.Rows]);
        Array.Fill(rows, "");
        foreach (var (seat, row, column) in grid.Places)
        {
            cells[row - 1][column - 1] = CellOf(seat.Mark, views)!.Value;
            labels[row - 1][column - 1] = seat.Seat;
            rows[row - 1] = seat.Row;
        }

        if (views.Count > AreaLabels.MaxViews) faults.Add("mark", PlanFaultCodes.Value, $"An area has at most {AreaLabels.MaxViews} sentences.", seats[0].Line);
        return new AreaDraft(seats[0].Area, seats[0].Grade, AreaKind.Seated, grid.Rows, grid.Columns, grid.Layout)
        {
            Cells = cells.All(r => r.All(c => c == CellLetters.Seat)) ? null : [.. cells.Select(r => new string(r))],
            RowLabels = rows.Select((r, i) => r == RowLetters.Of(i + 1)).All(same => same) ? null : rows,
            SeatLabels = labels.All(r => r.SequenceEqual(labels[0])) ? labels[0] : [.. labels.SelectMany(r => r)],
            Views = views.Count == 0 ? null : views,
        };
    }

    private static T[][] Blank<T>(int rows, int columns, T value) => [.. Enumerable.Range(0, rows).Select(_ => Enumerable.Repeat(value, columns).ToArray())];

    private static string MarkOf(AreaDraft area, int row, int column) => (area.Cells?[row - 1][column - 1] ?? CellLetters.Seat) switch
    {
        CellLetters.Wheelchair => Wheelchair,
        CellLetters.Companion => Companion,
        >= '1' and <= '9' and var digit => Restricted + area.Views![digit - '1'],
        _ => "",
    };

    /// <returns>The letter; null for what is no mark. A sentence that is new joins the others.</returns>
    private static char? CellOf(string mark, List<string> views)
    {
        if (mark.Length == 0) return CellLetters.Seat;
        if (mark == Wheelchair) return CellLetters.Wheelchair;
        if (mark == Companion) return CellLetters.Companion;
        if (!mark.StartsWith(Restricted, StringComparison.Ordinal) || mark.Length == Restricted.Length) return null;

        var sentence = mark[Restricted.Length..];
        if (!views.Contains(sentence)) views.Add(sentence);
        return (char)('1' + Math.Min(views.IndexOf(sentence), AreaLabels.MaxViews - 1));
    }
}
