using PickGo.Domain.Platform;

namespace PickGo.Domain.Catalogue;

public enum SessionState { Scheduled, Open, Closed, SoldOut }

/// <summary>One showing of a performance. All instants are UTC.</summary>
public sealed class PerformanceSession : Entity
{
    public const int DefaultSeatLimit = 4;

    private PerformanceSession() { }

    internal PerformanceSession(DateTime performanceTime, DateTime? reserveOpenAt, DateTime? reserveCloseAt)
    {
        PerformanceTime = performanceTime;
        ReserveOpenAt = reserveOpenAt ?? DefaultOpening(performanceTime);
        ReserveCloseAt = reserveCloseAt;
    }

    public long PerformanceId { get; private set; }
    public Performance Performance { get; private set; } = null!;
    public DateTime PerformanceTime { get; private set; }
    public DateTime ReserveOpenAt { get; private set; }

    /// <summary>Null: until the performance begins.</summary>
    public DateTime? ReserveCloseAt { get; private set; }

    /// <summary>Seats one member may have in this session, held and reserved together.</summary>
    public int SeatLimit { get; init; } = DefaultSeatLimit;

    /// <summary>How many may be inside choosing seats at once; null takes the configured default.</summary>
    public int? Capacity { get; init; }

    public DateTime ClosesAt => ReserveCloseAt ?? PerformanceTime;

    /// <summary>Whether seats may be reserved; sold out is the seats' business.</summary>
    public SessionState StateAt(DateTime now) =>
        now < ReserveOpenAt ? SessionState.Scheduled : now < ClosesAt ? SessionState.Open : SessionState.Closed;

    public void Reschedule(DateTime performanceTime, DateTime reserveOpenAt, DateTime? reserveCloseAt)
    {
        PerformanceTime = performanceTime;
        ReserveOpenAt = reserveOpenAt;
        ReserveCloseAt = reserveCloseAt;
    }

    /// <summary>Thirty days before the performance at 20:00 in Korea.</summary>
    public static DateTime DefaultOpening(DateTime performanceTime) =>
        Kst.ToUtc(Kst.FromUtc(performanceTime).Date.AddDays(-30).AddHours(20));
}
