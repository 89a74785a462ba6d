namespace PickGo.Domain.Catalogue;

/// <summary>Draws the grid of an area row by row: how long its rows are, where aisles run, and which seats are marked.</summary>
public sealed class AreaSketch
{
    private readonly char[] _cells;

    private AreaSketch(int rows, int columns)
    {
        (Rows, Columns) = (rows, columns);
        _cells = new char[rows * columns];
        Array.Fill(_cells, CellLetters.None);
    }

    public int Rows { get; }
    public int Columns { get; }

    /// <summary>A seat in every cell.</summary>
    public static AreaSketch Full(int rows, int columns) => OfRows([.. Enumerable.Repeat(columns, rows)]);

    /// <summary>Rows of these lengths, the first nearest the stage, each in the middle of the longest.</summary>
    public static AreaSketch OfRows(IReadOnlyList<int> lengths)
    {
        var sketch = new AreaSketch(lengths.Count, lengths.Max());
        for (var row = 0; row < lengths.Count; row++)
        {
            var start = (sketch.Columns - lengths[row]) / 2;
            Array.Fill(sketch._cells, CellLetters.Seat, (row * sketch.Columns) + start, lengths[row]);
        }

        return sketch;
    }

    /// <summary>Rows that bend about the stage: each as long as its arc.</summary>
    /// <param name="rows">How many.</param>
    /// <param name="radius">From the middle of the bend to the front of the first row, in house units.</param>
    /// <param name="degrees">How far about the middle they reach.</param>
    /// <param name="seatWidth">Width of one seat's box.</param>
    /// <param name="seatHeight">Depth of one row.</param>
    public static AreaSketch Fan(int rows, double radius, double degrees, double seatWidth, double seatHeight) =>
        OfRows([.. Enumerable.Range(0, rows).Select(row => Math.Max(1, (int)(degrees * Math.PI / 180 * (radius + ((row + 0.5) * seatHeight)) / seatWidth)))]);

    /// <summary>Takes the seats of these columns away, from the front to the back.</summary>
    public AreaSketch WithAisles(params ReadOnlySpan<int> columns)
    {
        foreach (var column in columns)
            for (var row = 1; row <= Rows; row++) Put(row, column, CellLetters.None);
        return this;
    }

    /// <summary>Takes the seats of a row away: a cross aisle.</summary>
    public AreaSketch WithCrossAisle(int row) => Put(row, 1, Columns, CellLetters.None);

    /// <summary>Takes the seats of a stretch of a row away: a pillar, a camera, a mixing desk.</summary>
    public AreaSketch Without(int row, int column, int count) => Put(row, column, count, CellLetters.None);

    /// <summary>Marks those seats of a stretch of a row that are there.</summary>
    /// <param name="row">From 1.</param>
    /// <param name="column">The first of them, from 1.</param>
    /// <param name="count">How many columns.</param>
    /// <param name="letter">One of <see cref="CellLetters"/>.</param>
    public AreaSketch Mark(int row, int column, int count, char letter)
    {
        for (var at = column; at < column + count; at++)
            if (this[row, at] != CellLetters.None) Put(row, at, letter);
        return this;
    }

    /// <summary>Places for wheelchairs with a seat beside each, at both ends of a row.</summary>
    public AreaSketch WithWheelchairs(int row)
    {
        var seats = Enumerable.Range(1, Columns).Where(c => this[row, c] != CellLetters.None).ToList();
        if (seats.Count < 8) return this;

        foreach (var (wheelchair, companion) in new[] { (seats[0], seats[1]), (seats[^1], seats[^2]) })
            Put(row, wheelchair, CellLetters.Wheelchair).Put(row, companion, CellLetters.Companion);
        return this;
    }

    private char this[int row, int column] => _cells[((row - 1) * Columns) + column - 1];

    private AreaSketch Put(int row, int column, int count, char letter)
    {
        Array.Fill(_cells, letter, ((row - 1) * Columns) + column - 1, count);
        return this;
    }

    private AreaSketch Put(int row, int column, char letter) => Put(row, column, 1, letter);

    /// <summary>The area as it is kept; a plain grid stays one.</summary>
    /// <param name="order">How its seats are numbered.</param>
    /// <param name="numberedRows">Whether rows are 1, 2, 3 instead of A, B, C.</param>
    /// <param name="firstRow">What the first row is called, where rows are numbered.</param>
    /// <param name="views">What seats with a restricted view do not see.</param>
    public AreaDetails Details(SeatOrder order = SeatOrder.LeftToRight, bool numberedRows = false, int firstRow = 1, IReadOnlyList<string>? views = null)
    {
        var cells = new string(_cells);
        var isPlain = cells.All(c => c == CellLetters.Seat);
        return new AreaDetails(AreaKind.Seated, isPlain ? null : cells, new AreaLabels(
            numberedRows ? SeatNumbering.RowsOf(cells, Columns, firstRow) : null, SeatNumbering.SeatsOf(cells, Columns, order), views));
    }
}
