namespace PickGo.Domain.Catalogue;

/// <summary>Whether an area has seats, or places that are numbered by entry order and bought by count.</summary>
public enum AreaKind { Seated, Standing }

/// <summary>What a buyer should know of a seat.</summary>
public enum SeatMark { Wheelchair, Companion, RestrictedView }

/// <summary>
/// What a cell of an area's grid is, one letter each. A digit is a seat with a restricted view: which of the area's
/// <see cref="AreaLabels.Views"/> says what is hidden, from 1.
/// </summary>
public static class CellLetters
{
    public const char Seat = 's';
    public const char Wheelchair = 'w';
    public const char Companion = 'c';

    /// <summary>Aisle, pillar, or where a row is shorter than the others; the same letter that seat maps show.</summary>
    public const char None = '-';

    public static bool IsKnown(char cell) => cell is Seat or Wheelchair or Companion or None or (>= '1' and <= '9');

    public static SeatMark? MarkOf(char cell) => cell switch
    {
        Wheelchair => SeatMark.Wheelchair,
        Companion => SeatMark.Companion,
        >= '1' and <= '9' => SeatMark.RestrictedView,
        _ => null,
    };
}

/// <summary>How a house names its rows and seats, without 열 and 번.</summary>
/// <param name="Rows">One a row, from the stage on; null: A, B, C.</param>
/// <param name="Seats">One a column where every row is alike, else one a cell, row by row; null: the number of the column.</param>
/// <param name="Views">What is hidden from seats with a restricted view, as the buyer is told.</param>
public sealed record AreaLabels(IReadOnlyList<string>? Rows = null, IReadOnlyList<string>? Seats = null, IReadOnlyList<string>? Views = null)
{
    public const int Length = 8;
    public const int ViewLength = 100;
    public const int MaxViews = 9;

    public bool Fits(int rows, int columns) =>
        (Rows is null || Rows.Count == rows) && (Seats is null || Seats.Count == columns || Seats.Count == rows * columns)
        && (Rows ?? []).Concat(Seats ?? []).All(l => l.Length <= Length)
        && (Views is null || (Views.Count <= MaxViews && Views.All(v => v.Length is > 0 and <= ViewLength)));
}

/// <summary>What makes an area more than a full grid of seats.</summary>
/// <param name="Kind">Seats, or places by count.</param>
/// <param name="Cells">One <see cref="CellLetters"/> a cell, row by row; null: a seat in each.</param>
/// <param name="Labels">How the house names its rows and seats; null: A, B, C and the numbers of the columns.</param>
public sealed record AreaDetails(AreaKind Kind = AreaKind.Seated, string? Cells = null, AreaLabels? Labels = null)
{
    public static readonly AreaDetails Plain = new();
    public static readonly AreaDetails Standing = new(AreaKind.Standing);

    /// <summary>Whether they belong to a grid of this size, with a seat in it.</summary>
    public bool Fits(int rows, int columns) =>
        // Places to stand are counted, so that there is nothing to leave out or to name.
        (Kind == AreaKind.Seated || (Cells is null && Labels is null))
        && (Cells is null || (Cells.Length == rows * columns && Cells.All(CellLetters.IsKnown) && Cells.Any(c => c != CellLetters.None)
            && Cells.All(c => c is < '1' or > '9' || c - '0' <= (Labels?.Views?.Count ?? 0))))
        && (Labels is null || Labels.Fits(rows, columns));
}
