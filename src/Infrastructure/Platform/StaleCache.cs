using System.Collections.Concurrent;

namespace PickGo.Infrastructure.Platform;

/// <summary>
/// Keeps what was read for a little while, and reads it once for all who ask. When the source fails or hangs, what was read last is answered
/// for hours: old facts serve better than none.
/// </summary>
internal sealed class StaleCache<TKey, TValue>(TimeProvider time, TimeSpan keepFor)
    where TKey : notnull
    where TValue : class
{
    /// <summary>For how long somebody who could be served from memory waits for the source.</summary>
    private static readonly TimeSpan MaxWait = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan StaleFor = TimeSpan.FromHours(6);

    private const int MaxEntries = 10_000;

    private readonly ConcurrentDictionary<TKey, Entry> _entries = new();

    /// <summary>What was read is over: the next who asks waits for the source.</summary>
    public void Remove(TKey key) => _entries.TryRemove(key, out _);

    /// <summary>What was read is old: the next who asks reads anew, and still falls back on it.</summary>
    public void Expire(TKey key)
    {
        if (_entries.TryGetValue(key, out var entry)) _entries.TryUpdate(key, entry with { IsOld = true }, entry);
    }

    /// <returns>No older than that while the source answers; null when it has none.</returns>
    public async Task<TValue?> FindAsync(TKey key, Func<TKey, Task<TValue?>> read, CancellationToken ct)
    {
        var entry = CurrentOf(key, read);
        var reading = entry.Read.Value;
        if (entry.Known is not { } known)
        {
            try
            {
                return await reading.WaitAsync(ct);
            }
            catch (Exception) when (reading.IsFaulted)
            {
                _entries.TryRemove(new(key, entry));
                throw;
            }
        }

        var wait = entry.At + MaxWait - time.GetUtcNow();
        if (wait <= TimeSpan.Zero && !reading.IsCompleted) return known;

        try
        {
            return await reading.WaitAsync(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, time, ct);
        }
        catch (Exception) when (!ct.IsCancellationRequested)
        {
            return known;
        }
    }

    /// <summary>The entry for this key, made anew when it is old; what was known stays beside the new reading.</summary>
    private Entry CurrentOf(TKey key, Func<TKey, Task<TValue?>> read)
    {
        var now = time.GetUtcNow();
        if (_entries.TryGetValue(key, out var entry) && !entry.IsOld && now < entry.At + keepFor) return entry;

        // Keys that lead to nothing cost an entry too: bound them.
        if (_entries.Count >= MaxEntries) Trim();
        var (known, readAt) = entry?.LatestAt(now) ?? (null, default);
        var next = new Entry(new Lazy<Task<TValue?>>(() => read(key)), now, known, readAt);

        // Of those who find it old at once one reads.
        if (entry is null) return _entries.GetOrAdd(key, next);
        return _entries.TryUpdate(key, next, entry) ? next : _entries.GetOrAdd(key, next);
    }

    private void Trim()
    {
        foreach (var empty in _entries.Where(e => e.Value.IsEmpty)) _entries.TryRemove(empty);
        if (_entries.Count >= MaxEntries) _entries.Clear();
    }

    /// <param name="Read">The newest reading.</param>
    /// <param name="At">When it began.</param>
    /// <param name="Known">What an earlier one found; null when there was none, or it is too old.</param>
    /// <param name="KnownAt">When that was read.</param>
    /// <param name="IsOld">Whatever the clock says.</param>
    private sealed record Entry(Lazy<Task<TValue?>> Read, DateTimeOffset At, TValue? Known, DateTimeOffset KnownAt, bool IsOld = false)
    {
        public bool IsEmpty => Known is null && Read is { IsValueCreated: true, Value.IsCompletedSuccessfully: true } && Read.Value.GetAwaiter().GetResult() is null;

        /// <summary>The last thing that the source said: nothing too, if that was its answer.</summary>
        public (TValue? Value, DateTimeOffset ReadAt) LatestAt(DateTimeOffset now)
        {
            if (Read is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }) return (Read.Value.GetAwaiter().GetResult(), At);
            return Known is not null && now - KnownAt < StaleFor ? (Known, KnownAt) : (null, default);
        }
    }
}
