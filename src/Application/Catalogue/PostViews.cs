using PickGo.Domain.Catalogue;

namespace PickGo.Application.Catalogue;

/// <summary>A post in a list.</summary>
public sealed record PostSummary(
    long Id, string Title, string Name, PerformanceType Type, PerformanceState State, DateOnly StartsOn, DateOnly EndsOn,
    string Poster, string Venue, long Views, long? PriceFrom, DateTime? OpensAt);

public sealed record PostDetail(
    long Id, string Title, string Content, long Views, PerformanceView Performance, VenueView Venue,
    IReadOnlyList<AreaView> Areas, IReadOnlyList<string> IntroImages, IReadOnlyList<SessionView> Sessions);

public sealed record PerformanceView(
    long Id, string Name, PerformanceType Type, PerformanceState State, DateOnly StartsOn, DateOnly EndsOn,
    string Poster, int RunningMinutes, int MinimumAge, string Cast);

public sealed record VenueView(long Id, string Name, string Address, string? Hall);

public sealed record AreaView(long Id, string Name, SeatGrade Grade, long Price, int Rows, int Columns);

public sealed record SessionView(
    long Id, DateTime PerformanceTime, DateTime ReserveOpenAt, DateTime? ReserveCloseAt, SessionState State,
    IReadOnlyList<GradeCount> Remaining);

/// <summary>Seats of a grade that no live reservation has.</summary>
public sealed record GradeCount(SeatGrade Grade, int Seats);
