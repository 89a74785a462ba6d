using PickGo.Domain.Platform;

namespace PickGo.Domain.Catalogue;

public enum SessionState { Scheduled, Open, Closed, SoldOut }

/// <summary>One showing of a performance. All instants are UTC.</summary>
public sealed class PerformanceSession : ContestedEntity, IAuditSubject
{
    public const int DefaultSeatLimit = 4;
    public const int MaxSeatLimit = 100;
    public const int MaxCapacity = 1_000_000;

    /// <summary>
    /// Servers keep a session in mind for some seconds. So that all of them know the opening when it comes, it is not moved in the
    /// last moment, nor to a moment that is nearly there.
    /// </summary>
    public static readonly TimeSpan OpeningNotice = TimeSpan.FromMinutes(1);

    private readonly List<SessionPrice> _prices = [];

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

    [Audited]
    public DateTime ReserveOpenAt { get; private set; }

    /// <summary>Null: until the performance begins.</summary>
    [Audited]
    public DateTime? ReserveCloseAt { get; private set; }

    /// <summary>Seats one member may have in this session, held and reserved together.</summary>
    [Audited]
    public int SeatLimit { get; private set; } = DefaultSeatLimit;

    /// <summary>How many may be inside choosing seats at once; null takes the configured default.</summary>
    [Audited]
    public int? Capacity { get; private set; }

    /// <summary>Whether a choice may not leave a single free seat between taken ones.</summary>
    [Audited]
    public bool NoOrphans { get; private set; }

    /// <summary>Whether joining the waiting room asks for a proof of work.</summary>
    [Audited]
    public bool ProofOfWork { get; private set; }

    /// <summary>What costs something else here than in the other sessions.</summary>
    public IReadOnlyList<SessionPrice> Prices => _prices;

    public AuditSubject AuditSubject => SubjectOf(Id);

    public static AuditSubject SubjectOf(long sessionId) => new("session", sessionId.ToString(System.Globalization.CultureInfo.InvariantCulture));

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

    /// <summary>Sets how and when the seats are sold; a closing of null is the beginning of the performance.</summary>
    public Result ChangeSale(SaleRules rules, DateTime opens, DateTime? closes, DateTime now)
    {
        if (opens >= (closes ?? PerformanceTime) || closes > PerformanceTime) return CatalogueErrors.SaleTimes;
        if (opens != ReserveOpenAt && (ReserveOpenAt < now + OpeningNotice || opens < now + OpeningNotice))
            return CatalogueErrors.OpeningNear;

        (SeatLimit, Capacity, NoOrphans, ProofOfWork) = rules;
        (ReserveOpenAt, ReserveCloseAt) = (opens, closes);
        IncrementVersion();
        return Result.Done;
    }

    /// <summary>
    /// Says what areas cost in this session, for reservations from now on; those that are made keep theirs. The areas that are not named cost
    /// what they cost in every session.
    /// </summary>
    public Result ChangePrices(IReadOnlyCollection<AreaPrice> prices)
    {
        if (!Performance.AreNamedOnce(prices)) return CatalogueErrors.PricedAreas;

        _prices.RemoveAll(old => prices.All(p => p.AreaId != old.AreaId));
        foreach (var price in prices)
        {
            if (_prices.Find(p => p.AreaId == price.AreaId) is { } there) there.Change(price);
            else _prices.Add(new SessionPrice(price));
        }

        IncrementVersion();
        return Result.Done;
    }

    /// <summary>Joining the waiting room asks for a proof of work from the beginning.</summary>
    public void AskForWork() => ProofOfWork = true;

    /// <summary>Seats are kept from sale, or put on sale again. Operators who do that at the same time meet here.</summary>
    public void ChangeBlocks() => IncrementVersion();

    /// <summary>The performance takes other seats.</summary>
    /// <param name="isSame">Whether only their prices change: then what it says of them itself stays.</param>
    internal void ChangeSeats(bool isSame)
    {
        if (!isSame) _prices.Clear();
        IncrementVersion();
    }

    /// <summary>Thirty days before the performance at 20:00 in Korea.</summary>
    public static DateTime DefaultOpening(DateTime performanceTime) =>
        Kst.ToUtc(Kst.FromUtc(performanceTime).Date.AddDays(-30).AddHours(20));
}

/// <param name="SeatLimit">Seats one member may have in the session, held and reserved together.</param>
/// <param name="Capacity">How many may be inside choosing seats at once; null takes the configured default.</param>
/// <param name="NoOrphans">Whether a choice may not leave a single free seat between taken ones.</param>
/// <param name="ProofOfWork">Whether joining the waiting room asks for a proof of work.</param>
public sealed record SaleRules(int SeatLimit, int? Capacity, bool NoOrphans, bool ProofOfWork);
