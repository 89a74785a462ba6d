using System.Globalization;
using Microsoft.Extensions.Logging;
using PickGo.Application.Platform;
using PickGo.Application.Queue;
using PickGo.Infrastructure.Platform.Redis;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Queue;

/// <summary>The ticks of the rooms that this server's clients wait in.</summary>
internal sealed class RedisQueueFeed(RedisStore redis, ILogger<RedisQueueFeed> log) : IQueueFeed
{
    private const string PausedSuffix = "-paused";

    private readonly RedisFanout<LineSnapshot> _fanout = new(redis, QueueKeys.Ticks, Parse, log);

    public Task<ISubscription<LineSnapshot>> SubscribeAsync(long sessionId) => _fanout.SubscribeAsync(sessionId, (ticks, ct) => ticks.ReadAllAsync(ct));

    internal static LineSnapshot? Parse(RedisValue value)
    {
        var parts = ((string?)value)?.Split('|');
        if (parts is not { Length: 5 }) return null;

        var samples = Split(parts[4]).Select(r => r.Split(':')).Select(r => new RankSample(Number(r[0]), Number(r[1])));
        var (state, paused) = parts[0].EndsWith(PausedSuffix, StringComparison.Ordinal) ? (parts[0][..^PausedSuffix.Length], true) : (parts[0], false);
        return new LineSnapshot(StateOf(state), paused, Number(parts[1]), Number(parts[2]) / 1000.0, [.. Split(parts[3]).Select(Number)], [.. samples]);
    }

    private static LineState StateOf(string letter) => letter switch { "L" => LineState.Lobby, "C" => LineState.Closed, _ => LineState.Open };

    private static string[] Split(string list) => list.Length == 0 ? [] : list.Split(',');

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
