namespace PickGo.Infrastructure.Queue;

/// <summary>How often something happened on this server in a second, over the last whole ones.</summary>
internal sealed class RecentRate(TimeProvider time)
{
    private const int Seconds = 5;

    private readonly Lock _gate = new();
    private readonly (long Second, int Count)[] _slices = new (long, int)[Seconds + 1];

    public double PerSecond
    {
        get
        {
            var now = Second();
            lock (_gate) return (double)_slices.Where(s => s.Second >= now - Seconds && s.Second < now).Sum(s => s.Count) / Seconds;
        }
    }

    public void Count()
    {
        var now = Second();
        lock (_gate)
        {
            ref var slice = ref _slices[now % _slices.Length];
            slice = slice.Second == now ? (now, slice.Count + 1) : (now, 1);
        }
    }

    private long Second() => time.GetUtcNow().ToUnixTimeSeconds();
}
