using System.Globalization;
using PickGo.Domain.Catalogue.Import;

namespace PickGo.Domain.Tests;

public sealed class KoreanHolidaysTests
{
    /// <summary>What the government announced for four years, read from a package that keeps it.</summary>
    [Test]
    public void AreThoseThatWerePublished()
    {
        var published = ImportCases.Read<Published>("holidays.json").Days;
        Assert.That(DaysOf(2024, 2027), Is.EqualTo(published));
    }

    /// <summary>What the regulation makes of the years whose calendar is not published yet.</summary>
    [TestCase("2028-10-05", true, "Chuseok falls on Foundation Day")]
    [TestCase("2028-04-12", true, "general election")]
    [TestCase("2028-05-05", true, "Children's Day")]
    [TestCase("2029-02-12", true, "the day before New Year by the moon")]
    [TestCase("2029-05-07", true, "Children's Day on a Saturday")]
    [TestCase("2030-06-12", true, "local elections, a week later because of Memorial Day")]
    [TestCase("2030-06-05", false, "the Wednesday before Memorial Day")]
    [TestCase("2023-12-25", false, "before the years that are known")]
    public void FollowTheRegulation(string day, bool holiday, string why) => Assert.That(KoreanHolidays.Contains(DateOnly.Parse(day, CultureInfo.InvariantCulture)), Is.EqualTo(holiday), why);

    private static IEnumerable<string> DaysOf(int first, int last) =>
        from number in Enumerable.Range(new DateOnly(first, 1, 1).DayNumber, new DateOnly(last + 1, 1, 1).DayNumber - new DateOnly(first, 1, 1).DayNumber)
        let day = DateOnly.FromDayNumber(number)
        where KoreanHolidays.Contains(day)
        select day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Published(string[] Days);
}
