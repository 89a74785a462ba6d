using System.Collections.Concurrent;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Platform.Redis;

/// <summary>
/// Which sessions something happens in, so that no background work ever looks for keys. A sorted set: session id → when it
/// was last touched (Unix ms by the server that touched it; only compared with an hour's slack).
/// </summary>
internal sealed class LiveSessions(RedisKey key, RedisStore redis, TimeProvider time)
{
    private static readonly TimeSpan TouchEvery = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ForgetAfter = TimeSpan.FromHours(2);

    private readonly ConcurrentDictionary<long, DateTimeOffset> _touched = new();

    /// <summary>Notes that the session lives; most calls cost nothing.</summary>
    public async Task TouchAsync(long sessionId)
    {
        var now = time.GetUtcNow();
        if (_touched.TryGetValue(sessionId, out var at) && now - at < TouchEvery) return;

        var db = await redis.DatabaseAsync();
        await db.SortedSetAddAsync(key, sessionId, now.ToUnixTimeMilliseconds());
        _touched[sessionId] = now;
    }

    public async Task<IReadOnlyList<long>> ListAsync()
    {
        var db = await redis.DatabaseAsync();
        var oldest = (time.GetUtcNow() - ForgetAfter).ToUnixTimeMilliseconds();
        return [.. (await db.SortedSetRangeByScoreAsync(key, oldest)).Select(v => (long)v)];
    }

    public async Task ForgetOldAsync()
    {
        var db = await redis.DatabaseAsync();
        await db.SortedSetRemoveRangeByScoreAsync(key, double.NegativeInfinity, (time.GetUtcNow() - ForgetAfter).ToUnixTimeMilliseconds());
    }
}
