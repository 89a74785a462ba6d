using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PickGo.Infrastructure.Platform.Redis;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Catalogue.Import;

/// <summary>
/// Lets calls go one by one, far enough apart that no second has more than the settings allow, over all servers. Two windows that are counted
/// each for itself would let twice as many through where they meet.
/// </summary>
/// <remarks>While Redis is away nobody knows how many servers there are: each keeps to one call a second, so that nine of them still stay below ten.</remarks>
internal sealed class KopisPace(RedisStore redis, IOptions<KopisOptions> options, TimeProvider time, ILogger<KopisPace> log) : IDisposable
{
    /// <summary>Calls that left in time may arrive closer together.</summary>
    private const int MarginMilliseconds = 15;

    private static readonly TimeSpan Alone = TimeSpan.FromSeconds(1);

    /// <summary>Those of one server wait in line here, and only the first asks Redis.</summary>
    private readonly SemaphoreSlim _first = new(1);
    private long? _last;

    private KopisTurnArguments Turn => new((1000 / options.Value.RequestsPerSecond) + MarginMilliseconds);

    /// <summary>Returns when the caller may call.</summary>
    public async Task WaitAsync(CancellationToken ct)
    {
        await _first.WaitAsync(ct);
        try
        {
            while (await UntilTurnAsync() is { Ticks: > 0 } wait) await Task.Delay(wait, time, ct);
            _last = time.GetTimestamp();
        }
        finally
        {
            _first.Release();
        }
    }

    public void Dispose() => _first.Dispose();

    /// <returns>How long to wait before asking again; zero when it is our turn.</returns>
    private async Task<TimeSpan> UntilTurnAsync()
    {
        try
        {
            return TimeSpan.FromMilliseconds((long)await KopisScripts.Turn.RunAsync(await redis.DatabaseAsync(), KopisKeys.Turns, Turn));
        }
        catch (Exception e) when (e is RedisException or TimeoutException)
        {
            KopisLog.PacedAlone(log, e);
            var since = _last is { } last ? time.GetElapsedTime(last) : Alone;
            return since < Alone ? Alone - since : TimeSpan.Zero;
        }
    }
}
