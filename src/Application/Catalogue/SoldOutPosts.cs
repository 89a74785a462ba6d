using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;

namespace PickGo.Application.Catalogue;

/// <summary>
/// Finds out which posts of a list have no seat left in any session on sale. Counting the seats of thirty sessions is too much for every
/// look at a list, so a server remembers what it counted; the sales page itself counts anew.
/// </summary>
public sealed class SoldOutPosts(IPickGoDb db, ISeatAvailability seats, SoldOutPosts.Memory memory, TimeProvider time)
{
    private static readonly TimeSpan KeepFor = TimeSpan.FromSeconds(10);

    /// <returns>The same posts, those marked that are sold out.</returns>
    public async Task<List<PostSummaryView>> MarkAsync(IReadOnlyList<PostSummaryView> posts, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var unknown = posts.Where(p => p.Sale == PostSale.OnSale && !memory.Knows(p.Id, now)).Select(p => p.Id).ToList();
        if (unknown.Count > 0) memory.Keep(await CountAsync(unknown, now.UtcDateTime, ct), now + KeepFor);
        return [.. posts.Select(p => p.Sale == PostSale.OnSale && memory.IsSoldOut(p.Id) ? p with { Sale = PostSale.SoldOut } : p)];
    }

    private async Task<List<(long PostId, bool SoldOut)>> CountAsync(List<long> postIds, DateTime now, CancellationToken ct)
    {
        var houses = await db.Posts.AsNoTracking().Where(p => postIds.Contains(p.Id)).Select(p => new
        {
            p.Id,
            Seats = p.Performance.Areas.Sum(a => (a.Rows * a.Columns) - a.Gaps),
            Sessions = p.Performance.Sessions.Where(s => s.ReserveOpenAt <= now && (s.ReserveCloseAt ?? s.PerformanceTime) > now).Select(s => s.Id).ToList(),
        }).ToListAsync(ct);
        var taken = (await seats.CountTakenAsync([.. houses.SelectMany(h => h.Sessions)], ct))
            .GroupBy(t => t.Key.SessionId).ToDictionary(g => g.Key, g => g.Sum(t => t.Value));
        return [.. houses.Select(h => (h.Id, h.Sessions.TrueForAll(s => taken.GetValueOrDefault(s) >= h.Seats)))];
    }

    /// <summary>What this server counted lately.</summary>
    public sealed class Memory
    {
        private const int MaxEntries = 10_000;
        private readonly ConcurrentDictionary<long, (bool SoldOut, DateTimeOffset Until)> _posts = new();

        internal bool Knows(long postId, DateTimeOffset now) => _posts.TryGetValue(postId, out var known) && now < known.Until;

        internal bool IsSoldOut(long postId) => _posts.TryGetValue(postId, out var known) && known.SoldOut;

        internal void Keep(List<(long PostId, bool SoldOut)> counted, DateTimeOffset until)
        {
            if (_posts.Count >= MaxEntries) _posts.Clear();
            foreach (var (postId, soldOut) in counted) _posts[postId] = (soldOut, until);
        }
    }
}
