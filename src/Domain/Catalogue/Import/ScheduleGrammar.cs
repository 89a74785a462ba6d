using PickGo.Domain.Platform;

namespace PickGo.Domain.Catalogue.Import;

/// <summary>
/// Reads the schedule of a record. A text of which one part is not understood gives nothing at all: half a schedule would sell evenings
/// without a show. One method for each rule of the grammar in docs/flows/import.md.
/// </summary>
public static class ScheduleGrammar
{
    public const int TextLength = 2000;
    private const string Days = "월화수목금토일";

    private static readonly (string Word, ScheduleDay First, ScheduleDay Last)[] Groups =
    [
        ("HOL", ScheduleDay.Holiday, ScheduleDay.Holiday), ("공휴일", ScheduleDay.Holiday, ScheduleDay.Holiday), ("매일", ScheduleDay.Monday, ScheduleDay.Sunday),
        ("평일", ScheduleDay.Monday, ScheduleDay.Friday), ("주말", ScheduleDay.Saturday, ScheduleDay.Sunday),
    ];

    /// <summary><c>schedule = entry, {",", entry}, [","]</c></summary>
    public static Result<WeeklySchedule> Read(string text)
    {
        if (text.Length > TextLength) return ImportErrors.ScheduleUnreadable(text);

        var scanner = new TextScanner(text);
        if (scanner.AtEnd) return ImportErrors.ScheduleMissing;

        var week = new Dictionary<ScheduleDay, SortedSet<int>>();
        do
        {
            var entry = scanner.Rest;
            if (!TakeEntry(ref scanner, week)) return ImportErrors.ScheduleUnreadable(entry);
        }
        while (scanner.TryTake(",") && !scanner.AtEnd);
        return scanner.AtEnd ? new WeeklySchedule(week) : ImportErrors.ScheduleUnreadable(scanner.Rest);
    }

    /// <summary><c>entry = days, "(", time, {",", time}, ")"</c></summary>
    private static bool TakeEntry(ref TextScanner scanner, Dictionary<ScheduleDay, SortedSet<int>> week)
    {
        var days = new HashSet<ScheduleDay>();
        if (!TakeDays(ref scanner, days) || !scanner.TryTake("(")) return false;

        var times = new SortedSet<int>();
        do
        {
            if (!TakeTime(ref scanner, times)) return false;
        }
        while (scanner.TryTake(","));
        if (!scanner.TryTake(")")) return false;

        foreach (var day in days)
        {
            if (!week.TryAdd(day, [.. times])) week[day].UnionWith(times);
        }

        return true;
    }

    /// <summary><c>days = group | {bare, ["~", bare], ","}, day, ["~", day]</c>: letters before the last borrow its 요일, whole names have times of their own.</summary>
    private static bool TakeDays(ref TextScanner scanner, HashSet<ScheduleDay> days)
    {
        foreach (var (word, first, last) in Groups)
        {
            if (!scanner.TryTake(word)) continue;
            for (var day = first; day <= last; day++) days.Add(day);
            return true;
        }

        bool bare;
        do
        {
            if (!TakeRange(ref scanner, days, out bare)) return false;
        }
        while (bare && scanner.TryTake(","));
        return true;
    }

    /// <summary><c>day, ["~", day]</c>; a range may go on past Sunday. From a day to itself could be one day or eight.</summary>
    private static bool TakeRange(ref TextScanner scanner, HashSet<ScheduleDay> days, out bool bare)
    {
        if (!TakeDay(ref scanner, out var first, out bare)) return false;

        days.Add(first);
        if (!scanner.TryTake("~")) return true;
        if (!TakeDay(ref scanner, out var last, out var lastIsBare) || last == first) return false;

        bare &= lastIsBare;
        for (var day = first; day != last; day = (ScheduleDay)(((int)day + 1) % Days.Length)) days.Add(day);
        days.Add(last);
        return true;
    }

    /// <summary><c>day = letter, ["요일"]</c></summary>
    private static bool TakeDay(ref TextScanner scanner, out ScheduleDay day, out bool bare)
    {
        for (day = ScheduleDay.Monday; day <= ScheduleDay.Sunday; day++)
        {
            if (!scanner.TryTake(Days.Substring((int)day, 1))) continue;
            bare = !scanner.TryTakeHere("요일");
            return true;
        }

        bare = false;
        return false;
    }

    /// <summary><c>time = hour, ":", minute</c>; 24:00 to 29:59 are the night after.</summary>
    private static bool TakeTime(ref TextScanner scanner, SortedSet<int> times)
    {
        scanner.SkipBlanks();
        var hour = scanner.TakeNumber(1, 2);
        if (hour is < 0 or > 29 || !scanner.TryTakeHere(":")) return false;

        var minute = scanner.TakeNumber(2, 2);
        if (minute is < 0 or > 59) return false;

        times.Add((hour * 60) + minute);
        return true;
    }
}
