using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue;

/// <summary>The parts of a <see cref="PostFilter"/> as the database sees them.</summary>
public static class PostMatches
{
    /// <summary>Marks statements that an engine has to plan for the words that they look for.</summary>
    public const string SearchTag = "search";

    internal static IQueryable<Post> Matching(this IQueryable<Post> posts, IQueryable<PerformanceSession> sessions, PostFilter filter, DateTime now) => posts.OfType(filter.Type)
        .About(SearchLetters.PatternsOf(filter.Keyword ?? "")).At(SearchLetters.PatternsOf(filter.Place ?? "")).In(filter.VenueId)
        .Between(filter.From, filter.To).UpTo(filter.PriceMax, now).In(filter.State, sessions, now);

    internal static IQueryable<Post> About(this IQueryable<Post> posts, IReadOnlyList<string> patterns)
    {
        if (patterns.Count > 0) posts = posts.TagWith(SearchTag);
        foreach (var pattern in patterns) posts = posts.Where(p => p.SearchText.Contains(pattern));
        return posts;
    }

    private static IQueryable<Post> At(this IQueryable<Post> posts, IReadOnlyList<string> patterns)
    {
        foreach (var pattern in patterns) posts = posts.Where(p => p.Performance.Venue.SearchText.Contains(pattern));
        return posts;
    }

    private static IQueryable<Post> In(this IQueryable<Post> posts, long? venueId) =>
        venueId is { } id ? posts.Where(p => p.Performance.VenueId == id) : posts;

    /// <summary>Announced for one of these days in Korea; where no session is known the run says.</summary>
    private static IQueryable<Post> Between(this IQueryable<Post> posts, DateOnly? from, DateOnly? to)
    {
        if (from is null && to is null) return posts;

        var (first, last) = (from ?? DateOnly.MinValue, to ?? DateOnly.MaxValue);
        var begins = from is { } f ? Kst.ToUtc(f.ToDateTime(TimeOnly.MinValue)) : DateTime.MinValue;
        var ends = to is { } t ? Kst.ToUtc(t.AddDays(1).ToDateTime(TimeOnly.MinValue)) : DateTime.MaxValue;
        var (lateBegins, lateEnds) = (NextDay(begins), NextDay(ends));
        return posts.Where(p => p.Performance.Sessions.Any(s =>
                (!s.AfterMidnight && s.PerformanceTime >= begins && s.PerformanceTime < ends)
                || (s.AfterMidnight && s.PerformanceTime >= lateBegins && s.PerformanceTime < lateEnds))
            || (!p.Performance.Sessions.Any() && p.Performance.StartsOn <= last && p.Performance.EndsOn >= first));
    }

    private static DateTime NextDay(DateTime day) => day > DateTime.MaxValue.AddDays(-1) ? DateTime.MaxValue : day.AddDays(1);

    private static IQueryable<Post> UpTo(this IQueryable<Post> posts, long? price, DateTime now) => price is { } most
        ? posts.Where(p => p.Performance.Areas.Any(a => a.Price <= most) || p.Performance.Sessions.Any(s => s.PerformanceTime > now && s.Prices.Any(x => x.Price <= most)))
        : posts;

    private static IQueryable<Post> In(this IQueryable<Post> posts, PostSaleFilter? state, IQueryable<PerformanceSession> sessions, DateTime now) => state switch
    {
        PostSaleFilter.OnSale => posts.Where(p => sessions.Any(s => s.PerformanceId == p.PerformanceId && s.ReserveOpenAt <= now && (s.ReserveCloseAt ?? s.PerformanceTime) > now)),
        PostSaleFilter.Upcoming => posts.OpeningLater(sessions, now)
            .Where(p => !sessions.Any(s => s.PerformanceId == p.PerformanceId && s.ReserveOpenAt <= now && (s.ReserveCloseAt ?? s.PerformanceTime) > now)),
        PostSaleFilter.Ended => posts.Ended(sessions, now),
        _ => posts,
    };
}
