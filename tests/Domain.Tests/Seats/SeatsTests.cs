using PickGo.Domain.Catalogue;
using PickGo.Domain.Seats;

namespace PickGo.Domain.Tests;

public sealed class SeatsTests
{
    [TestCase(1, "A")]
    [TestCase(26, "Z")]
    [TestCase(27, "AA")]
    [TestCase(52, "AZ")]
    [TestCase(53, "BA")]
    [TestCase(702, "ZZ")]
    [TestCase(703, "AAA")]
    public void Rows_AreLetteredPastZ(int row, string letters) => Assert.That(RowLetters.Of(row), Is.EqualTo(letters));

    [Test]
    public void Seats_AreNumberedThroughTheAreasInOrder()
    {
        var plan = Plan((2, 5), (3, 6));

        Assert.That(plan.CellCount, Is.EqualTo(28));
        Assert.That(plan.Locate(1).ToString(), Is.EqualTo("0-A-1"));
        Assert.That(plan.Locate(10).ToString(), Is.EqualTo("0-B-5"));
        Assert.That(plan.Locate(11).ToString(), Is.EqualTo("1-A-1"));
        Assert.That(plan.Locate(28).ToString(), Is.EqualTo("1-C-6"));
        for (var seat = 1; seat <= plan.CellCount; seat++)
        {
            var at = plan.Locate(seat);
            Assert.That(SeatingPlan.NumberOf(at.Area, at.Row, at.Number), Is.EqualTo(seat));
        }
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(29)]
    public void ASeatTheHouseDoesNotHave_IsNotLocated(int seat) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Plan((2, 5), (3, 6)).Locate(seat));

    [TestCase("AAAAA AAAAA", 1, new[] { 3 })]
    [TestCase("AAAAA AAAAA", 2, new[] { 2, 3 })]
    [TestCase("AAHAA AAAAA", 2, new[] { 7, 8 }, Description = "one row back, and not from the side")]
    [TestCase("HAHAH AAAAA", 2, new[] { 7, 8 })]
    [TestCase("RRRRR PPPPP", 1, null)]
    [TestCase("AARAA BAAAH", 3, new[] { 7, 8, 9 })]
    [TestCase("AARAA BAAAH", 4, null)]
    public void TheBest_AreAdjacent_AndSeeTheStageBest(string states, int count, int[]? expected) =>
        Assert.That(Best(Plan((2, 5)), states.Replace(" ", "", StringComparison.Ordinal), count, noOrphans: false), Is.EqualTo(expected));

    [TestCase("AAAAA", 2, new[] { 2, 3 })]
    [TestCase("RAAAR", 2, null, Description = "either two of the three would leave one")]
    [TestCase("RAAAR", 3, new[] { 2, 3, 4 })]
    [TestCase("RAAAA", 1, new[] { 2 }, Description = "not the middle, which leaves the second alone")]
    [TestCase("AARAA", 1, new[] { 2 }, Description = "the first one may stay alone at the end of its row")]
    public void TheBest_LeaveNoOrphan(string states, int count, int[]? expected) =>
        Assert.That(Best(Plan((1, 5)), states, count, noOrphans: true), Is.EqualTo(expected));

    [Test]
    public void TheBest_IsNearTheStage_InTheWholeHouse()
    {
        // Two tiers: the front row of the rear one is behind the last row of the front one.
        var plan = Plan((3, 4, new AreaLayout(0, 0, 10, 12, 0, 0)), (3, 4, new AreaLayout(0, 60, 10, 12, 0, 0)));

        Assert.That(Best(plan, "RRRRRRRRRARRAAAAAAAAAAAA", 1, noOrphans: false), Is.EqualTo(new[] { 10 }));
        Assert.That(Best(plan, "RRRRRRRRRARRAAAAAAAAAAAA", 2, noOrphans: false), Is.EqualTo(new[] { 14, 15 }));
    }

    /// <summary>Small houses, whole: nothing that is allowed is better than what was chosen, and nothing chosen is not allowed.</summary>
    [Test]
    public void TheBest_IsWhatTryingEverythingFinds()
    {
        for (var seed = 1; seed <= 2000; seed++) TryEverything(seed);
    }

    private static void TryEverything(int seed)
    {
        var chance = new SeededRandom(seed);
        var plan = Plan([.. Enumerable.Range(0, 1 + chance.Below(3)).Select(i => (1 + chance.Below(4), 1 + chance.Below(8),
            new AreaLayout(chance.Below(50), i * 30, 10, 12, chance.Below(2) * 90, 0)))]);
        var full = chance.Below(10);
        var states = string.Concat(Enumerable.Range(0, plan.CellCount).Select(_ => chance.Below(10) < full ? "HPRB"[chance.Below(4)] : 'A'));
        var (count, noOrphans) = (1 + chance.Below(4), chance.Below(2) == 1);

        var all = plan.Areas.SelectMany(_ => Enumerable.Range(1, plan.CellCount), (area, first) => (area, first))
            .Where(c => c.first >= c.area.FirstSeat && c.first + count - 1 <= c.area.LastSeat)
            .Select(c => Enumerable.Range(c.first, count).ToArray())
            .Where(seats => seats.Select(s => plan.Locate(s).Row).Distinct().Count() == 1 && seats.All(s => states[s - 1] == 'A'))
            .Where(seats => !noOrphans || Orphans(plan, Take(states, seats)).IsSubsetOf(Orphans(plan, states))).ToList();
        var expected = all.MinBy(seats => Math.Round(Penalty(plan, seats), 6));

        var best = Best(plan, states, count, noOrphans);
        Assert.That(best is null, Is.EqualTo(expected is null), $"{seed}: {states} {count}");
        if (expected is not null)
        {
            Assert.That(all, Has.Some.EqualTo(best), states);
            Assert.That(Penalty(plan, best!), Is.EqualTo(Penalty(plan, expected)).Within(1e-6), $"{seed}: {states}");
        }
    }

    /// <summary>A house seen in a mirror has its best seats in the mirror; the same house has the same ones.</summary>
    [Test]
    public void TheBest_DoNotDependOnLeftAndRight_NorOnChance()
    {
        for (var seed = 1; seed <= 300; seed++)
        {
            var chance = new SeededRandom(seed);
            var (rows, columns, x) = (1 + chance.Below(6), 2 + chance.Below(9), chance.Below(40));
            var house = Plan((rows, columns, new AreaLayout(0, 40, 10, 12, 0, 0)), (1, 1, new AreaLayout(x + (columns * 10), 40, 10, 12, 0, 0)));
            var mirrored = Plan((rows, columns, new AreaLayout(x + 10, 40, 10, 12, 0, 0)), (1, 1, new AreaLayout(0, 40, 10, 12, 0, 0)));
            var states = string.Concat(Enumerable.Range(0, rows * columns).Select(_ => "AAAH"[chance.Below(4)]));
            var turned = string.Concat(states.Chunk(columns).Select(row => new string([.. row.Reverse()])));
            var count = 1 + chance.Below(3);

            var best = Best(house, states + "R", count, noOrphans: false);
            var other = Best(mirrored, turned + "R", count, noOrphans: false);
            Assert.That(Best(house, states + "R", count, noOrphans: false), Is.EqualTo(best), $"{seed}");
            Assert.That(best is null, Is.EqualTo(other is null), $"{seed}");
            if (best is not null) Assert.That(Penalty(mirrored, other!), Is.EqualTo(Penalty(house, best)).Within(1e-6), $"{seed}: {states}");
        }
    }

    /// <summary>14 rows of 26 in the middle, 12 seats beside them, a stage before them: a house as one knows it.</summary>
    [TestCase(0, 0, 4, SightSide.Centre, SightDepth.Front, 0, 4, Description = "empty: the middle, some rows back")]
    [TestCase(8, 0, 4, SightSide.Centre, SightDepth.Middle, 0, 9, Description = "the first eight rows are gone")]
    [TestCase(0, 26, 4, SightSide.Left, SightDepth.Middle, 47, 9, Description = "the middle block is gone: not the first row at the side")]
    public void TheBest_SayHowTheStageIsSeen(int rowsGone, int columnsGone, int count, SightSide side, SightDepth depth, int degrees, int row)
    {
        var plan = Plan((14, 12, new AreaLayout(0, 60, 10, 12, 0, 0)), (14, 26, new AreaLayout(144, 60, 10, 12, 0, 0)), (14, 12, new AreaLayout(428, 60, 10, 12, 0, 0)));
        var states = string.Concat(Enumerable.Range(1, plan.CellCount).Select(plan.Locate)
            .Select(at => at.Row <= rowsGone || (at.Area.Columns == 26 && at.Number <= columnsGone) ? 'R' : 'A'));

        var best = Best(plan, states, count, noOrphans: false)!;
        Assert.That((BestAvailable.SightOf(plan, best), plan.Locate(best[0]).Row), Is.EqualTo((new Sight(side, depth, degrees), row)));
    }

    private static string Take(string states, int[] seats) => string.Concat(states.Select((letter, i) => seats.Contains(i + 1) ? 'H' : letter));

    /// <summary>Free seats with a taken one on both sides, by the words of the rule.</summary>
    private static HashSet<int> Orphans(SeatingPlan plan, string states) => [.. Enumerable.Range(1, plan.CellCount).Where(seat =>
    {
        var at = plan.Locate(seat);
        bool Taken(int number) => number >= 1 && number <= at.Area.Columns && states[SeatingPlan.NumberOf(at.Area, at.Row, number) - 1] != 'A';
        return states[seat - 1] == 'A' && Taken(at.Number - 1) && Taken(at.Number + 1);
    })];

    /// <summary>
    /// Of the middle of the seats: how far off the centre line; how far behind a quarter of the house's depth, one and a quarter times,
    /// or before it, three quarters; and what the stage's middle is aside past thirty degrees, as so many of three quarters of the width.
    /// </summary>
    private static double Penalty(SeatingPlan plan, IEnumerable<int> seats)
    {
        var points = seats.Select(plan.Locate).Select(at => at.Area.PointAt(at.Row, at.Number)).ToList();
        var (aside, y) = (Math.Abs(points.Average(p => p.X) - plan.CentreLine), points.Average(p => p.Y));
        var ends = plan.Areas.SelectMany(a => new[] { a.Layout.Y, a.Layout.Y + (a.Rows * a.Layout.SeatHeight) }).ToList();
        var behind = y - (ends.Min() + ((ends.Max() - ends.Min()) / 4));
        var degrees = Math.Atan2(aside, y) / Math.PI * 180;
        var width = plan.Areas.Max(a => a.Layout.X + (a.Columns * a.Layout.SeatWidth)) - plan.Areas.Min(a => a.Layout.X);
        return aside + (behind > 0 ? 1.25 * behind : -0.75 * behind) + (degrees <= 30 ? 0 : (degrees - 30) / 180 * Math.PI * 0.75 * width);
    }

    private static IReadOnlyList<int>? Best(SeatingPlan plan, string states, int count, bool noOrphans) =>
        BestAvailable.Choose(plan, plan.Areas, states, count, noOrphans);

    [Test]
    public void ASeat_StandsWhereItsAreaStands()
    {
        var straight = Plan((1, 4, new AreaLayout(100, 50, 10, 12, 0, 0))).Areas[0];
        var turned = Plan((1, 4, new AreaLayout(100, 50, 10, 12, 90, 0))).Areas[0];

        Assert.That(straight.PointAt(1, 1), Is.EqualTo((105.0, 56.0)));
        Assert.That(turned.PointAt(1, 1).X, Is.EqualTo(120).Within(1e-9));
        Assert.That(turned.PointAt(1, 1).Y, Is.EqualTo(41).Within(1e-9));
    }

    [Test]
    public void TheDefaultOpening_IsThirtyDaysBefore_AtEightInTheEveningInKorea()
    {
        var played = new DateTime(2027, 1, 15, 10, 30, 0, DateTimeKind.Utc);
        Assert.That(PerformanceSession.DefaultOpening(played), Is.EqualTo(new DateTime(2026, 12, 16, 11, 0, 0, DateTimeKind.Utc)));
    }

    [TestCase(120, 180, null, null, Description = "moved in time")]
    [TestCase(30, 180, null, "sessions.opening-near", Description = "the old one is nearly there")]
    [TestCase(-10, 180, null, "sessions.opening-near", Description = "it has opened")]
    [TestCase(120, 30, null, "sessions.opening-near", Description = "the new one is nearly there")]
    [TestCase(30, 30, null, null, Description = "not moved")]
    [TestCase(120, 180, 170, "sessions.times", Description = "closes before it opens")]
    [TestCase(120, 100_000, null, "sessions.times", Description = "opens after the performance")]
    [TestCase(120, 180, 100_000, "sessions.times", Description = "closes after the performance")]
    public void AnOpening_IsMovedWithNotice(int opensIn, int newOpensIn, int? closesIn, string? refusal)
    {
        var now = new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        var performance = new Performance("test", "공연", PerformanceType.Play, PerformanceState.Ongoing, default, default, new Venue("극장", "서울"));
        var session = performance.AddSession(now.AddSeconds(90_000), now.AddSeconds(opensIn));
        var version = session.Version;

        var moved = session.ChangeSale(new SaleRules(2, null, true, false), now.AddSeconds(newOpensIn), closesIn is { } s ? now.AddSeconds(s) : null, now);

        Assert.That(moved.Error?.Code, Is.EqualTo(refusal));
        Assert.That((session.ReserveOpenAt, session.Version), Is.EqualTo((now.AddSeconds(refusal is null ? newOpensIn : opensIn), refusal is null ? version + 1 : version)));
    }

    private static SeatingPlan Plan(params (int Rows, int Columns)[] areas) =>
        Plan([.. areas.Select(a => (a.Rows, a.Columns, new AreaLayout(0, 0, 1, 1, 0, 0)))]);

    private static SeatingPlan Plan(params (int Rows, int Columns, AreaLayout Layout)[] areas)
    {
        var performance = new Performance("test", "공연", PerformanceType.Play, PerformanceState.Ongoing, default, default, new Venue("극장", "서울"));
        for (var i = 0; i < areas.Length; i++)
            performance.AddArea($"{i}", SeatGrade.R, 1000, areas[i].Rows, areas[i].Columns, areas[i].Layout);
        return new SeatingPlan(performance.Areas);
    }
}
