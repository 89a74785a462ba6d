using System.Globalization;
using PickGo.Infrastructure.Platform.Redis;

namespace PickGo.Infrastructure.Catalogue;

/// <summary>
/// Counts how often the posts changed, over all servers: what was read before a change is kept under another number, so that nobody finds it, however late it was
/// written. A server looks once a second at most, and only while somebody asks.
/// </summary>
internal sealed class PostGeneration(RedisCacheStore redis, TimeProvider time)
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    private Look _look = new(new Lazy<Task<string>>(() => Task.FromResult("0")), long.MinValue);
    private string _known = "0";

    /// <summary>Changes of our own that Redis was not there to count.</summary>
    private long _owed;

    public Task<string> CurrentAsync()
    {
        var look = Volatile.Read(ref _look);
        var now = time.GetTimestamp();
        if (look.At != long.MinValue && time.GetElapsedTime(look.At, now) < LookEvery) return look.Number.Value;

        // Of those who find it old one looks; a caller that leaves must not end it for the others.
        var next = new Look(new Lazy<Task<string>>(ReadAsync), now);
        var seen = Interlocked.CompareExchange(ref _look, next, look);
        return (seen == look ? next : seen).Number.Value;
    }

    public async Task RaiseAsync()
    {
        Interlocked.Increment(ref _owed);
        var next = new Look(new Lazy<Task<string>>(ReadAsync), time.GetTimestamp());
        Interlocked.Exchange(ref _look, next);
        await next.Number.Value;
    }

    private async Task<string> ReadAsync()
    {
        var owed = Interlocked.Exchange(ref _owed, 0);
        var number = await redis.TryAsync<long?>(async db => owed > 0
            ? await db.StringIncrementAsync(PostKeys.Generation, owed)
            : (long?)await db.StringGetAsync(PostKeys.Generation) ?? 0, null, CancellationToken.None);
        if (number is { } found) return _known = found.ToString(CultureInfo.InvariantCulture);
        if (owed == 0) return _known;

        // Nobody else may hear of it now, but we know.
        Interlocked.Add(ref _owed, owed);
        return _known = $"{Guid.NewGuid():N}";
    }

    /// <param name="Number">What was found.</param>
    /// <param name="At">When somebody began to look.</param>
    private sealed record Look(Lazy<Task<string>> Number, long At);
}
