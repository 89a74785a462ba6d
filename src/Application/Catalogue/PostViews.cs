using PickGo.Domain.Catalogue;

namespace PickGo.Application.Catalogue;

/// <summary>A post in a list.</summary>
/// <param name="Id">Number of the post.</param>
/// <param name="Title">Headline.</param>
/// <param name="Name">What is played.</param>
/// <param name="Type">Kind.</param>
/// <param name="State">Whether its run is to come, on or over.</param>
/// <param name="StartsOn">First day, in Korea.</param>
/// <param name="EndsOn">Last day, in Korea.</param>
/// <param name="Poster">Address of the poster.</param>
/// <param name="Venue">Where.</param>
/// <param name="Hall">Hall in it; null where the venue is one.</param>
/// <param name="Views">How often it was looked at, once per viewer and day.</param>
/// <param name="PriceFrom">Cheapest seat of any session to come, whole KRW.</param>
/// <param name="OpensAt">When the next sale opens, UTC; null when none is to come.</param>
/// <param name="Sale">What somebody who wants to go can do.</param>
public sealed record PostSummaryView(
    long Id, string Title, string Name, PerformanceType Type, PerformanceState State, DateOnly StartsOn, DateOnly EndsOn,
    string Poster, string Venue, string? Hall, long Views, long? PriceFrom, DateTime? OpensAt, PostSale Sale);

/// <summary>All sessions of a post taken together: its best news.</summary>
public enum PostSale { Upcoming, OnSale, SoldOut, Ended }

/// <param name="Id">Number of the post.</param>
/// <param name="Title">Headline.</param>
/// <param name="Content">What there is to say, as Markdown.</param>
/// <param name="ContentHtml">The same as HTML in which nothing runs.</param>
/// <param name="Views">How often it was looked at, once per viewer and day.</param>
/// <param name="Performance">What is played.</param>
/// <param name="Venue">Where.</param>
/// <param name="Areas">The blocks of the house with their prices; a session may have others.</param>
/// <param name="IntroImages">Addresses of pictures.</param>
/// <param name="Sessions">When it is played, soonest first.</param>
public sealed record PostView(
    long Id, string Title, string Content, string ContentHtml, long Views, PerformanceView Performance, VenueView Venue,
    IReadOnlyList<AreaView> Areas, IReadOnlyList<string> IntroImages, IReadOnlyList<SessionView> Sessions);

/// <param name="Id">Number of the performance.</param>
/// <param name="Name">What is played.</param>
/// <param name="Type">Kind.</param>
/// <param name="State">Whether its run is to come, on or over.</param>
/// <param name="StartsOn">First day, in Korea.</param>
/// <param name="EndsOn">Last day, in Korea.</param>
/// <param name="Poster">Address of the poster.</param>
/// <param name="RunningMinutes">Minutes with the interval.</param>
/// <param name="MinimumAge">Years; 0: everybody.</param>
/// <param name="Cast">Who plays.</param>
public sealed record PerformanceView(
    long Id, string Name, PerformanceType Type, PerformanceState State, DateOnly StartsOn, DateOnly EndsOn,
    string Poster, int RunningMinutes, int MinimumAge, string Cast);

/// <param name="Id">Number of the venue.</param>
/// <param name="Name">Name.</param>
/// <param name="Address">Street address.</param>
/// <param name="Hall">Hall in it.</param>
/// <param name="Telephone">As people write it: more than one number, or a range, may stand in it; null where nobody knows.</param>
/// <param name="Homepage">Address of http or https; null where nobody knows.</param>
/// <param name="Latitude">Degrees north (WGS 84); null, as the longitude, where nobody knows.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Facilities">What it has for those who come; empty where nobody knows.</param>
public sealed record VenueView(
    long Id, string Name, string Address, string? Hall, string? Telephone, string? Homepage, double? Latitude, double? Longitude, IReadOnlyList<VenueFacility> Facilities)
{
    internal static VenueView Of(Venue v) => new(v.Id, v.Name, v.Address, v.Hall, v.Telephone, v.Homepage, v.Latitude, v.Longitude, v.Facilities);
}

/// <param name="Id">Number of the area.</param>
/// <param name="Name">Its name, e.g. VIP.</param>
/// <param name="Grade">Price class.</param>
/// <param name="Price">Of one seat, whole KRW.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Columns">Seats in a row.</param>
public sealed record AreaView(long Id, string Name, SeatGrade Grade, long Price, int Rows, int Columns);

/// <param name="Id">Number of the session.</param>
/// <param name="PerformanceTime">When it is played, UTC.</param>
/// <param name="AfterMidnight">Whether it is announced for the day before, as 24:00 to 29:59 in Korea.</param>
/// <param name="ReserveOpenAt">When its sale opens, UTC.</param>
/// <param name="ReserveCloseAt">When its sale closes, UTC; null: when it begins.</param>
/// <param name="State">Whether seats can be reserved now.</param>
/// <param name="Remaining">Seats left by price class.</param>
/// <param name="Prices">What costs something else than in the other sessions.</param>
/// <param name="Cast">Who plays in it; empty: those of the performance.</param>
public sealed record SessionView(
    long Id, DateTime PerformanceTime, bool AfterMidnight, DateTime ReserveOpenAt, DateTime? ReserveCloseAt, SessionState State,
    IReadOnlyList<GradeCountView> Remaining, IReadOnlyList<AreaPriceView> Prices, string Cast)
{
    /// <summary>What was read a moment ago as it is now: a sale that opened since is open.</summary>
    internal SessionView AsOf(DateTime now)
    {
        var state = now < ReserveOpenAt ? SessionState.Scheduled
            : now >= (ReserveCloseAt ?? PerformanceTime) ? SessionState.Closed
            : Remaining.All(g => g.Seats <= 0) ? SessionState.SoldOut
            : SessionState.Open;
        return state == State ? this : this with { State = state };
    }
}

/// <summary>What an area costs.</summary>
/// <param name="AreaId">Number of the area.</param>
/// <param name="Grade">Price class.</param>
/// <param name="Price">Of one seat, whole KRW.</param>
public sealed record AreaPriceView(long AreaId, SeatGrade Grade, long Price);

/// <summary>Seats of a grade that no live reservation has.</summary>
/// <param name="Grade">Price class.</param>
/// <param name="Seats">How many are left.</param>
public sealed record GradeCountView(SeatGrade Grade, int Seats);
