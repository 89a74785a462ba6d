namespace PickGo.Application.Platform;

/// <summary>
/// A live subscription. It already listens when you get it: nothing that happens afterwards is missed, so read the state
/// now and the news after. The news end when the watcher cannot keep up.
/// </summary>
public interface IWatch<out T> : IAsyncDisposable
{
    IAsyncEnumerable<T> NewsAsync(CancellationToken ct);
}
