using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging;
using PickGo.Application.Queue;
using PickGo.Domain.Queue;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Redis;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Queue;

/// <summary>
/// Hears who left which room, wherever that was, and tells the lines of this server that live from it. One subscription for all
/// sessions: a leave is one small message, and finding its lines one look-up.
/// </summary>
internal sealed class LiveLines(RedisStore redis, EngineStatus engines, TimeProvider time, ILogger<LiveLines> log)
    : PeriodicService("queue.live-lines", TimeSpan.FromSeconds(1), time, log), ILiveLines
{
    /// <summary>Lines of one kind that a member may have to a session: tabs and devices.</summary>
    internal const int Most = 4;

    private readonly ConcurrentDictionary<(long Session, long Member), List<(LiveKind Kind, LiveLine Line)>> _lines = new();
    private bool _listens;

    protected override bool CanRun => engines.HasRedis;

    public LiveLine Open(LiveKind kind, long sessionId, long memberId, CancellationToken ct)
    {
        var key = (sessionId, memberId);
        var line = new LiveLine(closed => Close(key, closed), ct);
        LiveLine? oldest = null;
        // The list is the lock, and it may have been taken out of the dictionary meanwhile.
        while (true)
        {
            var own = _lines.GetOrAdd(key, _ => []);
            lock (own)
            {
                if (!_lines.TryGetValue(key, out var current) || current != own) continue;

                if (own.Count(l => l.Kind == kind) >= Most) oldest = own.First(l => l.Kind == kind).Line;
                own.RemoveAll(l => l.Line == oldest);
                own.Add((kind, line));
                break;
            }
        }

        oldest?.End(QueueErrors.Replaced);
        return line;
    }

    /// <summary>Ends every line that the members have open here.</summary>
    internal void Bar(IReadOnlyCollection<long> members)
    {
        foreach (var key in _lines.Keys.Where(k => members.Contains(k.Member)))
        {
            foreach (var line in LinesOf(key)) line.End(QueueErrors.Barred);
        }
    }

    protected override async Task RunOnceAsync(CancellationToken ct)
    {
        if (_listens) return;

        var left = await (await redis.SubscriberAsync()).SubscribeAsync(QueueKeys.Left);
        left.OnMessage(message => Tell(message.Message));
        _listens = true;
    }

    private void Tell(RedisValue left)
    {
        if (((string?)left)?.Split(':') is not [var session, var member]) return;

        var key = (long.Parse(session, CultureInfo.InvariantCulture), long.Parse(member, CultureInfo.InvariantCulture));
        foreach (var line in LinesOf(key)) line.Tell();
    }

    private List<LiveLine> LinesOf((long, long) key)
    {
        if (!_lines.TryGetValue(key, out var own)) return [];
        lock (own) return [.. own.Select(l => l.Line)];
    }

    private void Close((long, long) key, LiveLine line)
    {
        if (!_lines.TryGetValue(key, out var own)) return;

        lock (own)
        {
            own.RemoveAll(l => l.Line == line);
            if (own.Count == 0) _lines.TryRemove(new(key, own));
        }
    }
}
