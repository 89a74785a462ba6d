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

/// <summary>The changes of the boards that this server's clients watch, gathered for some milliseconds.</summary>
internal sealed class RedisSeatFeed(RedisStore redis, IOptions<SeatOptions> options, TimeProvider time, ILogger<RedisSeatFeed> log) : ISeatFeed
{
    private readonly RedisFanout<SeatDelta> _fanout = new(redis, SeatKeys.Changes, Parse, log);

    public Task<IWatch<SeatDelta>> WatchAsync(long sessionId) => _fanout.WatchAsync(sessionId, GatherAsync);

    private async IAsyncEnumerable<SeatDelta> GatherAsync(ChannelReader<SeatDelta> news, [EnumeratorCancellation] CancellationToken ct)
    {
        var pause = TimeSpan.FromMilliseconds(options.Value.CoalesceMilliseconds);
        while (await news.WaitToReadAsync(ct))
        {
            await Task.Delay(pause, time, ct);
            if (!news.TryRead(out var delta)) continue;
            while (news.TryRead(out var next)) delta = Merge(delta, next);
            yield return delta;
        }
    }

    /// <summary>Two messages in one. A gap between them stays visible: the later one's previous version is kept.</summary>
    internal static SeatDelta Merge(SeatDelta first, SeatDelta second)
    {
        if (second.Previous != first.Version) return second;

        var seats = second.Changes.Select(c => c.Seat).ToHashSet();
        return new SeatDelta(second.Version, first.Previous, [.. first.Changes.Where(c => !seats.Contains(c.Seat)), .. second.Changes]);
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
