namespace PickGo.Application.Platform;

/// <summary>
/// A live subscription. It already listens when you get it: nothing that happens afterwards is missed, so read the state
/// now and the messages after. They end when the subscriber cannot keep up.
/// </summary>
public interface ISubscription<out T> : IAsyncDisposable
{
    IAsyncEnumerable<T> ReadAllAsync(CancellationToken ct);

    /// <summary>Waits for the next message, which is <see cref="Current"/> then.</summary>
    Task<ReadResult> ReadNextAsync(TimeSpan atMost, CancellationToken ct);

    /// <summary>The message that <see cref="ReadNextAsync"/> read last.</summary>
    T Current { get; }
}

/// <summary>What waiting for a message came to.</summary>
public enum ReadResult { Item, TimedOut, Completed }
