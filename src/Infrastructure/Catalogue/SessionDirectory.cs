using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Catalogue;
using PickGo.Domain.Catalogue;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Catalogue;

/// <summary>Sessions in memory for a few seconds: in the on-sale minute one query serves tens of thousands of requests.</summary>
internal sealed class SessionDirectory(IServiceScopeFactory scopes, TimeProvider time) : ISessionDirectory
{
    private static readonly TimeSpan KeepFor = TimeSpan.FromSeconds(5);
    private const int MaxEntries = 10_000;

    private readonly ConcurrentDictionary<long, Entry> _entries = new();

    public async Task<SessionInfo?> FindAsync(long sessionId, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        if (!_entries.TryGetValue(sessionId, out var entry) || now >= entry.Until)
        {
            // Unknown ids cost an entry too: bound them.
            if (_entries.Count >= MaxEntries) _entries.Clear();
            entry = new Entry(new Lazy<Task<SessionInfo?>>(() => ReadAsync(sessionId)), now + KeepFor);
            _entries[sessionId] = entry;
        }

        try
        {
            return await entry.Info.Value.WaitAsync(ct);
        }
        catch (Exception) when (entry.Info.Value.IsFaulted)
        {
            _entries.TryRemove(new(sessionId, entry));
            throw;
        }
    }

    private async Task<SessionInfo?> ReadAsync(long sessionId)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PickGoDbContext>();
        var session = await db.Sessions.AsNoTracking()
            .Include(s => s.Performance.Areas).Include(s => s.Performance.Venue)
            .FirstOrDefaultAsync(s => s.Id == sessionId);
        if (session is null) return null;

        var p = session.Performance;
        var postId = await db.Posts.Where(x => x.PerformanceId == p.Id).Select(x => x.Id).FirstOrDefaultAsync();
        return new SessionInfo(session.Id, postId, p.Name, p.Poster, p.Venue.Name, p.Venue.Hall, session.PerformanceTime, session.ReserveOpenAt,
            session.ClosesAt, session.SeatLimit, session.Capacity, session.NoOrphans, new SeatingPlan(p.Areas));
    }

    private sealed record Entry(Lazy<Task<SessionInfo?>> Info, DateTimeOffset Until);
}
