using System.Collections.Concurrent;

namespace PickGo.Infrastructure.Platform;

/// <summary>
/// Services outside without which the shop goes on, only worse, as the last calls found them: nobody is asked for the sake of knowing.
/// </summary>
public sealed class OutsideServices(TimeProvider time)
{
    public const string Gateway = "gateway";
    public const string Mail = "mail";

    private readonly ConcurrentDictionary<string, DateTime> _awaySince = new();

    /// <summary>Those that did not answer, and since when, UTC.</summary>
    public IReadOnlyDictionary<string, DateTime> Away => _awaySince;

    public void Answered(string name) => _awaySince.TryRemove(name, out _);

    public void Silent(string name) => _awaySince.TryAdd(name, time.GetUtcNow().UtcDateTime);
}
