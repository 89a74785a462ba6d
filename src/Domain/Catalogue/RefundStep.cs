using System.Globalization;

namespace PickGo.Domain.Catalogue;

/// <param name="DaysBefore">From this many days before the performance on, counted by the calendar in Korea.</param>
/// <param name="Percent">This share of the price is kept.</param>
public sealed record RefundStep(int DaysBefore, int Percent)
{
    /// <summary>Names the step to clients, who have a sentence for it.</summary>
    public string Rule => string.Create(CultureInfo.InvariantCulture, $"days-{DaysBefore}");
}

/// <summary>How long canceling is free whatever the day.</summary>
/// <param name="For">From the booking on.</param>
/// <param name="BeyondDays">Only while more than this many days are left; null: as long as canceling is open.</param>
/// <param name="FromPaying">From the payment on instead: so it was said before.</param>
public sealed record FreePeriod(TimeSpan For, int? BeyondDays, bool FromPaying = false);

/// <summary>What a fee is counted from. All instants are UTC.</summary>
/// <param name="BookedAt">When the seats were reserved.</param>
/// <param name="PaidAt">When they were paid; null: not yet.</param>
/// <param name="PerformanceTime">When the performance begins.</param>
public readonly record struct PurchaseTimes(DateTime BookedAt, DateTime? PaidAt, DateTime PerformanceTime);

/// <param name="Code">Stable name of the rule: <c>days-7</c>, <c>free-hours</c>, <c>no-terms</c>, <c>waived</c>, <c>late</c>.</param>
/// <param name="Percent">Share of the price that is kept.</param>
public readonly record struct RefundRule(string Code, int Percent)
{
    /// <summary>An operator gives everything back.</summary>
    public static readonly RefundRule Waived = new("waived", 0);

    /// <summary>An operator cancels when it is closed for members.</summary>
    public static RefundRule Late(int percent) => new("late", percent);
}

/// <summary>What canceling costs up to a moment.</summary>
/// <param name="Until">The first moment at which it is not so any more, UTC.</param>
/// <param name="Rule">What is kept, and why.</param>
public sealed record RefundWindow(DateTime Until, RefundRule Rule);
