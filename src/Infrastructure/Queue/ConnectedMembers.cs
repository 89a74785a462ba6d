using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using PickGo.Application.Queue;

namespace PickGo.Infrastructure.Queue;

/// <summary>Members with an open connection to this server: their place lives as long as the connection, plus the grace.</summary>
internal sealed class ConnectedMembers(IOptionsMonitor<QueueOptions> options, TimeProvider time) : IConnectedMembers
{
    private readonly ConcurrentDictionary<(long Session, long Member), int> _connections = new();
    private DateTimeOffset _last;

    public IDisposable Enter(long sessionId, long memberId)
    {
        _connections.AddOrUpdate((sessionId, memberId), 1, (_, n) => n + 1);
        return new Connection(this, (sessionId, memberId));
    }

    /// <summary>Shows signs of life for all of them, when it is time.</summary>
    public async Task HeartbeatAsync(IWaitingRoom room, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        if (now - _last < TimeSpan.FromSeconds(options.CurrentValue.HeartbeatSeconds)) return;

        _last = now;
        foreach (var session in _connections.Keys.GroupBy(k => k.Session))
        {
            foreach (var members in session.Select(k => k.Member).Chunk(1000)) await room.HeartbeatAsync(session.Key, members, ct);
        }
    }

    private void Exit((long Session, long Member) key)
    {
        // Remove and decrement as one step each, or a connection that opens meanwhile would be forgotten.
        while (_connections.TryGetValue(key, out var n))
        {
            var done = n == 1 ? _connections.TryRemove(new(key, 1)) : _connections.TryUpdate(key, n - 1, n);
            if (done) return;
        }
    }

    private sealed class Connection(ConnectedMembers owner, (long, long) key) : IDisposable
    {
        private int _closed;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _closed, 1) == 0) owner.Exit(key);
        }
    }
}
