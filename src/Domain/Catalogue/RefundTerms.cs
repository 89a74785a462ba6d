using System.Globalization;
using PickGo.Domain.Platform;

namespace PickGo.Domain.Reservations;

/// <summary>
/// What canceling costs, by whole days before the performance in Korea. A reservation carries the terms it was bought under.
/// Fees are rounded down to the won for every seat on its own, so that seats canceled one by one cost what they cost together.
/// </summary>
public sealed record RefundTerms
{
    public const int TextLength = 200;
    private const int MostPercent = 99;

    /// <summary>Nothing was said about fees: free until the performance begins.</summary>
    public static readonly RefundTerms None = new([], TimeSpan.Zero);

    private RefundTerms(IReadOnlyList<RefundStep> steps, TimeSpan freeFor) => (Steps, FreeFor) = (steps, freeFor);

    /// <summary>Falling days, rising fees; less than the last step's days: closed.</summary>
    public IReadOnlyList<RefundStep> Steps { get; }

    /// <summary>How long after paying canceling is free, as long as it is open.</summary>
    public TimeSpan FreeFor { get; }

    /// <summary>Reads <c>10:0,7:10,3:20,1:30/60</c>: days and percent, then the free minutes.</summary>
    public static bool TryParse(string? text, out RefundTerms terms)
    {
        terms = None;
        if (string.IsNullOrEmpty(text)) return true;
        if (text.Length > TextLength || text.Split('/') is not [var list, var minutes] || !TryNumber(minutes, out var free)) return false;

        var steps = new List<RefundStep>();
        foreach (var part in list.Split(','))
        {
            if (part.Split(':') is not [var d, var p] || !TryNumber(d, out var days) || !TryNumber(p, out var percent)) return false;
            if (percent > MostPercent) return false;
            if (steps is [.., var before] && (before.DaysBefore <= days || before.Percent > percent)) return false;
            steps.Add(new RefundStep(days, percent));
        }

        terms = new RefundTerms(steps, TimeSpan.FromMinutes(free));
        return true;
    }

    /// <summary>The share to keep, or null when it is too late to cancel.</summary>
    public int? PercentAt(DateTime now, DateTime paidAt, DateTime performanceTime)
    {
        if (Steps.Count == 0) return now < performanceTime ? 0 : null;

        var left = DateOnly.FromDateTime(Kst.FromUtc(performanceTime)).DayNumber - DateOnly.FromDateTime(Kst.FromUtc(now)).DayNumber;
        var step = Steps.FirstOrDefault(s => left >= s.DaysBefore);
        return step is null ? null : now - paidAt <= FreeFor ? 0 : step.Percent;
    }

    /// <summary>What is kept after the deadline when an operator cancels all the same.</summary>
    public int LastPercent => Steps is [.., var last] ? last.Percent : 0;

    public override string ToString() => Steps.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture,
        $"{string.Join(',', Steps.Select(s => $"{s.DaysBefore}:{s.Percent}"))}/{(int)FreeFor.TotalMinutes}");

    /// <summary>Whole KRW kept of a seat.</summary>
    public static long FeeOf(long price, int percent) => price * percent / 100;

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

/// <param name="DaysBefore">From this many days before the performance on, counted by the calendar in Korea.</param>
/// <param name="Percent">This share of the price is kept.</param>
public sealed record RefundStep(int DaysBefore, int Percent);

/// <summary>What giving up one seat costs and gives back, in whole KRW.</summary>
/// <param name="Seat">Its number in the house.</param>
/// <param name="Fee">Whole KRW kept.</param>
/// <param name="Refund">Whole KRW given back.</param>
public sealed record SeatRefund(int Seat, long Fee, long Refund);
