using PickGo.Domain.Catalogue.Import;
using PickGo.Domain.Catalogue.Plans;
using PickGo.Domain.Platform;

namespace PickGo.Domain.Catalogue;

/// <summary>A production: what is played, where, and from when to when.</summary>
public sealed class Performance : ContestedEntity, IAuditSubject
{
    public const int NameLength = 200;
    public const int CastLength = 500;
    public const int ImageLength = 300;
    public const int SourceKeyLength = 64;

    private readonly List<PerformanceArea> _areas = [];
    private readonly List<PerformanceSession> _sessions = [];

    private Performance() { }

    public Performance(string sourceKey, string name, PerformanceType type, PerformanceState state, DateOnly startsOn, DateOnly endsOn, Venue venue)
    {
        SourceKey = sourceKey;
        Name = name;
        Type = type;
        State = state;
        StartsOn = startsOn;
        EndsOn = endsOn;
        Venue = venue;
    }

    /// <summary>The key of the record it was made from (<c>demo:…</c>, <c>kopis:…</c>); unique, so importing twice makes one.</summary>
    public string SourceKey { get; private set; } = "";
    public string Name { get; private set; } = "";
    public PerformanceType Type { get; private set; }

    [Audited]
    public PerformanceState State { get; private set; }
    public DateOnly StartsOn { get; private set; }
    public DateOnly EndsOn { get; private set; }
    public string Poster { get; private set; } = "";

    /// <summary>Where the poster was fetched from; null: it is our own. Fetched once: only another address is fetched again.</summary>
    public string? PosterSource { get; private set; }
    /// <summary>Addresses of ours, in their order.</summary>
    public List<string> IntroImages { get; init; } = [];

    /// <summary>Where each of <see cref="IntroImages"/> was fetched from; empty: they are our own.</summary>
    public List<string> IntroSources { get; private set; } = [];
    public string Cast { get; private set; } = "";

    /// <summary>0 where nobody says.</summary>
    public int RunningMinutes { get; private set; }

    /// <summary>Years; 0 for everybody.</summary>
    public int MinimumAge { get; private set; }
    public long VenueId { get; private set; }
    public Venue Venue { get; private set; } = null!;

    /// <summary>What canceling costs here; null: what the settings say.</summary>
    public RefundTerms? RefundTerms { get; private set; }

    /// <summary>Null: the usual one, before the house.</summary>
    public StageShape? Stage { get; private set; }

    public AuditSubject AuditSubject => new("performance", SourceKey);

    public IReadOnlyList<PerformanceArea> Areas => _areas;
    public IReadOnlyList<PerformanceSession> Sessions => _sessions;

    public PerformanceArea AddArea(string name, SeatGrade grade, long price, int rows, int columns, AreaLayout layout, AreaDetails? details = null)
    {
        var area = new PerformanceArea(_areas.Count, name, grade, price, rows, columns, layout, details ?? AreaDetails.Plain);
        _areas.Add(area);
        return area;
    }

    /// <summary>Puts the stage somewhere else than before the house.</summary>
    public void PutStage(StageShape? stage) => Stage = stage;

    public PerformanceSession AddSession(DateTime performanceTime, DateTime? reserveOpenAt = null, DateTime? reserveCloseAt = null) =>
        Add(new PerformanceSession(performanceTime, reserveOpenAt, reserveCloseAt));

    /// <summary>Its source announces a showing.</summary>
    public PerformanceSession AddSession(Showing showing) => Add(new PerformanceSession(showing));

    private PerformanceSession Add(PerformanceSession session)
    {
        _sessions.Add(session);
        // Its sale may be open at once: whoever gives the performance other seats at the same moment meets it here.
        IncrementVersion();
        return session;
    }

    /// <summary>
    /// Takes a copy of a house instead of the seats that it has. Every session changes with it, so that whoever edits one, or keeps its
    /// seats from sale, at the same moment looks again. Whether somebody has seats is for the caller to know.
    /// </summary>
    /// <returns>Whether the seats are others now; prices alone change where the house is the same.</returns>
    public Result<bool> TakePlan(HousePlan house, DateTime now)
    {
        if (IsSaleNear(now)) return PlanErrors.Opened;

        var isSame = PlanDraft.Of(this).IsSameAs(PlanDraft.Of(house));
        if (isSame)
        {
            foreach (var area in _areas) area.PriceByHand(new AreaPrice(area.Id, area.Grade, house.Areas[area.Ordinal].Price));
        }
        else
        {
            Refit(house);
            _areas.ForEach(a => a.KeepPrice());
        }

        _sessions.ForEach(s => s.ChangeSeats(isSame));
        IncrementVersion();
        return !isSame;
    }

    /// <summary>Its source plays it in another hall, which has another house. Whether somebody has seats is for the caller to know.</summary>
    public Result MoveTo(Venue venue, HousePlan house, DateTime now)
    {
        if (IsSaleNear(now)) return PlanErrors.Opened;

        Venue = venue;
        Refit(house);
        _sessions.ForEach(s => s.ChangeSeats(isSame: false));
        IncrementVersion();
        return Result.Done;
    }

    private bool IsSaleNear(DateTime now) => _sessions.Exists(s => s.ReserveOpenAt < now + PerformanceSession.OpeningNotice);

    private void Refit(HousePlan house)
    {
        _areas.Clear();
        house.AddTo(this);
    }

    /// <returns>Whether that changed anything.</returns>
    public bool Describe(PerformanceFacts facts)
    {
        if (facts == new PerformanceFacts(Name, Type, Cast, RunningMinutes, MinimumAge)) return false;

        (Name, Type, Cast, RunningMinutes, MinimumAge) = facts;
        return true;
    }

    /// <summary>Shows the pictures that introduce it.</summary>
    /// <returns>Whether that changed anything.</returns>
    public bool Introduce(IReadOnlyList<IntroPicture> pictures)
    {
        if (IntroSources.SequenceEqual(pictures.Select(p => p.Source)) && IntroImages.SequenceEqual(pictures.Select(p => p.Address))) return false;

        IntroSources = [.. pictures.Select(p => p.Source)];
        IntroImages.Clear();
        IntroImages.AddRange(pictures.Select(p => p.Address));
        return true;
    }

    /// <summary>Puts up another poster.</summary>
    /// <returns>Whether that changed anything.</returns>
    public bool PutUp(string poster, string? source = null)
    {
        if ((poster, source) == (Poster, PosterSource)) return false;

        (Poster, PosterSource) = (poster, source);
        return true;
    }

    /// <summary>An operator says what every area costs, for reservations from now on; those that are made keep theirs.</summary>
    public Result ChangePrices(IReadOnlyCollection<AreaPrice> prices)
    {
        if (prices.Count != _areas.Count || !AreNamedOnce(prices)) return CatalogueErrors.PricedAreas;

        foreach (var price in prices) _areas.First(a => a.Id == price.AreaId).PriceByHand(price);
        IncrementVersion();
        return Result.Done;
    }

    /// <summary>Its source says what an area costs, for reservations from now on.</summary>
    public void FollowPrice(PerformanceArea area, long price)
    {
        area.ChangePrice(price);
        IncrementVersion();
    }

    /// <summary>Whether each is of an area of this performance, and none of the same as another.</summary>
    internal bool AreNamedOnce(IReadOnlyCollection<AreaPrice> prices) =>
        prices.DistinctBy(p => p.AreaId).Count() == prices.Count && prices.All(p => _areas.Exists(a => a.Id == p.AreaId));

    /// <summary>For reservations from now on; those that are made keep theirs.</summary>
    public void ChangeRefundTerms(RefundTerms? terms) => RefundTerms = terms;

    /// <summary>Moves the run; the state follows the day in Korea.</summary>
    public void Reschedule(DateOnly startsOn, DateOnly endsOn, DateOnly today)
    {
        StartsOn = startsOn;
        EndsOn = endsOn;
        RollOver(today);
    }

    /// <summary>Follows what its source says of the run.</summary>
    /// <returns>Whether that changed anything.</returns>
    public bool Extend(DateOnly startsOn, DateOnly endsOn, DateOnly today)
    {
        if ((startsOn, endsOn) == (StartsOn, EndsOn)) return false;

        Reschedule(startsOn, endsOn, today);
        return true;
    }

    /// <summary>Brings the state to what the day in Korea makes of the run.</summary>
    public void RollOver(DateOnly today) =>
        State = today < StartsOn ? PerformanceState.Scheduled : today <= EndsOn ? PerformanceState.Ongoing : PerformanceState.Completed;
}

/// <summary>What is told of a performance besides its dates.</summary>
/// <param name="Name">At most <see cref="Performance.NameLength"/>.</param>
/// <param name="Type">What kind it is.</param>
/// <param name="Cast">Names with commas between them, at most <see cref="Performance.CastLength"/>.</param>
/// <param name="RunningMinutes">0 where nobody says.</param>
/// <param name="MinimumAge">Years; 0 for everybody.</param>
public sealed record PerformanceFacts(string Name, PerformanceType Type, string Cast, int RunningMinutes, int MinimumAge);

/// <param name="Source">Where it was fetched from.</param>
/// <param name="Address">Where it lies now, an address of ours.</param>
public sealed record IntroPicture(string Source, string Address);
