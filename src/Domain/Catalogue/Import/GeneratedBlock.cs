namespace PickGo.Domain.Catalogue.Import;

/// <summary>The grid of a block while it is made: aisles from front to back where rows are long, and places for wheelchairs.</summary>
internal sealed class GeneratedBlock
{
    private const int LongRow = 24, BetweenAisles = 16;

    private readonly char[][] _rows;

    /// <param name="lengths">Seats of each row, from the front on; none in a cross aisle.</param>
    /// <param name="isWhole">Whether it is as wide as the house; what is a slice of it has its aisles on both sides.</param>
    public GeneratedBlock(IReadOnlyList<int> lengths, bool isWhole)
    {
        RowsBefore = lengths.TakeWhile(l => l == 0).Count();
        var rows = lengths.Skip(RowsBefore).Reverse().SkipWhile(l => l == 0).Reverse().ToList();
        var longest = rows.Max();
        var aisles = isWhole && longest >= LongRow ? Math.Max(2, longest / BetweenAisles / 2 * 2) : 0;
        // An odd number of columns, so that aisles lie on both sides alike.
        Columns = longest + aisles + ((longest + aisles + 1) % 2);
        var isAisle = Enumerable.Range(1, aisles).Select(a => AisleAt(a, aisles)).ToHashSet();
        _rows = [.. rows.Select(r => RowOf(r, isAisle))];
    }

    public int RowsBefore { get; }
    public int Rows => _rows.Length;
    public int Columns { get; }

    private int AisleAt(int aisle, int aisles)
    {
        var left = Columns * Math.Min(aisle, aisles + 1 - aisle) / (aisles + 1);
        return aisle <= aisles / 2 ? left : Columns - 1 - left;
    }

    /// <summary>From the middle to both sides, so that rows of any length are in the middle.</summary>
    private char[] RowOf(int seats, HashSet<int> isAisle)
    {
        var row = Enumerable.Repeat(CellLetters.None, Columns).ToArray();
        for (var step = 0; seats > 0 && step < 2 * Columns; step++)
        {
            var at = (Columns / 2) + ((step % 2 == 0 ? -1 : 1) * ((step + 1) / 2));
            if (at < 0 || at >= Columns || isAisle.Contains(at)) continue;
            row[at] = CellLetters.Seat;
            seats--;
        }

        return row;
    }

    /// <summary>Puts wheelchairs with a seat beside each where rows end or meet an aisle, from the back on, first in every third row.</summary>
    /// <returns>How many.</returns>
    public int AddWheelchairs(int most)
    {
        var places = Enumerable.Range(0, Rows).OrderBy(r => (Rows - 1 - r) % 3).ThenByDescending(r => r).SelectMany(r => EndsOf(_rows[r])).Take(Math.Max(0, most)).ToList();
        foreach (var (row, wheelchair, companion) in places) (row[wheelchair], row[companion]) = (CellLetters.Wheelchair, CellLetters.Companion);
        return places.Count;
    }

    private static IEnumerable<(char[] Row, int Wheelchair, int Companion)> EndsOf(char[] row)
    {
        for (var from = 0; from < row.Length; from++)
        {
            if (row[from] == CellLetters.None) continue;
            var to = from;
            while (to + 1 < row.Length && row[to + 1] != CellLetters.None) to++;
            if (to - from >= 3)
            {
                yield return (row, from, from + 1);
                yield return (row, to, to - 1);
            }

            from = to;
        }
    }

    /// <summary>Rows are numbered on from those before it.</summary>
    public AreaDetails Details(int firstRow)
    {
        var cells = string.Concat(_rows.Select(r => new string(r)));
        var isPlain = cells.All(c => c == CellLetters.Seat);
        return new AreaDetails(AreaKind.Seated, isPlain ? null : cells,
            new AreaLabels(SeatNumbering.RowsOf(cells, Columns, firstRow), SeatNumbering.SeatsOf(cells, Columns, SeatOrder.LeftToRight)));
    }
}
