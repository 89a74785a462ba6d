using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;

namespace PickGo.Domain.Catalogue.Import;

/// <summary>
/// Public holidays of Korea besides Sundays, from 2024 to 2050, by the regulation on holidays of public offices (관공서의 공휴일에 관한 규정) with its
/// substitutes, and the elections and other single days that were announced.
/// </summary>
public static class KoreanHolidays
{
    private const int FirstYear = 2024;
    private const int LastYear = 2050;

    private static readonly KoreanLunisolarCalendar Lunar = new();
    private static readonly ConcurrentDictionary<int, FrozenSet<DateOnly>> Years = new();

    /// <summary>Elections fall on Wednesdays by the election act (공직선거법, article 34); the others were announced for their year.</summary>
    private static readonly DateOnly[] SingleDays =
    [
        new(2024, 4, 10), new(2024, 10, 1), new(2025, 1, 27), new(2025, 6, 3), new(2026, 6, 3), new(2028, 4, 12), new(2030, 3, 27), new(2030, 6, 12),
    ];

    /// <returns>False also where the year is not known.</returns>
    public static bool Contains(DateOnly day) => day.Year is >= FirstYear and <= LastYear && Years.GetOrAdd(day.Year, Of).Contains(day);

    private static FrozenSet<DateOnly> Of(int year)
    {
        // New Year's Day and Memorial Day have no substitute.
        var days = new List<Holiday> { new(new(year, 1, 1), Substitute.None), new(new(year, 6, 6), Substitute.None) };
        foreach (var (month, day) in new[] { (3, 1), (5, 5), (8, 15), (10, 3), (10, 9), (12, 25) }) days.Add(new(new(year, month, day), Substitute.Weekend));
        // Labour Day and Constitution Day since 2026.
        if (year >= 2026) days.AddRange([new(new(year, 5, 1), Substitute.Weekend), new(new(year, 7, 17), Substitute.Weekend)]);
        days.Add(new(LunarDay(year, 4, 8), Substitute.Weekend));
        foreach (var feast in new[] { LunarDay(year, 1, 1), LunarDay(year, 8, 15) })
        {
            for (var offset = -1; offset <= 1; offset++) days.Add(new(feast.AddDays(offset), Substitute.Sunday));
        }

        var holidays = days.Select(d => d.Day).Concat(SingleDays.Where(d => d.Year == year)).ToHashSet();
        foreach (var day in days.GroupBy(d => d.Day).Where(IsLost).Select(d => d.Key).Order()) holidays.Add(NextFree(day, holidays));
        return holidays.ToFrozenSet();
    }

    /// <summary>Two on one day, or one on a day that is free anyway.</summary>
    private static bool IsLost(IGrouping<DateOnly, Holiday> day) =>
        day.Any(h => h.Substitute != Substitute.None)
        && (day.Count() > 1 || day.Key.DayOfWeek == DayOfWeek.Sunday || (day.Key.DayOfWeek == DayOfWeek.Saturday && day.All(h => h.Substitute == Substitute.Weekend)));

    private static DateOnly NextFree(DateOnly day, HashSet<DateOnly> holidays)
    {
        do day = day.AddDays(1);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || holidays.Contains(day));
        return day;
    }

    private static DateOnly LunarDay(int year, int month, int day)
    {
        var leap = Lunar.GetLeapMonth(year);
        return DateOnly.FromDateTime(Lunar.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0));
    }

    /// <summary>On which free days a holiday is given back.</summary>
    private enum Substitute { None, Sunday, Weekend }

    private sealed record Holiday(DateOnly Day, Substitute Substitute);
}
