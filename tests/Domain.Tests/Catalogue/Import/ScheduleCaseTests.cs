using System.Globalization;
using PickGo.Domain.Catalogue.Import;
using PickGo.Domain.Platform;

namespace PickGo.Domain.Tests;

/// <summary>Every form that occurs in announcements reads right, or is reported (schedules.json).</summary>
public sealed class ScheduleCaseTests
{
    private static readonly string[] DayNames = ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN", "HOL"];

    private static IEnumerable<TestCaseData> Cases() => ImportCases.Read<Case[]>("schedules.json").Select(c => new TestCaseData(c).SetArgDisplayNames($"{c.Text} ({c.Why})"));

    [TestCaseSource(nameof(Cases))]
    public void Reads(Case c)
    {
        var read = ScheduleGrammar.Read(c.Text);

        Assert.That(read.IsSuccess, Is.EqualTo(c.Expected.Readable), read.Error?.Detail);
        if (read.IsRefused)
        {
            Assert.That(read.Error.Code, Is.EqualTo(string.IsNullOrWhiteSpace(c.Text) ? "imports.schedule-missing" : "imports.schedule-unreadable"));
            return;
        }

        for (var day = ScheduleDay.Monday; day <= ScheduleDay.Holiday; day++)
        {
            var times = c.Expected.Rules!.Where(r => r.Days.Contains(DayNames[(int)day])).SelectMany(r => r.Times).Select(Minutes).Distinct().Order();
            Assert.That(read.Value.On(day), Is.EqualTo(times), day.ToString());
        }

        if (c.Period is not null) Shows(c, read.Value.ShowingsIn(c.Period.From, c.Period.To));
    }

    private static void Shows(Case c, Result<IReadOnlyList<Showing>> showings)
    {
        if (c.Expected.SessionCount == 0)
        {
            Assert.That(showings.Error?.Code, Is.EqualTo(c.Period!.To < c.Period.From ? "imports.run-backwards" : "imports.schedule-empty"));
            return;
        }

        var starts = showings.Value.Select(s => Kst.FromUtc(s.StartsAt).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)).ToList();
        Assert.That(starts, Has.Count.EqualTo(c.Expected.SessionCount));
        if (c.Expected.SessionsKst is { } all) Assert.That(starts, Is.EqualTo(all));
        if (c.Expected.FirstKst is { } first) Assert.That((starts[0], starts[^1]), Is.EqualTo((first, c.Expected.LastKst)));
        Assert.That(showings.Value.Select(s => s.Day), Is.Ordered.And.All.InRange(c.Period!.From, c.Period.To), "sold under the announced day");
    }

    private static int Minutes(string time) => time.Split(':') is [var hour, var minute] ? (int.Parse(hour, CultureInfo.InvariantCulture) * 60) + int.Parse(minute, CultureInfo.InvariantCulture) : -1;

    public sealed record Case(string Text, string Why, Period? Period, Expected Expected);

    public sealed record Period(DateOnly From, DateOnly To);

    public sealed record Expected(bool Readable, Rule[]? Rules, int? SessionCount, string[]? SessionsKst, string? FirstKst, string? LastKst);

    public sealed record Rule(string[] Days, string[] Times);
}
