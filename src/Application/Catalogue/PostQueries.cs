using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Catalogue;

namespace PickGo.Application.Catalogue;

internal static class PostQueries
{
    public static IQueryable<PostSummaryView> Summaries(this IQueryable<Post> posts, DateTime now) => posts.Select(p => new PostSummaryView(
        p.Id, p.Title, p.Performance.Name, p.Performance.Type, p.Performance.State, p.Performance.StartsOn, p.Performance.EndsOn,
        p.Performance.Poster, p.Performance.Venue.Name, p.Performance.Venue.Hall, p.Views,
        Cheapest(p.Performance.Areas.Min(a => (long?)a.Price), p.Performance.Sessions.Where(s => s.PerformanceTime > now).SelectMany(s => s.Prices).Min(s => (long?)s.Price)),
        p.Performance.Sessions.Where(s => s.ReserveOpenAt > now).Min(s => (DateTime?)s.ReserveOpenAt),
        p.Performance.Sessions.Any(s => s.ReserveOpenAt <= now && (s.ReserveCloseAt ?? s.PerformanceTime) > now) ? PostSale.OnSale
        : p.Performance.Sessions.Any(s => s.ReserveOpenAt > now) ? PostSale.Upcoming
        : PostSale.Ended));

    private static long? Cheapest(long? usual, long? inOneSession) => inOneSession < usual ? inOneSession : usual;

    public static IQueryable<Post> OfType(this IQueryable<Post> posts, PerformanceType? type) =>
        type is { } wanted ? posts.Where(p => p.Performance.Type == wanted) : posts;

    /// <summary>Published, and not over.</summary>
    public static IQueryable<Post> OnSale(this IQueryable<Post> posts) =>
        posts.Where(p => p.IsPublished && p.Performance.State != PerformanceState.Completed);

    /// <summary>What somebody can book, now or later. No sale ends after the performance begins: that is said too because it has an index.</summary>
    public static IQueryable<Post> NotEnded(this IQueryable<Post> posts, IQueryable<PerformanceSession> sessions, DateTime now) =>
        posts.Where(p => sessions.Any(s => s.PerformanceId == p.PerformanceId && s.PerformanceTime > now && (s.ReserveCloseAt ?? s.PerformanceTime) > now));

    public static IQueryable<Post> Ended(this IQueryable<Post> posts, IQueryable<PerformanceSession> sessions, DateTime now) =>
        posts.Where(p => !sessions.Any(s => s.PerformanceId == p.PerformanceId && s.PerformanceTime > now && (s.ReserveCloseAt ?? s.PerformanceTime) > now));

    public static IQueryable<Post> OpeningLater(this IQueryable<Post> posts, IQueryable<PerformanceSession> sessions, DateTime now) =>
        posts.Where(p => sessions.Any(s => s.PerformanceId == p.PerformanceId && s.ReserveOpenAt > now));

    /// <summary>
    /// What has a session whose sale opens later, soonest first, then newest first. The sessions are read in their order, so that a page ends early; of each
    /// post's the next counts.
    /// </summary>
    public static IQueryable<Post> ByOpening(this IQueryable<Post> posts, IQueryable<PerformanceSession> sessions, DateTime now) => sessions
        .Where(s => s.ReserveOpenAt > now && !sessions.Any(o => o.PerformanceId == s.PerformanceId && o.ReserveOpenAt > now
            && (o.ReserveOpenAt < s.ReserveOpenAt || (o.ReserveOpenAt == s.ReserveOpenAt && o.Id < s.Id))))
        .Join(posts, s => s.PerformanceId, p => p.PerformanceId, (s, p) => new { s.ReserveOpenAt, Post = p })
        .OrderBy(o => o.ReserveOpenAt).ThenByDescending(o => o.Post.Id).Select(o => o.Post);

    /// <summary>The posts in some lists that follow each other: what nobody can book any more comes after everything else.</summary>
    public static IReadOnlyList<IQueryable<Post>> Sorted(this IQueryable<Post> posts, IQueryable<PerformanceSession> sessions, PostSort sort, DateTime now)
    {
        var (alive, ended) = (posts.NotEnded(sessions, now), posts.Ended(sessions, now));
        return sort switch
        {
            PostSort.Views => [ByViews(alive), ByViews(ended)],
            PostSort.Opening =>
            [
                posts.ByOpening(sessions, now),
                alive.Where(p => !sessions.Any(s => s.PerformanceId == p.PerformanceId && s.ReserveOpenAt > now)).OrderByDescending(p => p.Id),
                ended.OrderByDescending(p => p.Id),
            ],
            _ => [ByDate(alive), ByDate(ended)],
        };
    }

    private static IQueryable<Post> ByViews(IQueryable<Post> posts) => posts.OrderByDescending(p => p.Views).ThenByDescending(p => p.Id);

    private static IQueryable<Post> ByDate(IQueryable<Post> posts) => posts.OrderByDescending(p => p.PublishedAt).ThenByDescending(p => p.Id);

    /// <summary>What was read some seconds ago as it is now: a sale that opened since is open.</summary>
    public static IReadOnlyList<PostSummaryView> AsOf(this IReadOnlyList<PostSummaryView> posts, DateTime now) =>
        posts.Any(p => p.OpensAt <= now) ? [.. posts.Select(p => p.OpensAt <= now ? p with { Sale = PostSale.OnSale, OpensAt = null } : p)] : posts;

    /// <summary>
    /// A page of lists that follow each other. One list sorted by a subquery would have to be sorted whole before its first row is known; each
    /// of these is read along an index, and only until the page is full.
    /// </summary>
    public static async Task<List<PostSummaryView>> PageOfAsync(this IReadOnlyList<IQueryable<Post>> lists, int skip, int take, DateTime now, CancellationToken ct)
    {
        var page = new List<PostSummaryView>();
        foreach (var list in lists)
        {
            var found = await list.Skip(skip).Take(take - page.Count).Summaries(now).ToListAsync(ct);
            page.AddRange(found);
            if (page.Count == take) break;

            if (found.Count > 0) skip = 0;
            else if (skip > 0 && list != lists[^1]) skip -= await list.CountAsync(ct);
        }

        return page;
    }
}
