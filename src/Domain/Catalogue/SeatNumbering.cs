using System.Globalization;

namespace PickGo.Domain.Catalogue;

/// <summary>In which order a house numbers the seats of a row. Cells without a seat are not counted.</summary>
public enum SeatOrder
{
    /// <summary>1 2 3 4, as one looks at the stage.</summary>
    LeftToRight,

    /// <summary>4 3 2 1, as one looks at the stage.</summary>
    RightToLeft,

    /// <summary>3 1 2 4: odd numbers on the left, even ones on the right, the smallest in the middle.</summary>
    OddEven,

    /// <summary>좌2 좌1 우1 우2: counted from the middle to both sides.</summary>
    FromMiddle,
}

/// <summary>Makes the labels of an area's seats and rows.</summary>
public static class SeatNumbering
{
    /// <returns>One a column where every row is alike, else one a cell, row by row; nothing where there is no seat.</returns>
    public static IReadOnlyList<string> SeatsOf(string cells, int columns, SeatOrder order, int from = 1)
    {
        var rows = cells.Chunk(columns).Select(row => RowOf(row, order, from)).ToList();
        return rows.TrueForAll(r => r.SequenceEqual(rows[0])) ? rows[0] : [.. rows.SelectMany(r => r)];
    }

    /// <returns>Numbers of the rows that have a seat; nothing for a cross aisle.</returns>
    public static IReadOnlyList<string> RowsOf(string cells, int columns, int from = 1)
    {
        var next = from;
        return [.. cells.Chunk(columns).Select(row => row.All(c => c == CellLetters.None) ? "" : Text(next++))];
    }

    private static List<string> RowOf(char[] row, SeatOrder order, int from)
    {
        var seats = row.Count(c => c != CellLetters.None);
        var index = 0;
        return [.. row.Select(c => c == CellLetters.None ? "" : LabelOf(index++, seats, order, from))];
    }

    private static string LabelOf(int index, int seats, SeatOrder order, int from)
    {
        var left = (seats + 1) / 2;
        var isLeft = index < left;
        return order switch
        {
            SeatOrder.LeftToRight => Text(from + index),
            SeatOrder.RightToLeft => Text(from + seats - 1 - index),
            SeatOrder.OddEven => Text(isLeft ? (2 * (left - index)) - 1 : 2 * (index - left + 1)),
            _ => isLeft ? "좌" + Text(left - index) : "우" + Text(index - left + 1),
        };
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
