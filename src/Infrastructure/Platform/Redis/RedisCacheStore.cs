using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Platform.Redis;

/// <summary>
/// The second level of caches, in Redis. What it has is only a copy: when Redis does not answer at once it has nothing, and is not asked for a while, so that
/// nobody waits for it before asking the database.
/// </summary>
internal sealed class RedisCacheStore(RedisStore redis, TimeProvider time, ILogger<RedisCacheStore> log) : IDistributedCache
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private long _askAgainAt = long.MinValue;

    public Task<byte[]?> GetAsync(string key, CancellationToken token = default) => TryAsync<byte[]?>(async db => await db.StringGetAsync(KeyOf(key)), null, token);

    public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        var life = options.AbsoluteExpirationRelativeToNow ?? options.AbsoluteExpiration - time.GetUtcNow()
            ?? throw new NotSupportedException("What is kept ends by itself.");
        return life > TimeSpan.Zero ? TryAsync(db => db.StringSetAsync(KeyOf(key), value, life), false, token) : Task.CompletedTask;
    }

    public Task RemoveAsync(string key, CancellationToken token = default) => TryAsync(db => db.KeyDeleteAsync(KeyOf(key)), false, token);

    /// <summary>Nothing lives longer for being read.</summary>
    public Task RefreshAsync(string key, CancellationToken token = default) => Task.CompletedTask;

    public byte[]? Get(string key) => throw NoThreadToSpare();

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw NoThreadToSpare();

    public void Refresh(string key) => throw NoThreadToSpare();

    public void Remove(string key) => throw NoThreadToSpare();

    /// <summary>Asks Redis, unless it was silent lately.</summary>
    /// <returns>What it says, or <paramref name="otherwise"/>.</returns>
    public async Task<T> TryAsync<T>(Func<IDatabase, Task<T>> ask, T otherwise, CancellationToken ct)
    {
        if (time.GetTimestamp() < Interlocked.Read(ref _askAgainAt)) return otherwise;

        try
        {
            return await AskAsync().WaitAsync(Patience, time, ct);
        }
        catch (Exception e) when (e is RedisException or TimeoutException)
        {
            Interlocked.Exchange(ref _askAgainAt, time.GetTimestamp() + (long)(Pause.TotalSeconds * time.TimestampFrequency));
            PlatformLog.CacheSilent(log, e);
            return otherwise;
        }

        async Task<T> AskAsync() => await ask(await redis.DatabaseAsync());
    }

    private static RedisKey KeyOf(string key) => $"cache:{key}";

    private static NotSupportedException NoThreadToSpare() => new("Redis is asked without holding a thread.");
}
