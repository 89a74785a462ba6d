using PickGo.Domain.Platform;

namespace PickGo.Domain.Catalogue;

/// <summary>Where an area stands on the seat map, in house units; the stage is at the top centre.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Top edge (nearest the stage).</param>
/// <param name="SeatWidth">Width of one seat's box.</param>
/// <param name="SeatHeight">Depth of one row.</param>
/// <param name="Rotation">Degrees about the area's centre; 0 faces the stage.</param>
/// <param name="Curve">Radius of the rows' bend; 0 for straight rows.</param>
public sealed record AreaLayout(double X, double Y, double SeatWidth, double SeatHeight, double Rotation, double Curve);

/// <summary>A block of the house: seats of one grade and price in rows and columns.</summary>
public sealed class PerformanceArea : Entity
{
    public const int NameLength = 20;
    public const int MaxRows = 200;
    public const int MaxColumns = 200;

    private PerformanceArea() { }

    internal PerformanceArea(int ordinal, string name, SeatGrade grade, long price, int rows, int columns, AreaLayout layout)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(price);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rows, MaxRows);
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(columns, MaxColumns);
        Ordinal = ordinal;
        Name = name;
        Grade = grade;
        Price = price;
        Rows = rows;
        Columns = columns;
        Layout = layout;
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

    /// <summary>For reservations from now on; those that are made keep theirs.</summary>
    public void ChangePrice(long price)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(price);
        Price = price;
    }
}
