using System.Runtime.CompilerServices;
using System.Threading.Channels;
using PickGo.Application.Queue;
using PickGo.Domain.Platform;
using PickGo.Domain.Queue;

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

    /// <summary>Why the updates ended; null while they go on, and where the connection was hung up on.</summary>
    public Error? Refused { get; private set; }

    public bool IsAborted => Volatile.Read(ref _aborted) == 1;

    /// <param name="until">End of the entry pass, UTC.</param>
    /// <param name="line">Tells when the pass may have ended before.</param>
    /// <param name="lookAgain">Whether it did, and why.</param>
    /// <param name="ct">The connection ended.</param>
    public async IAsyncEnumerable<SeatUpdate> ReadAllAsync(DateTime until, LiveLine line, Func<Task<Error?>> lookAgain, [EnumeratorCancellation] CancellationToken ct)
    {
        var left = until - time.GetUtcNow().UtcDateTime;
        using var clock = new CancellationTokenSource(left > TimeSpan.Zero ? left : TimeSpan.Zero, time);
        while (Refused is null)
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(clock.Token, line.Told, ct);
            while (await IsMoreAsync(either.Token))
            {
                while (!either.IsCancellationRequested && _updates.Reader.TryRead(out var update))
                {
                    yield return update;
                    update.Acknowledge();
                }
            }

            ct.ThrowIfCancellationRequested();
            if (IsAborted) yield break;

            line.Renew();
            Refused = clock.IsCancellationRequested ? QueueErrors.PassExpired : line.Over ?? await lookAgain();
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

    private async ValueTask<bool> IsMoreAsync(CancellationToken either)
    {
        try
        {
            return await _updates.Reader.WaitToReadAsync(either);
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            return false;
        }
    }
}
