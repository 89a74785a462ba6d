using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace PickGo.WebApi.Seats;

/// <summary>
/// What one connection has not been told yet, at most <see cref="Backlog"/> messages. Whoever falls further behind is hung up
/// on: a delta left out would be a seat shown wrongly, while a client that comes back reads the map anew.
/// </summary>
public sealed class ConnectionOutbox(TimeProvider time, Action abort, Action leave) : IDisposable
{
    /// <summary>Some seconds' worth, behind what the sockets hold.</summary>
    public const int Backlog = 64;

    private readonly Channel<SeatUpdate> _updates = Channel.CreateBounded<SeatUpdate>(new BoundedChannelOptions(Backlog) { SingleReader = true });
    private int _aborted;

    /// <summary>The updates end with the entry pass, or with the connection that was hung up on.</summary>
    public bool IsAborted => Volatile.Read(ref _aborted) == 1;

    /// <param name="until">End of the entry pass, UTC.</param>
    /// <param name="ct">The connection ended.</param>
    public async IAsyncEnumerable<SeatUpdate> ReadAllAsync(DateTime until, [EnumeratorCancellation] CancellationToken ct)
    {
        var left = until - time.GetUtcNow().UtcDateTime;
        using var clock = new CancellationTokenSource(left > TimeSpan.Zero ? left : TimeSpan.Zero, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(clock.Token, ct);
        while (await IsMoreAsync(clock.Token, either.Token))
        {
            while (!clock.IsCancellationRequested && _updates.Reader.TryRead(out var update))
            {
                yield return update;
                update.Acknowledge();
            }
        }
    }

    internal bool TryTell(SeatUpdate update) => _updates.Writer.TryWrite(update);

    /// <returns>False when it was done before.</returns>
    internal bool Abort()
    {
        if (Interlocked.Exchange(ref _aborted, 1) == 1) return false;

        _updates.Writer.TryComplete();
        abort();
        return true;
    }

    public void Dispose() => leave();

    private async ValueTask<bool> IsMoreAsync(CancellationToken passEnds, CancellationToken either)
    {
        try
        {
            return await _updates.Reader.WaitToReadAsync(either);
        }
        catch (OperationCanceledException) when (passEnds.IsCancellationRequested)
        {
            return false;
        }
    }
}
