using Microsoft.EntityFrameworkCore;

namespace PickGo.Application.Catalogue;

public sealed partial class PostReader
{
    public async Task<PostHead?> HeadAsync(long postId, CancellationToken ct)
    {
        var now = Now;
        var posts = db.Posts.AsNoTracking().Where(p => p.Id == postId && p.IsPublished);
        var summaries = await posts.Summaries(now).ToListAsync(ct);
        var facts = await posts.Select(p => new
        {
            p.Content,
            p.PerformanceId,
            p.Performance.Cast,
            p.Performance.RunningMinutes,
            p.Performance.Venue,
            PriceTo = p.Performance.Areas.Max(a => (long?)a.Price),
            PriceOfOneTo = p.Performance.Sessions.Where(s => s.PerformanceTime > now).SelectMany(s => s.Prices).Max(s => (long?)s.Price),
            First = p.Performance.Sessions.Min(s => (DateTime?)s.PerformanceTime),
            Last = p.Performance.Sessions.Max(s => (DateTime?)s.PerformanceTime),
            OpenedAt = p.Performance.Sessions.Min(s => (DateTime?)s.ReserveOpenAt),
        }).FirstOrDefaultAsync(ct);
        if (facts is null || summaries.Count == 0) return null;

        return new PostHead((await soldOut.MarkAsync(summaries, ct))[0], text.ToPlain(facts.Content), facts.Cast, facts.RunningMinutes, VenueView.Of(facts.Venue),
            facts.PriceOfOneTo > facts.PriceTo ? facts.PriceOfOneTo : facts.PriceTo,
            facts is { First: { } first, Last: { } last, OpenedAt: { } opened } ? new RunHead(first, last, opened) : null,
            await NextAsync(facts.PerformanceId, now, ct));
    }

    public async Task<VenueView?> VenueAsync(long venueId, CancellationToken ct) =>
        await db.Venues.AsNoTracking().FirstOrDefaultAsync(v => v.Id == venueId, ct) is { } venue ? VenueView.Of(venue) : null;

    private async Task<IReadOnlyList<SessionHead>> NextAsync(long performanceId, DateTime now, CancellationToken ct)
    {
        var next = await db.Sessions.AsNoTracking().Where(s => s.PerformanceId == performanceId && s.PerformanceTime > now)
            .OrderBy(s => s.PerformanceTime).Take(PostHead.MaxSessions).ToListAsync(ct);
        var house = await db.Areas.Where(a => a.PerformanceId == performanceId).SumAsync(a => (a.Rows * a.Columns) - a.Gaps, ct);
        var taken = (await seats.CountTakenAsync([.. next.Select(s => s.Id)], ct)).GroupBy(t => t.Key.SessionId).ToDictionary(g => g.Key, g => g.Sum(t => t.Value));
        return [.. next.Select(s => new SessionHead(s.PerformanceTime, s.ReserveOpenAt, s.ClosesAt, taken.GetValueOrDefault(s.Id) >= house))];
    }
}
