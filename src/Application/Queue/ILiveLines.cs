using PickGo.Domain.Platform;

namespace PickGo.Application.Queue;

/// <summary>What a line shows.</summary>
public enum LiveKind { Place, Seats }

/// <summary>
/// The lines of this server on which members are told something live, and the access that each lives from. Where that may have ended
/// on any server, the line is told to look again.
/// </summary>
public interface ILiveLines
{
    /// <summary>Opens a line. A member has a few of a kind to a session: the oldest ends for one more.</summary>
    /// <param name="kind">What it shows.</param>
    /// <param name="sessionId">Of which session.</param>
    /// <param name="memberId">To whom.</param>
    /// <param name="ct">The connection ended.</param>
    LiveLine Open(LiveKind kind, long sessionId, long memberId, CancellationToken ct);
}

/// <summary>One line; whoever writes on it looks again when it is told to.</summary>
public sealed class LiveLine(Action<LiveLine> close, CancellationToken connection) : IDisposable
{
    private CancellationTokenSource _told = CancellationTokenSource.CreateLinkedTokenSource(connection);

    /// <summary>Cancelled when the access may have ended, and with the connection.</summary>
    public CancellationToken Told => _told.Token;

    /// <summary>Why the line is over whatever else is true; null while it is not.</summary>
    public Error? Over { get; private set; }

    /// <summary>Listens anew. Before looking, so that what happens meanwhile is told again.</summary>
    public void Renew()
    {
        using var old = Interlocked.Exchange(ref _told, CancellationTokenSource.CreateLinkedTokenSource(connection));
    }

    public void End(Error why)
    {
        Over = why;
        Tell();
    }

    public void Tell()
    {
        try
        {
            Volatile.Read(ref _told).Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It is being renewed or closed: whoever does so looks at once, or not any more.
        }
    }

    public void Dispose()
    {
        close(this);
        _told.Dispose();
    }
}
