using PickGo.Domain.Platform;

namespace PickGo.Domain.Catalogue;

/// <summary>A block of the house: seats of one grade and price in rows and columns, some of whose cells may have none.</summary>
public sealed class PerformanceArea : Entity
{
    public const int NameLength = 20;
    public const int MaxRows = 200;
    public const int MaxColumns = 200;

    /// <summary>Whole KRW; ten times what a seat has ever cost in Korea, and far from where a sum of them would not fit.</summary>
    public const long MaxPrice = 10_000_000;

    private PerformanceArea() { }

    internal PerformanceArea(int ordinal, string name, SeatGrade grade, long price, int rows, int columns, AreaLayout layout, AreaDetails details)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(price);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rows, MaxRows);
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(columns, MaxColumns);
        if (!details.Fits(rows, columns)) throw new ArgumentException("Cells and labels are not of this grid.", nameof(details));
        Ordinal = ordinal;
        Name = name;
        Grade = grade;
        Price = price;
        Rows = rows;
        Columns = columns;
        Layout = layout;
        (Kind, Cells, Labels) = details;
        Gaps = details.Cells?.Count(c => c == CellLetters.None) ?? 0;
    }

    public long PerformanceId { get; private set; }

    /// <summary>The order in which seats are numbered through the house, and so part of every seat's number: it never changes.</summary>
    public int Ordinal { get; private set; }
    public string Name { get; private set; } = "";
    public SeatGrade Grade { get; private set; }

    /// <summary>Whole KRW.</summary>
    public long Price { get; private set; }
    public int Rows { get; private set; }
    public int Columns { get; private set; }
    public AreaLayout Layout { get; private set; } = null!;
    public AreaKind Kind { get; private set; }

    /// <summary>One <see cref="CellLetters"/> a cell, row by row; null: a seat in each. Part of every seat's number, so it never changes.</summary>
    public string? Cells { get; private set; }

    /// <summary>How many cells have no seat, so that seats can be counted without reading the cells.</summary>
    public int Gaps { get; private set; }

    /// <summary>How the house names its rows and seats; null: A, B, C and the numbers of the columns.</summary>
    public AreaLabels? Labels { get; private set; }

    public int Seats => (Rows * Columns) - Gaps;

    /// <summary>Whether an operator said what it costs: then its source does not any more.</summary>
    public bool IsPricedByHand { get; private set; }

    internal void ChangePrice(long price)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(price);
        Price = price;
    }

    internal void PriceByHand(AreaPrice price)
    {
        if ((price.Grade, price.Price) == (Grade, Price)) return;

        Grade = price.Grade;
        ChangePrice(price.Price);
        KeepPrice();
    }

    /// <summary>Its price is an operator's.</summary>
    internal void KeepPrice() => IsPricedByHand = true;
}
