namespace PickGo.Domain.Catalogue.Plans;

/// <summary>A house as it is written down: without prices, and before it is known whether it can be (<see cref="PlanCheck"/>).</summary>
/// <param name="Areas">In the order in which their seats are numbered.</param>
/// <param name="Stage">Null: before the house.</param>
public sealed record PlanDraft(IReadOnlyList<AreaDraft> Areas, StageShape? Stage = null)
{
    public const int MaxAreas = 300;

    /// <summary>Cells without a seat have numbers too, and every map of states carries them.</summary>
    public const int MaxCells = 3 * HousePlan.MaxSeats;

    /// <summary>Seats stand from 0 to here in both directions, in house units.</summary>
    public const double MapSize = 10_000;

    public static PlanDraft Of(Performance performance) => new(
        [.. performance.Areas.OrderBy(a => a.Ordinal).Select(a => AreaDraft.Of(a.Name, a.Grade, a.Rows, a.Columns, a.Layout, new AreaDetails(a.Kind, a.Cells, a.Labels)))],
        performance.Stage);

    public static PlanDraft Of(HousePlan house) =>
        new([.. house.Areas.Select(a => AreaDraft.Of(a.Name, a.Grade, a.Rows, a.Columns, a.Layout, a.Details))], house.Stage);

    /// <summary>The house, once nothing is wrong with it.</summary>
    /// <param name="prices">Of each grade that it has, whole KRW.</param>
    public HousePlan ToHouse(IReadOnlyDictionary<SeatGrade, long> prices) =>
        new([.. Areas.Select(a => new HouseArea(a.Name, a.Grade, prices[a.Grade], a.Rows, a.Columns, a.Layout, a.Details))], Stage);

    public int Seats => Areas.Sum(a => a.Seats);

    public bool IsSameAs(PlanDraft other) => Stage == other.Stage && Areas.Count == other.Areas.Count && Areas.Zip(other.Areas).All(a => a.First.IsSameAs(a.Second));
}

/// <summary>An area as it is written down.</summary>
/// <param name="Name">At most <see cref="PerformanceArea.NameLength"/>.</param>
/// <param name="Grade">Price class.</param>
/// <param name="Kind">Seats, or places by count.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Columns">Cells in a row.</param>
/// <param name="Layout">Where it stands.</param>
public sealed record AreaDraft(string Name, SeatGrade Grade, AreaKind Kind, int Rows, int Columns, AreaLayout Layout)
{
    /// <summary>A text a row, one <see cref="CellLetters"/> a cell; null: a seat in each.</summary>
    public IReadOnlyList<string>? Cells { get; init; }

    /// <inheritdoc cref="AreaLabels.Rows"/>
    public IReadOnlyList<string>? RowLabels { get; init; }

    /// <inheritdoc cref="AreaLabels.Seats"/>
    public IReadOnlyList<string>? SeatLabels { get; init; }

    /// <inheritdoc cref="AreaLabels.Views"/>
    public IReadOnlyList<string>? Views { get; init; }

    public int Seats => (Rows * Columns) - (Cells?.Sum(row => row.Count(c => c == CellLetters.None)) ?? 0);

    /// <summary>A full grid needs no cells: written down in full or not, it is the same house.</summary>
    public AreaDetails Details => new(Kind, Cells is null || Cells.All(row => row.All(c => c == CellLetters.Seat)) ? null : string.Concat(Cells),
        RowLabels is null && SeatLabels is null && Views is null ? null : new AreaLabels(RowLabels, SeatLabels, Views));

    public bool HasSeat(int row, int column) => Cells is null || Cells[row - 1][column - 1] != CellLetters.None;

    public string RowLabel(int row) => RowLabels is { } rows ? rows[row - 1] : RowLetters.Of(row);

    public string SeatLabel(int row, int column) => SeatLabels is { } seats
        ? seats[(((row - 1) * Columns) + column - 1) % seats.Count]
        : column.ToString(System.Globalization.CultureInfo.InvariantCulture);

    internal static AreaDraft Of(string name, SeatGrade grade, int rows, int columns, AreaLayout layout, AreaDetails details) =>
        new(name, grade, details.Kind, rows, columns, layout)
        {
            Cells = details.Cells is { } cells ? [.. cells.Chunk(columns).Select(row => new string(row))] : null,
            RowLabels = details.Labels?.Rows,
            SeatLabels = details.Labels?.Seats,
            Views = details.Labels?.Views,
        };

    internal bool IsSameAs(AreaDraft other) =>
        (Name, Grade, Rows, Columns, Layout) == (other.Name, other.Grade, other.Rows, other.Columns, other.Layout)
        && (Details.Kind, Details.Cells) == (other.Details.Kind, other.Details.Cells)
        && Same(RowLabels, other.RowLabels) && Same(SeatLabels, other.SeatLabels) && Same(Views, other.Views);

    private static bool Same(IReadOnlyList<string>? one, IReadOnlyList<string>? other) => one is null ? other is null : other is not null && one.SequenceEqual(other);
}
