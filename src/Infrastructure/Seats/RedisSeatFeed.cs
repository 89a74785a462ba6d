using System.Globalization;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;
using PickGo.Application.Seats;
using PickGo.Infrastructure.Platform.Redis;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Seats;

/// <summary>The changes of the inventories that this server's clients watch, gathered for some milliseconds.</summary>
internal sealed class RedisSeatFeed(RedisStore redis, IOptions<SeatOptions> options, TimeProvider time, ILogger<RedisSeatFeed> log) : ISeatFeed
{
    /// <summary>More than Redis can publish while changes are gathered: the opening minute must not look like a slow watcher.</summary>
    private const int Backlog = 8192;

    private readonly RedisFanout<SeatDelta> _fanout = new(redis, SeatKeys.Changes, Parse, log, Backlog);

    public Task<ISubscription<SeatDelta>> SubscribeAsync(long sessionId) => _fanout.SubscribeAsync(sessionId, GatherAsync);

    /// <summary>
    /// A change after silence leaves at once. What follows is gathered for <c>Seats:CoalesceMilliseconds</c> from when the reader is done
    /// with the last message: what it has handed to thousands of sockets is still on its way then.
    /// </summary>
    private async IAsyncEnumerable<SeatDelta> GatherAsync(ChannelReader<SeatDelta> deltas, [EnumeratorCancellation] CancellationToken ct)
    {
        var pause = TimeSpan.FromMilliseconds(options.Value.CoalesceMilliseconds);
        long? done = null;
        while (await deltas.WaitToReadAsync(ct))
        {
            if (done is { } at && pause - time.GetElapsedTime(at) is { Ticks: > 0 } rest) await Task.Delay(rest, time, ct);
            var waiting = new List<SeatDelta>();
            while (deltas.TryRead(out var next)) waiting.Add(next);
            if (waiting.Count > 0) yield return Merge(waiting);
            done = time.GetTimestamp();
        }
    }

    /// <summary>
    /// Many messages in one, with the last letter of each seat. A gap between them stays visible: what comes before it is left out,
    /// so that whoever is at an older version sees that they missed something.
    /// </summary>
    internal static SeatDelta Merge(IReadOnlyList<SeatDelta> deltas)
    {
        var letters = new Dictionary<int, char>();
        var (version, previous) = (deltas[0].Previous, deltas[0].Previous);
        foreach (var delta in deltas)
        {
            if (delta.Previous != version)
            {
                letters.Clear();
                previous = delta.Previous;
            }

            version = delta.Version;
            foreach (var change in delta.Changes) letters[change.Seat] = change.Letter;
        }

        return new SeatDelta(version, previous, [.. letters.Select(l => new SeatChange(l.Key, l.Value))]);
    }

    internal static SeatDelta? Parse(RedisValue value)
    {
        var parts = ((string?)value)?.Split(';');
        if (parts is not { Length: 2 }) return null;

        var version = long.Parse(parts[0], CultureInfo.InvariantCulture);
        var changes = parts[1].Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(c => c.Split(':')).Select(c => new SeatChange(int.Parse(c[0], CultureInfo.InvariantCulture), c[1][0]));
        return new SeatDelta(version, version - 1, [.. changes]);
    }
}
