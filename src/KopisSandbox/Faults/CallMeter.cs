namespace PickGo.KopisSandbox.Faults;

/// <summary>
/// Counts calls in the second before each of them. Ten or more suspend the key, as KOPIS does; it stays suspended until somebody lifts it.
/// </summary>
internal sealed class CallMeter(TimeProvider time)
{
    private const int SuspendedFrom = 10;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private readonly Queue<DateTimeOffset> _lately = new();
    private long _calls;
    private int _most;
    private bool _isSuspended;

    public CallCounts Counts
    {
        get
        {
            lock (_gate) return new CallCounts(_calls, _most, _isSuspended);
        }
    }

    /// <returns>Whether the key is suspended.</returns>
    public bool Count()
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            while (_lately.TryPeek(out var oldest) && now - oldest >= Second) _lately.Dequeue();
            _lately.Enqueue(now);
            _calls++;
            _most = Math.Max(_most, _lately.Count);
            return _isSuspended |= _lately.Count >= SuspendedFrom;
        }
    }

    /// <summary>Lifts the suspension, and counts from nothing.</summary>
    public void Reset()
    {
        lock (_gate)
        {
            _lately.Clear();
            (_calls, _most, _isSuspended) = (0, 0, false);
        }
    }

    public void Suspend()
    {
        lock (_gate) _isSuspended = true;
    }
}

/// <summary>What was asked since the start or the last reset.</summary>
/// <param name="Calls">All.</param>
/// <param name="MostInASecond">The most of them within one second.</param>
/// <param name="IsSuspended">Whether the key is suspended.</param>
internal sealed record CallCounts(long Calls, int MostInASecond, bool IsSuspended);
