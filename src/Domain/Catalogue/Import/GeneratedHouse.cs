namespace PickGo.Domain.Catalogue.Import;

/// <summary>A house of which only the number of seats and the prices are known: a block for each price, the dearest nearest the stage.</summary>
public static class GeneratedHouse
{
    public const int FewestSeats = 30;
    public const int MostSeats = 60_000;

    /// <summary>Where nobody knows how many seats a hall has.</summary>
    public const int UsualSeats = 300;

    private const double SeatWidth = 10, SeatHeight = 12, Aisle = 24, StageDepth = 60;

    /// <summary>Seats are as dear as they are rare: each block has so many parts more than the one before it.</summary>
    private const int FirstPart = 2;

    /// <param name="performance">Without areas so far.</param>
    /// <param name="prices">Of seats, or of the whole house.</param>
    /// <param name="seats">Of the hall; null where nobody knows.</param>
    public static void AddTo(Performance performance, IReadOnlyList<PriceItem> prices, int? seats)
    {
        var total = Math.Clamp(seats ?? UsualSeats, FewestSeats, MostSeats);
        var dearestFirst = prices.OrderByDescending(p => p.Price).ToList();
        var parts = Enumerable.Range(FirstPart, dearestFirst.Count).Sum();
        var blocks = dearestFirst.Select((price, i) => BlockOf(price, Math.Max(1, total * (FirstPart + i) / parts), i)).ToList();
        var widest = blocks.Max(b => b.Columns);
        var y = StageDepth;
        foreach (var block in blocks)
        {
            performance.AddArea(block.Name, block.Grade, block.Price, block.Rows, block.Columns, new AreaLayout((widest - block.Columns) * SeatWidth / 2, y, SeatWidth, SeatHeight, 0, 0));
            y += (block.Rows * SeatHeight) + Aisle;
        }
    }

    /// <summary>About three times as wide as deep, as houses are.</summary>
    private static Block BlockOf(PriceItem price, int seats, int rank)
    {
        var columns = Math.Clamp((int)Math.Round(Math.Sqrt(seats * 3.0)), 1, PerformanceArea.MaxColumns);
        var rows = Math.Clamp(seats / columns, 1, PerformanceArea.MaxRows);
        return new Block(NameOf(price.Label), price.Grade ?? (SeatGrade)Math.Min(rank, (int)SeatGrade.A), price.Price, rows, columns);
    }

    /// <summary>What the area of a price is called: the label without its 석.</summary>
    public static string NameOf(string label) =>
        Platform.Text.Cut(label.Length > 1 && label != PriceLabels.All && label.EndsWith('석') ? label[..^1].TrimEnd() : label, PerformanceArea.NameLength);

    private sealed record Block(string Name, SeatGrade Grade, long Price, int Rows, int Columns);
}
