using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using PickGo.Infrastructure.Platform.Redis;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Platform.RateLimiting;

/// <param name="IsRefused">Whether the allowance of this window is used up.</param>
/// <param name="Remaining">What is left of it, as far as this server knows.</param>
/// <param name="ResetSeconds">Until the next window.</param>
public readonly record struct RateDecision(bool IsRefused, int Remaining, int ResetSeconds);

/// <summary>
/// Counts requests in windows over all servers. Whoever keeps to a quarter of an allowance is counted here alone, so that a buyer's request costs no
/// round trip; from there on each request is counted in Redis too. While Redis is away every server counts for itself.
/// </summary>
public sealed class RequestCounts(RedisStore redis, TimeProvider time, ILogger<RequestCounts> log)
{
    private const int SharedFrom = 4;

    private readonly ConcurrentDictionary<int, Window> _windows = new();

    public async ValueTask<RateDecision> TakeAsync(RateLimitPolicy policy, string caller, int permits, int windowSeconds)
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        var number = now / windowSeconds;
        var reset = (int)((number + 1) * windowSeconds - now);
        var window = _windows.AddOrUpdate(windowSeconds, _ => new Window(number), (_, known) => known.Number == number ? known : new Window(number));
        var count = window.Counts.GetOrAdd((policy, caller), _ => new Count());
        var here = Interlocked.Increment(ref count.Here);
        if (here <= permits / SharedFrom) return new RateDecision(false, permits - here, reset);

        // A flood that is refused already costs Redis nothing.
        var known = Volatile.Read(ref count.Everywhere);
        // The first tells of all before it, every other of itself.
        if (known <= permits) known = await ShareAsync($"rate:{policy}:{caller}:{number}", count, here == permits / SharedFrom + 1 ? here : 1, reset) ?? here;
        return new RateDecision(known > permits, Math.Max(0, permits - known), reset);
    }

    private async Task<int?> ShareAsync(RedisKey key, Count count, int untold, int reset)
    {
        try
        {
            var db = await redis.DatabaseAsync();
            var counted = db.StringIncrementAsync(key, untold);
            _ = db.KeyExpireAsync(key, TimeSpan.FromSeconds(reset + 1), CommandFlags.FireAndForget);
            var everywhere = (int)await counted;
            Volatile.Write(ref count.Everywhere, everywhere);
            return everywhere;
        }
        catch (Exception e) when (e is RedisException or TimeoutException)
        {
            RateLimitLog.CountsAway(log, e);
            return null;
        }
    }

    private sealed class Window(long number)
    {
        public long Number { get; } = number;
        public ConcurrentDictionary<(RateLimitPolicy Policy, string Caller), Count> Counts { get; } = new();
    }

    private sealed class Count
    {
        public int Here;
        public int Everywhere;
    }
}

internal static partial class RateLimitLog
{
    [LoggerMessage(1901, LogLevel.Debug, "Redis is away: rate limits are counted by this server alone")]
    public static partial void CountsAway(ILogger log, Exception e);
}
