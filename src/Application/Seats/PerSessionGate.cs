using System.Collections.Concurrent;

namespace PickGo.Application.Seats;

/// <summary>
/// Whoever asks this server for the best seats of a session goes one after the other: at the same moment all of them would be
/// proposed the same seats, and one would get them. Other servers, and those who name their seats, may still be faster.
/// </summary>
public sealed class PerSessionGate
{
    /// <summary>Turns are a courtesy and guard nothing: behind one that is stuck, people go without.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<long, SemaphoreSlim> _sessions = new();

    public async Task<T> RunAsync<T>(long sessionId, Func<Task<T>> work, CancellationToken ct)
    {
        var turn = _sessions.GetOrAdd(sessionId, _ => new SemaphoreSlim(1, 1));
        var isMine = await turn.WaitAsync(Timeout, ct);
        try
        {
            return await work();
        }
        finally
        {
            if (isMine) turn.Release();
        }
    }
}
