using System.Globalization;
using PickGo.Domain.Platform;

namespace PickGo.Domain.Catalogue;

/// <summary>
/// What canceling costs: a share of the price by whole days before the performance in Korea, nothing for some hours after booking, and
/// nothing back once canceling is closed. A performance may have terms of its own; a reservation carries those it was bought under.
/// Fees are rounded down to the won for every seat on its own, so that seats canceled one by one cost what they cost together.
/// </summary>
public sealed record RefundTerms
{
    public const int TextLength = 200;
    public const int MaxSteps = 15;
    public const int MaxDaysBefore = 3650;
    public const int MaxFreeHours = 8760;
    public const int MaxClosingMinutes = 43_200;
    public const int MaxEveningEndsHour = 12;

    /// <summary>The rule behind no fee in the hours after booking.</summary>
    public const string FreeHoursRule = "free-hours";

    private const string Version2 = "v2";
    private const string NoTermsRule = "no-terms";
    private const int MostPercent = 99;

    /// <summary>Nothing was said about fees: free until the performance begins.</summary>
    public static readonly RefundTerms None = new([], new FreePeriod(TimeSpan.Zero, null, FromPaying: true), TimeSpan.Zero, 0);

    private RefundTerms(IReadOnlyList<RefundStep> steps, FreePeriod free, TimeSpan closing, int eveningEndsHour) =>
        (Steps, Free, Closing, EveningEndsHour) = (steps, free, closing, eveningEndsHour);

    /// <summary>Falling days, rising fees; less than the last step's days: closed.</summary>
    public IReadOnlyList<RefundStep> Steps { get; }

    public FreePeriod Free { get; }

    /// <summary>How long before the performance begins canceling ends.</summary>
    public TimeSpan Closing { get; }

    /// <summary>A performance that begins before this hour in Korea belongs to the evening before, which it is announced for.</summary>
    public int EveningEndsHour { get; }

    /// <summary>What is kept after the deadline when an operator cancels all the same.</summary>
    public int LastPercent => Steps is [.., var last] ? last.Percent : 0;

    /// <returns>False when the days do not fall, the percents do not rise from 0 to 99, or something is out of its bounds.</returns>
    public static bool TryMake(IReadOnlyList<RefundStep> steps, FreePeriod free, TimeSpan closing, int eveningEndsHour, out RefundTerms terms)
    {
        terms = None;
        if (steps.Count is 0 or > MaxSteps || free.BeyondDays is < 0 or > MaxDaysBefore || eveningEndsHour is < 0 or > MaxEveningEndsHour) return false;
        if (free.For < TimeSpan.Zero || free.For > TimeSpan.FromHours(MaxFreeHours)) return false;
        if (closing < TimeSpan.Zero || closing > TimeSpan.FromMinutes(MaxClosingMinutes)) return false;
        if (steps.Any(s => s.DaysBefore is < 0 or > MaxDaysBefore || s.Percent is < 0 or > MostPercent)) return false;
        if (steps.Zip(steps.Skip(1)).Any(pair => pair.First.DaysBefore <= pair.Second.DaysBefore || pair.First.Percent > pair.Second.Percent)) return false;

        terms = new RefundTerms([.. steps], free, closing, eveningEndsHour);
        return true;
    }

    /// <summary>
    /// Reads <c>v2/10:0,7:10,3:20,1:30,0:90/1440/3/0/5</c>: days and percent, the free minutes, beyond how many days, the closing minutes and the
    /// hour at which the evening ends. Reservations from before have <c>10:0,7:10,3:20,1:30/60</c>: free minutes after paying, by the calendar day alone.
    /// </summary>
    public static bool TryParse(string? text, out RefundTerms terms)
    {
        terms = None;
        if (string.IsNullOrEmpty(text)) return true;
        if (text.Length > TextLength) return false;

        return text.Split('/') switch
        {
            [var list, var minutes] => TryNumber(minutes, out var free) && TryReadSteps(list, out var steps)
                && TryMake(steps, new FreePeriod(TimeSpan.FromMinutes(free), null, FromPaying: true), TimeSpan.Zero, 0, out terms),
            [Version2, var list, var minutes, var beyond, var closing, var hour] =>
                TryNumber(minutes, out var free) && TryNumber(beyond, out var days) && TryNumber(closing, out var closes) && TryNumber(hour, out var evening)
                && TryReadSteps(list, out var steps)
                && TryMake(steps, new FreePeriod(TimeSpan.FromMinutes(free), days, FromPaying: false), TimeSpan.FromMinutes(closes), evening, out terms),
            _ => false,
        };
    }

    /// <summary>Reads <c>10:0,7:10</c>: days before the performance and percent kept.</summary>
    public static bool TryReadSteps(string text, out IReadOnlyList<RefundStep> steps)
    {
        var read = new List<RefundStep>();
        steps = read;
        foreach (var part in text.Split(','))
        {
            if (part.Split(':') is not [var d, var p] || !TryNumber(d, out var days) || !TryNumber(p, out var percent)) return false;
            read.Add(new RefundStep(days, percent));
        }

        return true;
    }

    /// <summary>What is kept at a moment and why, or null when it is too late to cancel.</summary>
    public RefundRule? RuleAt(DateTime now, PurchaseTimes times)
    {
        if (now >= ClosesAt(times)) return null;
        if (Steps.Count == 0) return new RefundRule(NoTermsRule, 0);

        // From midnight on, a performance of the evening before has this day behind it, and is not over.
        var left = Math.Max(0, AnnouncedDay(times).DayNumber - DateOnly.FromDateTime(Kst.FromUtc(now)).DayNumber);
        if (Steps.FirstOrDefault(s => left >= s.DaysBefore) is not { } step) return null;

        return step.Percent > 0 && now < FreeUntil(times) ? new RefundRule(FreeHoursRule, 0) : new RefundRule(step.Rule, step.Percent);
    }

    /// <summary>The same for all the time that is left, as it is said to the buyer: made of <see cref="RuleAt"/>, so that what is shown is what is charged.</summary>
    public IReadOnlyList<RefundWindow> WindowsFrom(DateTime now, PurchaseTimes times)
    {
        var day = AnnouncedDay(times);
        var closes = ClosesAt(times);
        var ends = Steps.Select(s => StartOf(day.AddDays(1 - s.DaysBefore))).Append(FreeUntil(times)).Append(closes)
            .Where(e => e > now && e <= closes).Distinct().Order();

        var windows = new List<RefundWindow>();
        var start = now;
        foreach (var end in ends)
        {
            if (RuleAt(start, times) is { } rule)
            {
                if (windows is [.., var last] && last.Rule == rule) windows.RemoveAt(windows.Count - 1);
                windows.Add(new RefundWindow(end, rule));
            }

            start = end;
        }

        return windows;
    }

    public bool Equals(RefundTerms? other) => other is not null && ToString() == other.ToString();

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    public override string ToString()
    {
        if (Steps.Count == 0) return "";

        var list = string.Join(',', Steps.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.DaysBefore}:{s.Percent}")));
        var free = (int)Free.For.TotalMinutes;
        return Free.BeyondDays is { } beyond
            ? string.Create(CultureInfo.InvariantCulture, $"{Version2}/{list}/{free}/{beyond}/{(int)Closing.TotalMinutes}/{EveningEndsHour}")
            : string.Create(CultureInfo.InvariantCulture, $"{list}/{free}");
    }

    /// <summary>Whole KRW kept of a seat.</summary>
    public static long FeeOf(long price, int percent) => price * percent / 100;

    private DateTime ClosesAt(PurchaseTimes times) => times.PerformanceTime - Closing;

    private DateOnly AnnouncedDay(PurchaseTimes times)
    {
        var begins = Kst.FromUtc(times.PerformanceTime);
        return DateOnly.FromDateTime(begins.Hour < EveningEndsHour ? begins.AddDays(-1) : begins);
    }

    private DateTime FreeUntil(PurchaseTimes times)
    {
        var ends = (Free.FromPaying ? times.PaidAt ?? times.BookedAt : times.BookedAt) + Free.For;
        if (Free.BeyondDays is not { } beyond) return ends;

        var latest = StartOf(AnnouncedDay(times).AddDays(-beyond));
        return ends < latest ? ends : latest;
    }

    private static DateTime StartOf(DateOnly day) => Kst.ToUtc(day.ToDateTime(TimeOnly.MinValue));

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
