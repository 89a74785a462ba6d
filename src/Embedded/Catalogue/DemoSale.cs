using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Embedded.Catalogue;

/// <summary>The weekly rhythm of a run.</summary>
internal enum Rhythm
{
    /// <summary>Every day but Monday, twice on Saturday.</summary>
    Long,

    /// <summary>Friday to Sunday.</summary>
    Weekend,

    /// <summary>Saturdays at five.</summary>
    Saturday,
}

/// <summary>A session as it should be: all instants UTC.</summary>
internal sealed record Slot(DateTime PerformanceTime, DateTime ReserveOpenAt, DateTime? ReserveCloseAt);

/// <summary>
/// When a demo performance is played and sold, relative to the moment that the server starts in: whoever starts it always finds
/// something open, something about to open, and something closed.
/// </summary>
internal sealed class DemoSale
{
    private static readonly TimeSpan EveningSale = new(20, 0, 0);

    /// <summary>How long a session that is on sale should have left.</summary>
    private static readonly TimeSpan WorthKeeping = TimeSpan.FromHours(3);

    private readonly Kind _kind;
    private readonly Rhythm _rhythm;
    private readonly int _firstDay;
    private readonly int _amount;

    private DemoSale(Kind kind, Rhythm rhythm, int firstDay, int count, int amount)
        => (_kind, _rhythm, _firstDay, Count, _amount) = (kind, rhythm, firstDay, count, amount);

    private enum Kind
    {
        Open,
        InMinutes,
        InDays,
        Closed,
        Over,
    }

    /// <summary>How many sessions the catalogue keeps.</summary>
    public int Count { get; }

    /// <summary>True if what somebody bought is replaced by another session, so that as many as ever open soon.</summary>
    public bool ReplacesSold => _kind is Kind.InMinutes or Kind.InDays;

    /// <summary>On sale for a while already.</summary>
    /// <param name="rhythm">The days it is played on.</param>
    /// <param name="first">Days until the first session that can be bought.</param>
    /// <param name="count">Sessions in the catalogue.</param>
    /// <param name="since">Days since the run began; 0 for a run that begins with the first session.</param>
    public static DemoSale Open(Rhythm rhythm, int first, int count, int since = 0) => new(Kind.Open, rhythm, first, count, since);

    /// <summary>Opens some minutes after the start.</summary>
    public static DemoSale InMinutes(int minutes, Rhythm rhythm, int first, int count) => new(Kind.InMinutes, rhythm, first, count, minutes);

    /// <summary>Opens on one of the next days at 20:00 in Korea.</summary>
    public static DemoSale InDays(int days, Rhythm rhythm, int first, int count) => new(Kind.InDays, rhythm, first, count, days);

    /// <summary>Still to be played, but no longer sold.</summary>
    public static DemoSale Closed(Rhythm rhythm, int first) => new(Kind.Closed, rhythm, first, count: 1, amount: 0);

    /// <summary>Ended some weeks ago.</summary>
    public static DemoSale Over(Rhythm rhythm, int daysAgo, int count) => new(Kind.Over, rhythm, -daysAgo, count, amount: 0);

    /// <summary>The sessions as they should be at <paramref name="now"/>, without end, soonest first.</summary>
    public IEnumerable<Slot> Slots(DateTime now)
    {
        var opening = OpeningAt(now);
        DateTime? close = _kind is Kind.Closed ? now.AddHours(-1) : null;
        for (var day = Kst.FromUtc(now).Date.AddDays(_firstDay); ; day = day.AddDays(1))
        {
            foreach (var time in TimesOn(day.DayOfWeek))
                yield return new Slot(Kst.ToUtc(day + time), opening, close);
        }
    }

    /// <summary>Whether an earlier start's session still does what the demo needs it for.</summary>
    public bool IsStillGood(PerformanceSession session, DateTime now) => _kind switch
    {
        Kind.Open => session.PerformanceTime > now + WorthKeeping,
        Kind.InMinutes => false,
        Kind.InDays => session.ReserveOpenAt > now,
        Kind.Closed => session.PerformanceTime > now,
        _ => true,
    };

    /// <summary>First and last day of the run around its sessions; a run that has begun keeps its beginning.</summary>
    public (DateOnly From, DateOnly To) RunAround(IEnumerable<DateTime> performanceTimes, DateTime now, DateOnly? began = null)
    {
        var days = performanceTimes.Select(time => DateOnly.FromDateTime(Kst.FromUtc(time))).ToList();
        var first = days.Min();
        if (_kind is not Kind.Open || _amount == 0)
            return (first, days.Max());
        var beginning = began ?? DateOnly.FromDateTime(Kst.FromUtc(now)).AddDays(-_amount);
        return (beginning < first ? beginning : first, days.Max());
    }

    private DateTime OpeningAt(DateTime now) => _kind switch
    {
        Kind.Open => EveningOf(now, -9),
        Kind.InMinutes => now.AddMinutes(_amount),
        Kind.InDays => EveningOf(now, _amount),
        _ => EveningOf(now, _firstDay - 30),
    };

    private static DateTime EveningOf(DateTime now, int days) => Kst.ToUtc(Kst.FromUtc(now).Date.AddDays(days) + EveningSale);

    private TimeSpan[] TimesOn(DayOfWeek day) => (_rhythm, day) switch
    {
        (Rhythm.Long, DayOfWeek.Monday) => [],
        (Rhythm.Long, DayOfWeek.Saturday) => [new(14, 0, 0), new(18, 30, 0)],
        (Rhythm.Long, DayOfWeek.Sunday) => [new(15, 0, 0)],
        (Rhythm.Long, _) => [new(19, 30, 0)],
        (Rhythm.Weekend, DayOfWeek.Friday) => [new(20, 0, 0)],
        (Rhythm.Weekend, DayOfWeek.Saturday) => [new(18, 0, 0)],
        (Rhythm.Weekend, DayOfWeek.Sunday) => [new(17, 0, 0)],
        (Rhythm.Saturday, DayOfWeek.Saturday) => [new(17, 0, 0)],
        _ => [],
    };
}
