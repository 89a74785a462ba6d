using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Domain.Tests;

/// <summary>The Korean consumer standard, day by day.</summary>
public sealed class RefundTermsTests
{
    /// <summary>Saturday 19 December 2026, 19:30 in Korea.</summary>
    private static readonly DateTime Performance = Korea(19, 19, 30);
    private static readonly DateTime Booked = Kst.ToUtc(new DateTime(2026, 11, 1, 20, 0, 0));
    private static readonly PurchaseTimes Times = new(Booked, Booked.AddMinutes(5), Performance);
    private static readonly RefundTerms Standard = Read("v2/10:0,7:10,3:20,1:30,0:90/1440/3/0/5");

    /// <summary>What was written on reservations before there were closings, evenings and hours from the booking.</summary>
    private static readonly RefundTerms Former = Read("10:0,7:10,3:20,1:30/60");

    [TestCase(9, 23, 59, 0, "days-10")]
    [TestCase(10, 0, 0, 10, "days-7")]
    [TestCase(12, 23, 59, 10, "days-7")]
    [TestCase(13, 0, 0, 20, "days-3")]
    [TestCase(16, 23, 59, 20, "days-3")]
    [TestCase(17, 0, 0, 30, "days-1")]
    [TestCase(18, 23, 59, 30, "days-1")]
    [TestCase(19, 0, 0, 90, "days-0")]
    [TestCase(19, 19, 29, 90, "days-0")]
    public void TheFee_GoesByTheCalendarInKorea(int day, int hour, int minute, int percent, string rule) =>
        Assert.That(Standard.RuleAt(Korea(day, hour, minute), Times), Is.EqualTo(new RefundRule(rule, percent)));

    [Test]
    public void OnceItBegan_NothingComesBack()
    {
        Assert.That(Standard.RuleAt(Performance.AddTicks(-1), Times), Is.EqualTo(new RefundRule("days-0", 90)));
        Assert.That(Standard.RuleAt(Performance, Times), Is.Null);
        Assert.That(Standard.RuleAt(Performance.AddDays(1), Times), Is.Null);
    }

    /// <summary>A show at 00:30 on the 20th is announced for the evening of the 19th: all boundaries are those of the 19th.</summary>
    [TestCase(9, 23, 59, 0)]
    [TestCase(10, 0, 0, 10)]
    [TestCase(18, 23, 59, 30)]
    [TestCase(19, 0, 0, 90)]
    [TestCase(19, 23, 59, 90)]
    [TestCase(20, 0, 0, 90)]
    [TestCase(20, 0, 29, 90)]
    [TestCase(20, 0, 30, null)]
    public void AShowAfterMidnight_BelongsToTheEvening(int day, int hour, int minute, int? percent) =>
        Assert.That(Standard.RuleAt(Korea(day, hour, minute), Times with { PerformanceTime = Korea(20, 0, 30) })?.Percent, Is.EqualTo(percent));

    [Test]
    public void TheEvening_EndsAtTheHourOfTheTerms()
    {
        var onItsEve = Korea(18, 12, 0);
        Assert.That(Standard.RuleAt(onItsEve, Times with { PerformanceTime = Korea(19, 4, 59) })?.Percent, Is.EqualTo(90), "the 18th's");
        Assert.That(Standard.RuleAt(onItsEve, Times with { PerformanceTime = Korea(19, 5, 0) })?.Percent, Is.EqualTo(30), "the 19th's");
    }

    [Test]
    public void WithinADayOfBooking_ItIsFree()
    {
        var booked = new PurchaseTimes(Korea(13, 12, 0), Korea(13, 12, 8), Performance);
        Assert.That(Standard.RuleAt(booked.BookedAt.AddHours(24).AddTicks(-1), booked), Is.EqualTo(new RefundRule("free-hours", 0)));
        Assert.That(Standard.RuleAt(booked.BookedAt.AddHours(24), booked), Is.EqualTo(new RefundRule("days-3", 20)));
    }

    [Test]
    public void WithinADayOfBooking_ItIsFreeOnlyWhileMoreThanThreeDaysAreLeft()
    {
        var booked = new PurchaseTimes(Korea(15, 20, 0), null, Performance);
        Assert.That(Standard.RuleAt(Korea(15, 23, 59), booked)?.Percent, Is.Zero, "four days are left");
        Assert.That(Standard.RuleAt(Korea(16, 0, 0), booked)?.Percent, Is.EqualTo(20), "three days are left");
        var late = booked with { BookedAt = Korea(19, 19, 0) };
        Assert.That(Standard.RuleAt(Korea(19, 19, 1), late)?.Percent, Is.EqualTo(90));
    }

    [Test]
    public void Closing_EndsItBeforeThePerformanceBegins()
    {
        var terms = Read("v2/1:30,0:90/0/0/120/5");
        Assert.That(terms.RuleAt(Performance.AddHours(-2).AddTicks(-1), Times)?.Percent, Is.EqualTo(90));
        Assert.That(terms.RuleAt(Performance.AddHours(-2), Times), Is.Null);
        Assert.That(terms.WindowsFrom(Booked, Times)[^1].Until, Is.EqualTo(Performance.AddHours(-2)));
    }

    [TestCase(16, 23, 59, 20)]
    [TestCase(18, 23, 59, 30)]
    [TestCase(19, 0, 0, null)]
    public void FormerTerms_AreReadAndKept(int day, int hour, int minute, int? percent)
    {
        Assert.That(Former.RuleAt(Korea(day, hour, minute), Times)?.Percent, Is.EqualTo(percent));
        var paid = new PurchaseTimes(Korea(17, 11, 50), Korea(17, 12, 0), Performance);
        Assert.That(Former.RuleAt(paid.PaidAt!.Value.AddMinutes(60).AddTicks(-1), paid)?.Percent, Is.Zero, "an hour from paying, on any day that is open");
        Assert.That(Former.RuleAt(paid.PaidAt!.Value.AddMinutes(60), paid)?.Percent, Is.EqualTo(30));
        Assert.That(Former.RuleAt(Korea(20, 0, 0).AddTicks(-1), Times with { PerformanceTime = Korea(20, 0, 30) })?.Percent, Is.EqualTo(30), "by the calendar day alone");
    }

    [TestCase("7:10,10:0/60", TestName = "Rising days")]
    [TestCase("10:20,7:10/60", TestName = "Falling fees")]
    [TestCase("10:100/60", TestName = "Everything is kept")]
    [TestCase("10:-1/60", TestName = "A negative fee")]
    [TestCase("10:0", TestName = "No free minutes")]
    [TestCase("/60", TestName = "No step")]
    [TestCase("ten:0/60", TestName = "Words")]
    [TestCase("v1/10:0/60/0/0/5", TestName = "Another version")]
    [TestCase("v2/10:0/60/0/0/13", TestName = "An evening until noon")]
    [TestCase("v2/10:0/99999999/0/0/5", TestName = "Free for ever")]
    [TestCase("v2/10:0/60/0/0", TestName = "No evening")]
    public void TermsThatMakeNoSense_AreNotRead(string text) => Assert.That(RefundTerms.TryParse(text, out _), Is.False);

    [TestCase("")]
    [TestCase("10:0,7:10,3:20,1:30/60")]
    [TestCase("3:15/0")]
    [TestCase("v2/10:0,7:10,3:20,1:30,0:90/1440/3/0/5")]
    public void WhatIsWrittenDown_IsReadAgain(string text) => Assert.That(Read(text).ToString(), Is.EqualTo(text));

    [Test]
    public void TheLongestTerms_FitTheirColumn()
    {
        var steps = Enumerable.Range(0, RefundTerms.MaxSteps).Select(i => new RefundStep(RefundTerms.MaxDaysBefore - i, 99)).ToList();
        var made = RefundTerms.TryMake(steps, new FreePeriod(TimeSpan.FromHours(RefundTerms.MaxFreeHours), RefundTerms.MaxDaysBefore),
            TimeSpan.FromMinutes(RefundTerms.MaxClosingMinutes), RefundTerms.MaxEveningEndsHour, out var terms);
        Assert.That((made, terms.ToString().Length <= RefundTerms.TextLength), Is.EqualTo((true, true)));
    }

    [Test]
    public void TermsThatWereNeverSaid_AreFreeUntilItBegins()
    {
        Assert.That(RefundTerms.None.RuleAt(Performance.AddTicks(-1), Times), Is.EqualTo(new RefundRule("no-terms", 0)));
        Assert.That(RefundTerms.None.RuleAt(Performance, Times), Is.Null);
        Assert.That(RefundTerms.None.WindowsFrom(Booked, Times), Is.EqualTo(new[] { new RefundWindow(Performance, new RefundRule("no-terms", 0)) }));
    }

    [Test]
    public void TheWindows_SayWhenEachStepEnds()
    {
        var shown = Standard.WindowsFrom(Korea(7, 9, 0), Times).Select(w => (w.Until, w.Rule.Percent));
        Assert.That(shown, Is.EqualTo(new[]
        {
            (Korea(10, 0, 0), 0), (Korea(13, 0, 0), 10), (Korea(17, 0, 0), 20), (Korea(19, 0, 0), 30), (Performance, 90),
        }));
        var booked = Korea(11, 14, 30);
        Assert.That(Standard.WindowsFrom(booked, new PurchaseTimes(booked, null, Performance)).Select(w => (w.Until, w.Rule.Code)), Is.EqualTo(new[]
        {
            (Korea(12, 14, 30), "free-hours"), (Korea(13, 0, 0), "days-7"), (Korea(17, 0, 0), "days-3"), (Korea(19, 0, 0), "days-1"), (Performance, "days-0"),
        }));
    }

    /// <summary>Two thousand terms and purchases: at every moment that may matter, what is charged is what was shown.</summary>
    [Test]
    public void WhatIsShown_IsWhatIsCharged()
    {
        var chance = new SeededRandom(2026);
        for (var round = 0; round < 2000; round++)
        {
            var terms = AnyTerms(chance);
            var performance = Korea(19, chance.Below(24), chance.Below(60));
            var booked = performance.AddMinutes(-chance.Below(20 * 24 * 60)).AddSeconds(chance.Below(60));
            var times = new PurchaseTimes(booked, chance.Below(2) == 0 ? null : booked.AddMinutes(chance.Below(15)), performance);
            var shown = terms.WindowsFrom(booked, times);
            Assert.That(shown.Select(w => w.Until), Is.Ordered.And.Unique);

            var moments = shown.SelectMany(w => new[] { w.Until.AddTicks(-1), w.Until }).Append(booked)
                .Concat(Enumerable.Range(0, 10).Select(_ => booked.AddMinutes(chance.Below(21 * 24 * 60))));
            foreach (var moment in moments.Where(m => m >= booked && (times.PaidAt is null || terms.Free.FromPaying is false || m >= times.PaidAt)))
                Assert.That(shown.FirstOrDefault(w => moment < w.Until)?.Rule, Is.EqualTo(terms.RuleAt(moment, times)), $"{terms} at {moment:O} of {times}");
        }
    }

    private static RefundTerms AnyTerms(SeededRandom chance)
    {
        var (days, percent) = (12 + chance.Below(3), 0);
        var steps = new List<RefundStep>();
        while (days >= 0 && percent <= 99)
        {
            steps.Add(new RefundStep(days, percent));
            (days, percent) = (days - 1 - chance.Below(5), percent + chance.Below(30));
        }

        var free = new FreePeriod(TimeSpan.FromMinutes(chance.Below(3) * 720), chance.Below(3) == 0 ? null : chance.Below(6));
        return RefundTerms.TryMake(steps, free, TimeSpan.FromMinutes(chance.Below(3) * 90), chance.Below(2) * 5, out var terms) ? terms : throw new InvalidOperationException($"{chance}");
    }

    private static DateTime Korea(int day, int hour, int minute) => Kst.ToUtc(new DateTime(2026, 12, day, hour, minute, 0));

    private static RefundTerms Read(string text) => RefundTerms.TryParse(text, out var terms) ? terms : throw new ArgumentException(text);
}
