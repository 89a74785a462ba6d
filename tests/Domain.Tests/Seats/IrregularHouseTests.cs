using PickGo.Domain.Catalogue;
using PickGo.Domain.Reservations;
using PickGo.Domain.Seats;

namespace PickGo.Domain.Tests;

/// <summary>Cells without a seat: they have a number, nobody can have them, and rows end at them.</summary>
public sealed class IrregularHouseTests
{
    [Test]
    public void ACellWithoutASeat_KeepsItsNumber_AndIsNoSeat()
    {
        var plan = Plan("ss-ss", "sssss");

        Assert.That(plan.CellCount, Is.EqualTo(10));
        Assert.That(plan.Contains(3), Is.False);
        Assert.Throws<ArgumentOutOfRangeException>(() => plan.Locate(3));
        Assert.That(plan.Locate(4).ToString(), Is.EqualTo("VIP-A-4"), "the numbers after it stay what they are");
        Assert.That(new string(SeatLetters.OfEmpty(plan)), Is.EqualTo("AA-AAAAAAA"));
    }

    [TestCase("ss-ss", "AA-AA", 2, false, new[] { 1, 2 })]
    [TestCase("ss-ss", "AA-AA", 3, false, null, Description = "not across the aisle")]
    [TestCase("sss-s", "RAA-A", 1, true, new[] { 2 }, Description = "the third is at the end of its row, and may stay alone")]
    [TestCase("s-sss", "A-AAR", 1, true, new[] { 4 }, Description = "3 would leave 4 alone")]
    public void TheBest_AndTheOrphanRule_EndAtIt(string cells, string states, int count, bool noOrphans, int[]? expected)
    {
        var plan = Plan(cells);

        var best = BestAvailable.Choose(plan, plan.Areas, states, count, noOrphans);

        Assert.That(best is null, Is.EqualTo(expected is null));
        if (expected is not null) Assert.That(best!, Is.EqualTo(expected));
    }

    [TestCase("AA-AA", 1, 1, ExpectedResult = false, Description = "the first is at the end of its row")]
    [TestCase("RA-AA", 3, 1, ExpectedResult = false, Description = "beyond the aisle nobody is a neighbour")]
    [TestCase("RAAA-", 2, 1, ExpectedResult = true, Description = "1 is left between two taken ones")]
    [TestCase("-AAAR", 2, 1, ExpectedResult = true, Description = "3 is left between two taken ones")]
    [TestCase("A-AAA", 3, 1, ExpectedResult = false, Description = "the aisle is no taken seat")]
    public bool TheOrphanRule_TakesAnAisleForTheEndOfARow(string row, int start, int count) => OrphanRule.IsBroken(row, start, count);

    /// <summary>The last guard before a row is written: a reservation of such a cell cannot be made at all.</summary>
    [Test]
    public void NoReservation_IsMadeOfACellWithoutASeat()
    {
        var plan = Plan("ss-ss");

        Assert.Throws<ArgumentOutOfRangeException>(() =>
            _ = new Reservation(1, 1, new[] { 2, 3 }.Select(plan.Locate), DateTime.UnixEpoch, TimeSpan.FromMinutes(5), Domain.Platform.Actor.System("test")));
    }

    [TestCase(SeatOrder.LeftToRight, "1 2 3 4 5")]
    [TestCase(SeatOrder.RightToLeft, "5 4 3 2 1")]
    [TestCase(SeatOrder.OddEven, "5 3 1 2 4")]
    [TestCase(SeatOrder.FromMiddle, "좌3 좌2 좌1 우1 우2")]
    public void Seats_AreNumberedAsTheHouseDoes_AndAislesAreNotCounted(SeatOrder order, string expected)
    {
        var labels = SeatNumbering.SeatsOf("ss-sss", 6, order);

        Assert.That(string.Join(' ', labels.Where(l => l.Length > 0)), Is.EqualTo(expected));
        Assert.That(labels[2], Is.Empty);
    }

    [Test]
    public void Labels_AreKeptOnceWhereAllRowsAreAlike_AndForEachCellElse()
    {
        Assert.That(SeatNumbering.SeatsOf("ssssss", 3, SeatOrder.LeftToRight), Has.Count.EqualTo(3));
        Assert.That(SeatNumbering.SeatsOf("-sssss", 3, SeatOrder.LeftToRight), Is.EqualTo(new[] { "", "1", "2", "1", "2", "3" }));
        Assert.That(SeatNumbering.RowsOf("ss--ss", 2), Is.EqualTo(new[] { "1", "", "2" }), "a cross aisle is no row");
    }

    [Test]
    public void ASeat_IsCalledWhatTheHouseCallsIt()
    {
        var sketch = AreaSketch.OfRows([3, 5]).WithAisles(3);
        var plan = PlanOf(("가", sketch.Rows, sketch.Columns, sketch.Details(SeatOrder.RightToLeft, numberedRows: true, firstRow: 7)));

        Assert.That(plan.Locate(2).ToString(), Is.EqualTo("가-7-2"));
        Assert.That(plan.Locate(10).ToString(), Is.EqualTo("가-8-1"));
    }

    [Test]
    public void PlacesToStand_AreNumberedByEntry_AndHaveNoRow()
    {
        var plan = PlanOf(("A", 1, 2, AreaDetails.Plain), ("스탠딩", 3, 10, AreaDetails.Standing));

        Assert.That(plan.Locate(3).ToString(), Is.EqualTo("스탠딩-1"));
        Assert.That((plan.Locate(32).SeatLabel, plan.Locate(32).RowLabel), Is.EqualTo(("30", "")));
        Assert.That(BestAvailable.Choose(plan, plan.Areas.Skip(1), new string('A', 32), 1, false), Is.Null, "they are not chosen by sight");
    }

    [TestCase("sss", null, Description = "not as many cells as the grid")]
    [TestCase("----", null, Description = "no seat at all")]
    [TestCase("sssx", null, Description = "an unknown letter")]
    [TestCase("sss1", null, Description = "a view that nobody describes")]
    [TestCase(null, "123456789", Description = "a label that is too long")]
    public void WhatDoesNotFitTheGrid_MakesNoArea(string? cells, string? label)
    {
        var details = new AreaDetails(AreaKind.Seated, cells, label is null ? null : new AreaLabels(Rows: [label, "2"]));

        Assert.Throws<ArgumentException>(() => PlanOf(("A", 2, 2, details)));
    }

    [Test]
    public void ABentRow_StandsOnACircle()
    {
        var layout = new AreaLayout(0, 100, 10, 12, 0, 50);
        var centre = (X: 100.0, Y: 50.0);

        foreach (var column in new[] { 1, 7, 20 })
        {
            var (x, y) = layout.PointAt(3, 20, 2, column);
            Assert.That(double.Hypot(x - centre.X, y - centre.Y), Is.EqualTo(50 + 18).Within(1e-9));
        }
    }

    private static SeatingPlan Plan(params string[] rows) =>
        PlanOf(("VIP", rows.Length, rows[0].Length, new AreaDetails(AreaKind.Seated, string.Concat(rows))));

    private static SeatingPlan PlanOf(params (string Name, int Rows, int Columns, AreaDetails Details)[] areas)
    {
        var performance = new Performance("test", "공연", PerformanceType.Play, PerformanceState.Ongoing, default, default, new Venue("극장", "서울"));
        foreach (var (name, rows, columns, details) in areas) performance.AddArea(name, SeatGrade.R, 1000, rows, columns, new AreaLayout(0, 0, 1, 1, 0, 0), details);
        return new SeatingPlan(performance.Areas);
    }
}
