using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;

namespace PickGo.Application.Catalogue;

/// <param name="Items">In their order.</param>
/// <param name="Total">How many there are on all pages, counted to <see cref="ListPosts.MaxCounted"/>.</param>
public sealed record PostsFound(IReadOnlyList<PostSummaryView> Items, int Total);

/// <summary>Reads posts from the database.</summary>
public sealed partial class PostReader(IPickGoDb db, SoldOutPosts soldOut, ISeatAvailability seats, IPostText text, TimeProvider time)
{
    /// <summary>So many posts are few: they are named to the database by their numbers.</summary>
    private const int MaxNarrowed = 4000;
    private const int RareLetters = 8;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public async Task<PostsFound> FindAsync(ListPosts request, CancellationToken ct)
    {
        var now = Now;
        var posts = db.Posts.AsNoTracking().Where(p => p.IsPublished).Matching(db.Sessions, request.Filter, now);
        int? total = null;
        if (IsRare(SearchLetters.PatternsOf(request.Filter.Keyword ?? ""))) (posts, total) = await NarrowAsync(posts, ct);
        if (total == 0) return new PostsFound([], 0);

        var found = await posts.Sorted(db.Sessions, request.Sort, now).PageOfAsync((request.Page - 1) * request.Size, request.Size, now, ct);
        total ??= request.Page == 1 && found.Count < request.Size ? found.Count : await posts.Take(ListPosts.MaxCounted).CountAsync(ct);
        return new PostsFound(await soldOut.MarkAsync(found, ct), total.Value);
    }

    /// <summary>Two syllables or four initials: what is shorter is in many posts.</summary>
    private static bool IsRare(IReadOnlyList<string> patterns) => patterns.Any(p => p.Length >= RareLetters);

    /// <summary>
    /// A page is put together from lists that follow each other, and looking for the words in each of them costs the same again. What few posts
    /// have is looked for once; what many have fills a page soon, along the order of the list.
    /// </summary>
    /// <returns>The posts to go on with, and how many there are, counted to <see cref="ListPosts.MaxCounted"/>.</returns>
    private async Task<(IQueryable<Post> Posts, int Total)> NarrowAsync(IQueryable<Post> posts, CancellationToken ct)
    {
        var ids = await posts.Select(p => p.Id).Take(MaxNarrowed + 1).ToListAsync(ct);
        return (ids.Count > MaxNarrowed ? posts : db.Posts.AsNoTracking().Where(p => ids.Contains(p.Id)), Math.Min(ids.Count, ListPosts.MaxCounted));
    }

    public async Task<IReadOnlyList<PostSummaryView>> PopularAsync(PerformanceType? type, int size, CancellationToken ct)
    {
        var now = Now;
        var popular = await db.Posts.AsNoTracking().OnSale().OfType(type).Sorted(db.Sessions, PostSort.Views, now).PageOfAsync(0, size, now, ct);
        return await soldOut.MarkAsync(popular, ct);
    }

    public async Task<IReadOnlyList<PostSummaryView>> OpeningSoonAsync(int size, CancellationToken ct)
    {
        var now = Now;
        return await db.Posts.AsNoTracking().OnSale().ByOpening(db.Sessions, now)
            .Take(size).Summaries(now).ToListAsync(ct);
    }

    public async Task<PostView?> OneAsync(long postId, CancellationToken ct)
    {
        var post = await db.Posts.AsNoTracking().AsSplitQuery()
            .Include(p => p.Performance.Venue).Include(p => p.Performance.Areas).Include(p => p.Performance.Sessions).ThenInclude(s => s.Prices)
            .FirstOrDefaultAsync(p => p.Id == postId && p.IsPublished, ct);
        if (post is null) return null;

        var p = post.Performance;
        return new PostView(post.Id, post.Title, post.Content, text.ToHtml(post.Content), post.Views,
            new PerformanceView(p.Id, p.Name, p.Type, p.State, p.StartsOn, p.EndsOn, p.Poster, p.RunningMinutes, p.MinimumAge, p.Cast),
            VenueView.Of(p.Venue),
            [.. p.Areas.OrderBy(a => a.Ordinal).Select(a => new AreaView(a.Id, a.Name, a.Grade, a.Price, a.Rows, a.Columns))],
            p.IntroImages,
            await SessionsAsync(p, ct));
    }

    /// <summary>Titles first, of what can be booked and then of what could, most viewed first; then venues.</summary>
    public async Task<IReadOnlyList<SuggestionView>> SuggestAsync(string keyword, CancellationToken ct)
    {
        var now = Now;
        var patterns = SearchLetters.PatternsOf(keyword, isTyped: true);
        if (patterns.Count == 0) return [];

        var posts = db.Posts.AsNoTracking().Where(p => p.IsPublished).About(patterns);
        if (IsRare(patterns)) (posts, _) = await NarrowAsync(posts, ct);
        var titles = await posts.Sorted(db.Sessions, PostSort.Views, now).PageOfAsync(0, ListSuggestions.Most, now, ct);
        var venues = db.Venues.AsNoTracking();
        foreach (var pattern in patterns) venues = venues.Where(v => v.SearchText.Contains(pattern));
        var names = await venues.Select(v => v.Name).Distinct().OrderBy(n => n).Take(ListSuggestions.MostVenues).ToListAsync(ct);
        var distinct = titles.DistinctBy(t => t.Title).Take(ListSuggestions.Most - names.Count).Select(t => new SuggestionView(SuggestionKind.Post, t.Title, t.Id));
        return [.. distinct, .. names.Select(n => new SuggestionView(SuggestionKind.Venue, n, null))];
    }

    private async Task<IReadOnlyList<SessionView>> SessionsAsync(Performance performance, CancellationToken ct)
    {
        var now = Now;
        var ids = performance.Sessions.Select(s => s.Id).ToList();
        var taken = await seats.CountTakenAsync(ids, ct);

        return [.. performance.Sessions.OrderBy(s => s.PerformanceTime).Select(s =>
        {
            var own = s.Prices.ToDictionary(p => p.AreaId);
            var remaining = performance.Areas.GroupBy(a => own.GetValueOrDefault(a.Id)?.Grade ?? a.Grade).OrderBy(g => g.Key)
                .Select(g => new GradeCountView(g.Key, g.Sum(a => a.Seats - taken.GetValueOrDefault((s.Id, a.Id))))).ToList();
            return new SessionView(s.Id, s.PerformanceTime, s.AfterMidnight, s.ReserveOpenAt, s.ReserveCloseAt, s.StateAt(now), remaining,
                [.. s.Prices.OrderBy(p => p.AreaId).Select(p => new AreaPriceView(p.AreaId, p.Grade, p.Price))], s.Cast).AsOf(now);
        })];
    }
}
