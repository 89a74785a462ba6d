using PickGo.Domain.Catalogue;

namespace PickGo.Application.Catalogue;

internal static class PostQueries
{
    public static IQueryable<PostSummaryView> Summaries(this IQueryable<Post> posts, DateTime now) => posts.Select(p => new PostSummaryView(
        p.Id, p.Title, p.Performance.Name, p.Performance.Type, p.Performance.State, p.Performance.StartsOn, p.Performance.EndsOn,
        p.Performance.Poster, p.Performance.Venue.Name, p.Performance.Venue.Hall, p.Views,
        p.Performance.Areas.Min(a => (long?)a.Price),
        p.Performance.Sessions.Where(s => s.ReserveOpenAt > now).Min(s => (DateTime?)s.ReserveOpenAt),
        p.Performance.Sessions.Any(s => s.ReserveOpenAt <= now && (s.ReserveCloseAt ?? s.PerformanceTime) > now) ? PostSale.OnSale
        : p.Performance.Sessions.Any(s => s.ReserveOpenAt > now) ? PostSale.Upcoming
        : PostSale.Ended));

    /// <summary>What nobody can book any more comes after everything else, however the rest is sorted.</summary>
    public static IOrderedQueryable<Post> EndedLast(this IQueryable<Post> posts, DateTime now) =>
        posts.OrderBy(p => !p.Performance.Sessions.Any(s => (s.ReserveCloseAt ?? s.PerformanceTime) > now));

    public static IQueryable<Post> OfType(this IQueryable<Post> posts, PerformanceType? type) =>
        type is { } wanted ? posts.Where(p => p.Performance.Type == wanted) : posts;

    /// <summary>Published, and not over.</summary>
    public static IQueryable<Post> OnSale(this IQueryable<Post> posts) =>
        posts.Where(p => p.IsPublished && p.Performance.State != PerformanceState.Completed);
}
