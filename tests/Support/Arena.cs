using PickGo.Domain.Catalogue;

namespace PickGo.Tests.Support;

/// <summary>A house of 5,000 seats in ten areas: stalls, sides that are turned to the stage, and two balconies that bend.</summary>
public static class Arena
{
    public const int Seats = 5000;

    private static readonly (string Name, SeatGrade Grade, long Price, int Rows, int Columns, AreaLayout Layout)[] Areas =
    [
        ("VIP", SeatGrade.P, 198_000, 20, 30, new(350, 60, 10, 12, 0, 0)),
        ("1층 A", SeatGrade.R, 165_000, 20, 25, new(74, 66.5, 10, 12, 12.5, 0)),
        ("1층 B", SeatGrade.R, 165_000, 20, 25, new(676, 66.5, 10, 12, -12.5, 0)),
        ("1층 C", SeatGrade.R, 154_000, 20, 30, new(350, 324, 10, 12, 0, 420.5)),
        ("1층 D", SeatGrade.S, 132_000, 16, 25, new(74, 330.25, 10, 12, 17.5, 0)),
        ("1층 E", SeatGrade.S, 132_000, 16, 25, new(676, 330.25, 10, 12, -17.5, 0)),
        ("2층 A", SeatGrade.S, 110_000, 20, 25, new(74, 620, 10, 12, 15, 640.75)),
        ("2층 B", SeatGrade.S, 121_000, 20, 30, new(350, 610, 10, 12, 0, 640.75)),
        ("2층 C", SeatGrade.A, 99_000, 20, 25, new(676, 620, 10, 12, -15, 640.75)),
        ("3층", SeatGrade.A, 77_000, 8, 50, new(250, 890, 10, 12, 0, 980.25)),
    ];

    public static void Build(Performance performance)
    {
        foreach (var (name, grade, price, rows, columns, layout) in Areas) performance.AddArea(name, grade, price, rows, columns, layout);
    }
}
