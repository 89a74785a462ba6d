namespace PickGo.Application.Platform;

/// <summary>
/// A live subscription. It already listens when you get it: nothing that happens afterwards is missed, so read the state
/// now and the news after. The news end when the watcher cannot keep up.
/// </summary>
public interface IWatch<out T> : IAsyncDisposable
{
    IAsyncEnumerable<T> NewsAsync(CancellationToken ct);

    /// <summary>Waits for the next piece of news.</summary>
    Task<Heard> HearAsync(TimeSpan atMost, CancellationToken ct);

    /// <summary>The piece that <see cref="HearAsync"/> heard last.</summary>
    T Latest { get; }
}

/// <summary>What waiting for news came to.</summary>
public enum Heard { News, Silence, End }
