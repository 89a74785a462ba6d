using PickGo.Domain.Catalogue;
using PickGo.Domain.Catalogue.Import;

namespace PickGo.Domain.Tests.Catalogue.Import;

/// <summary>A house of which only the number of seats and the prices are known can be sold, whatever they are.</summary>
public sealed class GeneratedHouseTests
{
    private static readonly int?[] Counts = [null, 1, 30, 31, 47, 97, 150, 151, 299, 400, 401, 613, 900, 901, 1201, 1999, 2501, 3000, 3001, 5003, 8001, 14_999, 20_001, 60_000, 70_000];

    private static readonly PriceItem[][] Kinds =
    [
        [new("전석", 20_000, null, PriceKind.All)],
        [new("R석", 50_000, SeatGrade.R, PriceKind.Seat), new("S석", 30_000, SeatGrade.S, PriceKind.Seat)],
        [new("VIP석", 150_000, SeatGrade.P, PriceKind.Seat), new("R석", 120_000, SeatGrade.R, PriceKind.Seat), new("S석", 90_000, SeatGrade.S, PriceKind.Seat), new("A석", 60_000, SeatGrade.A, PriceKind.Seat), new("B석", 40_000, null, PriceKind.Seat)],
        [new("스탠딩석", 165_000, null, PriceKind.Standing), new("R석", 165_000, SeatGrade.R, PriceKind.Seat), new("S석", 154_000, SeatGrade.S, PriceKind.Seat)],
        [new("스탠딩VIP", 154_000, null, PriceKind.Standing), new("스탠딩R", 132_000, null, PriceKind.Standing), new("S석", 121_000, SeatGrade.S, PriceKind.Seat)],
        [new("스탠딩", 77_000, null, PriceKind.Standing)],
    ];

    private static IEnumerable<TestCaseData> Houses() => Kinds.SelectMany((k, i) => Counts.Select(c => new TestCaseData(k, c).SetArgDisplayNames($"{i}", $"{c}")));

    [TestCaseSource(nameof(Houses))]
    public void AnyHouse_HasExactlyItsSeats_EachOnASpotOfItsOwn(PriceItem[] prices, int? seats)
    {
        var house = GeneratedHouse.Plan(prices, seats);

        Assert.That(house.Seats, Is.EqualTo(Math.Clamp(seats ?? GeneratedHouse.UsualSeats, GeneratedHouse.FewestSeats, HousePlan.MaxSeats)));
        Assert.That(prices.Where(p => !house.Areas.Any(a => a.Price == p.Price && GeneratedHouse.IsOf(a.Name, p.Label))), Is.Empty, "prices without an area");
        Assert.That(house.Areas.Where(a => !prices.Any(p => GeneratedHouse.IsOf(a.Name, p.Label))).Select(a => a.Name), Is.Empty, "areas without a price");
        Assert.That(house.Areas.Select(a => a.Name), Is.Unique);
        Assert.That(house.Areas.Where(a => a.Rows > PerformanceArea.MaxRows || a.Columns > PerformanceArea.MaxColumns || a.Name.Length > PerformanceArea.NameLength || !a.Details.Fits(a.Rows, a.Columns)), Is.Empty);
        var points = house.Areas.SelectMany(a => a.Points).ToList();
        Assert.That((points.Min(p => p.X), points.Min(p => p.Y)), Is.EqualTo((double.Max(points.Min(p => p.X), 0), double.Max(points.Min(p => p.Y), 0))), "within the map");
        Assert.That(Nearest(points), Is.GreaterThan(9), "seats that overlap");
    }

    [TestCaseSource(nameof(Houses))]
    public void NoBlock_LiesOnAnother_WithTheNamesOfItsRowsBesideIt(PriceItem[] prices, int? seats) =>
        Assert.That(BlockGround.Overlaps(GeneratedHouse.Plan(prices, seats)), Is.Empty);

    [TestCaseSource(nameof(Houses))]
    public void TheSameInput_MakesTheSameHouse_WithPlacesForWheelchairs(PriceItem[] prices, int? seats)
    {
        var (house, again) = (GeneratedHouse.Plan(prices, seats), GeneratedHouse.Plan(prices, seats));

        Assert.That(again.Areas.Select(a => (a.Name, a.Layout, a.Details.Cells)), Is.EqualTo(house.Areas.Select(a => (a.Name, a.Layout, a.Details.Cells))));
        var seated = house.Areas.Where(a => a.Details.Kind == AreaKind.Seated).ToList();
        var (wheelchairs, companions) = (seated.Sum(a => Marked(a, CellLetters.Wheelchair)), seated.Sum(a => Marked(a, CellLetters.Companion)));
        Assert.That((wheelchairs, companions), Is.EqualTo(((seated.Sum(a => a.Seats) + 99) / 100, wheelchairs)), "one in a hundred, each with a companion");
    }

    [Test]
    public void TheDearer_IsNearerTheStage_AndLargeHousesHaveBalconies()
    {
        var house = GeneratedHouse.Plan(Kinds[2], 1200);

        var middle = house.Stage!.Centre;
        var far = Kinds[2].Select(p => house.Areas.Where(a => a.Price == p.Price).SelectMany(a => a.Points).Average(s => Math.Sqrt(Math.Pow(s.X - middle.X, 2) + Math.Pow(s.Y - middle.Y, 2))));
        Assert.That(far, Is.Ordered.Ascending);
        Assert.That(house.Areas.Select(a => a.Name), Has.Some.EndsWith(" 2층"));
        Assert.That(GeneratedHouse.Plan(Kinds[2], 900).Areas.Select(a => a.Name), Has.None.EndsWith(" 2층"));
        Assert.That(GeneratedHouse.IsOf("R 2층", "R석") && !GeneratedHouse.IsOf("RS 2층", "R석"));
    }

    [TestCaseSource(nameof(Houses))]
    public void ADeepBlock_HasACrossAisleBetweenItsRows_WhichAreNumberedOn(PriceItem[] prices, int? seats)
    {
        foreach (var area in GeneratedHouse.Plan(prices, seats).Areas.Where(a => a.Details.Kind == AreaKind.Seated))
        {
            var rows = Enumerable.Range(0, area.Rows).Select(r => Enumerable.Range(0, area.Columns).Any(c => CellAt(area, r, c) != CellLetters.None)).ToList();
            Assert.That(Runs(rows).Max(), Is.LessThanOrEqualTo(14), $"{area.Name}: rows without a cross aisle");
            var numbers = area.Details.Labels!.Rows!.Where(l => l.Length > 0).Select(int.Parse).ToList();
            Assert.That(numbers, Is.EqualTo(Enumerable.Range(numbers[0], rows.Count(r => r))), $"{area.Name}: a hole in the numbers of its rows");
        }
    }

    [Test]
    public void RowsOfTheNextPrice_GoOnWhereTheLastOnesEnded_WhateverAislesLieBetween()
    {
        var house = GeneratedHouse.Plan([new("R석", 50_000, SeatGrade.R, PriceKind.Seat), new("S석", 30_000, SeatGrade.S, PriceKind.Seat)], 2400);

        var (front, back) = (RowNumbers(house.Areas[0]), RowNumbers(house.Areas[1]));
        Assert.That(house.Areas[0].Details.Labels!.Rows, Has.Some.Empty, "a cross aisle");
        Assert.That(back[0], Is.EqualTo(front[^1] + 1));
        static List<int> RowNumbers(HouseArea area) => [.. area.Details.Labels!.Rows!.Where(l => l.Length > 0).Select(int.Parse)];
    }

    private static char CellAt(HouseArea area, int row, int column) => area.Details.Cells?[(row * area.Columns) + column] ?? CellLetters.Seat;

    /// <summary>How many rows with seats lie behind each other, each time.</summary>
    private static IEnumerable<int> Runs(List<bool> rows)
    {
        var run = 0;
        foreach (var hasSeats in rows) yield return run = hasSeats ? run + 1 : 0;
    }

    private static int Marked(HouseArea area, char letter) => area.Details.Cells?.Count(c => c == letter) ?? 0;

    private static double Nearest(List<(double X, double Y)> points)
    {
        const double cell = 12;
        var cells = points.ToLookup(p => ((int)Math.Floor(p.X / cell), (int)Math.Floor(p.Y / cell)));
        return points.Count < 2 ? double.MaxValue : points.Min(p => Around(p).SelectMany(c => cells[c]).Select(o => Math.Sqrt(Math.Pow(o.X - p.X, 2) + Math.Pow(o.Y - p.Y, 2))).Order().Skip(1).FirstOrDefault(double.MaxValue));

        static IEnumerable<(int, int)> Around((double X, double Y) p) =>
            from dx in Enumerable.Range(-1, 3) from dy in Enumerable.Range(-1, 3) select ((int)Math.Floor(p.X / cell) + dx, (int)Math.Floor(p.Y / cell) + dy);
    }
}
