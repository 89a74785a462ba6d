using System.Collections.Concurrent;
using PickGo.Application.Queue;
using PickGo.Infrastructure.Platform.Redis;

namespace PickGo.Infrastructure.Queue;

/// <summary>Asks Redis once a second for each room that somebody here waits in, however many they are.</summary>
internal sealed class RoomPauses(RedisStore redis, TimeProvider time) : IRoomPauses
{
    private static readonly TimeSpan KeepFor = TimeSpan.FromSeconds(1);
    private const int MaxEntries = 10_000;

    private readonly ConcurrentDictionary<long, Entry> _entries = new();

    public Task<bool> IsPausedAsync(long sessionId, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        if (!_entries.TryGetValue(sessionId, out var entry) || now >= entry.Until)
        {
            if (_entries.Count >= MaxEntries) _entries.Clear();
            entry = new Entry(new Lazy<Task<bool>>(() => ReadAsync(sessionId)), now + KeepFor);
            _entries[sessionId] = entry;
        }

        return entry.Paused.Value.WaitAsync(ct);
    }

    /// <summary>An operator changed it here: what was read before is over.</summary>
    public void Forget(long sessionId) => _entries.TryRemove(sessionId, out _);

    private async Task<bool> ReadAsync(long sessionId) => await (await redis.DatabaseAsync()).HashGetAsync(QueueKeys.Meta(sessionId), "paused") == 1;

    private sealed record Entry(Lazy<Task<bool>> Paused, DateTimeOffset Until);
}
