using System.Globalization;
using PickGo.Domain.Platform;

namespace PickGo.Domain.Catalogue.Import;

/// <summary>A kind of day that a schedule names; a holiday is one whatever weekday it falls on.</summary>
public enum ScheduleDay { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, Holiday }

/// <summary>One showing: the day it is announced for, and when it begins.</summary>
/// <param name="Day">As announced; what begins after midnight belongs to the evening before.</param>
/// <param name="Minutes">From the midnight before, up to 29:59.</param>
public readonly record struct Showing(DateOnly Day, int Minutes)
{
    private const int MinutesOfDay = 24 * 60;

    public DateTime StartsAt => Kst.ToUtc(Day.ToDateTime(TimeOnly.MinValue).AddMinutes(Minutes));

    /// <summary>Whether it begins on the day after the one that it is announced for.</summary>
    public bool IsAfterMidnight => Minutes >= MinutesOfDay;

    /// <summary>As announced: <c>19:30</c>, <c>25:30</c>.</summary>
    public string Clock => string.Create(CultureInfo.InvariantCulture, $"{Minutes / 60:00}:{Minutes % 60:00}");

    /// <param name="startsAt">UTC.</param>
    /// <param name="afterMidnight">Whether it is announced for the day before.</param>
    public static Showing Of(DateTime startsAt, bool afterMidnight)
    {
        var begins = Kst.FromUtc(startsAt);
        var minutes = (int)begins.TimeOfDay.TotalMinutes;
        var day = DateOnly.FromDateTime(begins);
        return afterMidnight ? new Showing(day.AddDays(-1), minutes + MinutesOfDay) : new Showing(day, minutes);
    }
}

/// <summary>When a performance is shown, week by week (<c>dtguidance</c> of KOPIS; the grammar stands in docs/flows/import.md).</summary>
public sealed class WeeklySchedule
{
    private readonly IReadOnlyDictionary<ScheduleDay, SortedSet<int>> _times;

    internal WeeklySchedule(IReadOnlyDictionary<ScheduleDay, SortedSet<int>> times) => _times = times;

    /// <summary>Minutes from midnight, early ones first; none where the day is not named.</summary>
    public IReadOnlyCollection<int> On(ScheduleDay day) => _times.TryGetValue(day, out var times) ? times : [];

    /// <summary>The showings of a run, in order. A holiday has its own times where the schedule names holidays; else it is an ordinary day.</summary>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day.</param>
    public Result<IReadOnlyList<Showing>> ShowingsIn(DateOnly from, DateOnly to)
    {
        if (to < from) return ImportErrors.RunBackwards;

        // Late on Friday and early on Saturday may be the same moment.
        var showings = Enumerable.Range(from.DayNumber, to.DayNumber - from.DayNumber + 1).Select(DateOnly.FromDayNumber)
            .SelectMany(day => On(KindOf(day)).Select(minutes => new Showing(day, minutes)))
            .DistinctBy(s => (s.Day.DayNumber * Minute.PerDay) + s.Minutes).ToList();
        return showings.Count == 0 ? ImportErrors.ScheduleEmpty : showings;
    }

    private ScheduleDay KindOf(DateOnly day) =>
        _times.ContainsKey(ScheduleDay.Holiday) && KoreanHolidays.Contains(day) ? ScheduleDay.Holiday : (ScheduleDay)(((int)day.DayOfWeek + 6) % 7);

    private static class Minute
    {
        public const long PerDay = 24 * 60;
    }
}
