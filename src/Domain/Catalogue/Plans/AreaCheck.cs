using static PickGo.Domain.Catalogue.Plans.PlanFaultCodes;

namespace PickGo.Domain.Catalogue.Plans;

/// <summary>Whether an area is a grid with seats in it that can be told apart.</summary>
internal static class AreaCheck
{
    /// <returns>Whether its seats can be looked at one by one.</returns>
    public static bool Run(AreaDraft area, string path, PlanFaults faults)
    {
        var isSized = CheckSize(area, path, faults);
        if (area.Kind == AreaKind.Standing)
        {
            if (area is { Cells: null, RowLabels: null, SeatLabels: null, Views: null }) return isSized;

            faults.Add(path, Standing, "Places to stand are counted: they have no cells, labels or views.");
            return false;
        }

        var hasViews = CheckViews(area, path, faults);
        return isSized && CheckCells(area, path, faults) && CheckLabels(area, path, faults) && hasViews;
    }

    private static bool CheckSize(AreaDraft area, string path, PlanFaults faults)
    {
        var l = area.Layout;
        var before = (Rows: area.Rows is >= 1 and <= PerformanceArea.MaxRows, Columns: area.Columns is >= 1 and <= PerformanceArea.MaxColumns);
        if (!before.Rows) faults.Add($"{path}.rows", PlanFaultCodes.Range, $"An area has 1 to {PerformanceArea.MaxRows} rows.");
        if (!before.Columns) faults.Add($"{path}.columns", PlanFaultCodes.Range, $"A row has 1 to {PerformanceArea.MaxColumns} cells.");
        var isPlaced = PlanCheck.IsSize(l.SeatWidth) && PlanCheck.IsSize(l.SeatHeight) && Math.Abs(l.X) <= PlanDraft.MapSize && Math.Abs(l.Y) <= PlanDraft.MapSize
            && Math.Abs(l.Rotation) <= 360 && l.Curve is >= 0 and <= PlanDraft.MapSize;
        if (!isPlaced) faults.Add($"{path}.layout", PlanFaultCodes.Range, "A seat measures 2 to 100, a rotation is within 360 degrees, a curve 0 or a radius, all of it on the map.");
        return before.Rows && before.Columns && isPlaced;
    }

    private static bool CheckViews(AreaDraft area, string path, PlanFaults faults)
    {
        if (area.Views is not { } views) return true;

        var isGood = views.Count <= AreaLabels.MaxViews;
        if (!isGood) faults.Add($"{path}.views", PlanFaultCodes.Range, $"An area has at most {AreaLabels.MaxViews} sentences.");
        for (var i = 0; i < views.Count; i++)
        {
            if (views[i].Length is > 0 and <= AreaLabels.ViewLength && PlanCheck.IsPlain(views[i])) continue;

            faults.Add($"{path}.views[{i}]", Value, $"A sentence has 1 to {AreaLabels.ViewLength} letters.");
            isGood = false;
        }

        return isGood;
    }

    private static bool CheckCells(AreaDraft area, string path, PlanFaults faults)
    {
        if (area.Cells is not { } cells) return true;

        var isGood = cells.Count == area.Rows;
        if (!isGood) faults.Add($"{path}.cells", RowCount, $"There are {cells.Count} rows of cells, and rows is {area.Rows}.");
        for (var row = 0; row < cells.Count; row++) isGood &= CheckRow(area, cells[row], $"{path}.cells[{row}]", faults);
        if (!isGood || area.Seats > 0) return isGood;

        faults.Add($"{path}.cells", AreaEmpty, "The area has no seat.");
        return false;
    }

    private static bool CheckRow(AreaDraft area, string row, string path, PlanFaults faults)
    {
        var isGood = row.Length == area.Columns;
        if (!isGood) faults.Add(path, RowLength, $"The row has {row.Length} cells, and columns is {area.Columns}.");
        foreach (var letter in row.Distinct())
        {
            if (!CellLetters.IsKnown(letter)) faults.Add(path, Letter, $"'{(char.IsControl(letter) || char.IsSurrogate(letter) ? '?' : letter)}' at cell {row.IndexOf(letter, StringComparison.Ordinal) + 1} is no mark.");
            else if (char.IsAsciiDigit(letter) && letter - '0' > (area.Views?.Count ?? 0)) faults.Add(path, NoView, $"There is no sentence {letter} in views.");
            else continue;
            isGood = false;
        }

        return isGood;
    }

    private static bool CheckLabels(AreaDraft area, string path, PlanFaults faults)
    {
        var hasRows = area.RowLabels is null || area.RowLabels.Count == area.Rows;
        if (!hasRows) faults.Add($"{path}.rowLabels", LabelCount, $"There are {area.RowLabels!.Count} labels of rows, and rows is {area.Rows}.");
        var hasSeats = area.SeatLabels is null || area.SeatLabels.Count == area.Columns || area.SeatLabels.Count == area.Rows * area.Columns;
        if (!hasSeats) faults.Add($"{path}.seatLabels", LabelCount, $"There are {area.SeatLabels!.Count} labels of seats: neither one a column nor one a cell.");
        // One after the other, so that both are told.
        var isShort = IsShort(area.RowLabels, $"{path}.rowLabels", faults) & IsShort(area.SeatLabels, $"{path}.seatLabels", faults);
        return hasRows && hasSeats && isShort && CheckNames(area, path, faults);
    }

    private static bool IsShort(IReadOnlyList<string>? labels, string path, PlanFaults faults)
    {
        var isGood = true;
        for (var i = 0; i < (labels?.Count ?? 0); i++)
        {
            if (labels![i].Length <= AreaLabels.Length && PlanCheck.IsPlain(labels[i])) continue;

            faults.Add($"{path}[{i}]", Value, $"A label has at most {AreaLabels.Length} letters.");
            isGood = false;
        }

        return isGood;
    }

    /// <summary>A ticket says row and number: every seat has both, and no two have the same.</summary>
    private static bool CheckNames(AreaDraft area, string path, PlanFaults faults)
    {
        var known = new HashSet<(string, string)>();
        var isGood = true;
        for (var row = 1; row <= area.Rows; row++)
        {
            for (var column = 1; column <= area.Columns; column++)
            {
                if (!area.HasSeat(row, column)) continue;

                var (rowLabel, seatLabel) = (area.RowLabel(row), area.SeatLabel(row, column));
                var isNamed = rowLabel.Length > 0 && seatLabel.Length > 0;
                if (isNamed && known.Add((rowLabel, seatLabel))) continue;

                var where = area.Cells is null ? $"{path}.seatLabels" : $"{path}.cells[{row - 1}]";
                if (isNamed) faults.Add(where, SeatTwice, $"Row {row}, cell {column}: another seat is called {rowLabel}-{seatLabel} too.");
                else faults.Add(where, NoLabel, $"Row {row}, cell {column}: the seat has no {(rowLabel.Length == 0 ? "row" : "number")}.");
                isGood = false;
            }
        }

        return isGood;
    }
}
