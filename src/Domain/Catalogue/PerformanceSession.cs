using PickGo.Domain.Catalogue.Import;
using PickGo.Domain.Platform;

namespace PickGo.Domain.Catalogue;

public enum SessionState { Scheduled, Open, Closed, SoldOut }

/// <summary>One showing of a performance. All instants are UTC.</summary>
public sealed class PerformanceSession : ContestedEntity, IAuditSubject
{
    public const int DefaultSeatLimit = 4;
    public const int MaxSeatLimit = 100;
    public const int MaxCapacity = 1_000_000;
    public const int CastLength = Performance.CastLength;

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

    internal PerformanceSession(Showing showing)
    {
        PerformanceTime = showing.StartsAt;
        AfterMidnight = showing.IsAfterMidnight;
        ReserveOpenAt = OpeningBefore(showing.Day);
    }

    public long PerformanceId { get; private set; }
    public Performance Performance { get; private set; } = null!;
    public DateTime PerformanceTime { get; private set; }

    /// <summary>Whether it is announced for the day before, as 24:00 to 29:59. When it begins is <see cref="PerformanceTime"/> alone.</summary>
    public bool AfterMidnight { get; private set; }

    /// <summary>The day and the time that it is announced for.</summary>
    public Showing Showing => Showing.Of(PerformanceTime, AfterMidnight);

    /// <summary>Who plays here; empty: those of the performance.</summary>
    [Audited]
    public string Cast { get; private set; } = "";

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
        AfterMidnight = false;
        ReserveOpenAt = reserveOpenAt;
        ReserveCloseAt = reserveCloseAt;
    }

    /// <summary>
    /// Its source says which day it is announced for. That is no edit: the version stays, which tells those of operators from sessions that
    /// only follow their source.
    /// </summary>
    /// <returns>Whether that changed anything.</returns>
    public bool Announce(Showing showing)
    {
        if (showing.StartsAt != PerformanceTime || showing.IsAfterMidnight == AfterMidnight) return false;

        AfterMidnight = showing.IsAfterMidnight;
        return true;
    }

    /// <summary>Sets how and when the seats are sold; a closing of null is the beginning of the performance.</summary>
    /// <param name="rules">How.</param>
    /// <param name="opens">From when.</param>
    /// <param name="closes">Until when.</param>
    /// <param name="now">What time it is.</param>
    /// <param name="cast">Who plays here, empty: those of the performance; null: as it was.</param>
    public Result ChangeSale(SaleRules rules, DateTime opens, DateTime? closes, DateTime now, string? cast = null)
    {
        if (opens >= (closes ?? PerformanceTime) || closes > PerformanceTime) return CatalogueErrors.SaleTimes;
        if (opens != ReserveOpenAt && (ReserveOpenAt < now + OpeningNotice || opens < now + OpeningNotice))
            return CatalogueErrors.OpeningNear;

        (SeatLimit, Capacity, NoOrphans, ProofOfWork) = rules;
        (ReserveOpenAt, ReserveCloseAt) = (opens, closes);
        Cast = cast ?? Cast;
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
    public static DateTime DefaultOpening(DateTime performanceTime) => OpeningBefore(DateOnly.FromDateTime(Kst.FromUtc(performanceTime)));

    private static DateTime OpeningBefore(DateOnly day) => Kst.ToUtc(day.AddDays(-30).ToDateTime(new TimeOnly(20, 0)));
}

/// <param name="SeatLimit">Seats one member may have in the session, held and reserved together.</param>
/// <param name="Capacity">How many may be inside choosing seats at once; null takes the configured default.</param>
/// <param name="NoOrphans">Whether a choice may not leave a single free seat between taken ones.</param>
/// <param name="ProofOfWork">Whether joining the waiting room asks for a proof of work.</param>
public sealed record SaleRules(int SeatLimit, int? Capacity, bool NoOrphans, bool ProofOfWork);
