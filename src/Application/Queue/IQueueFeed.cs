using PickGo.Application.Platform;

namespace PickGo.Application.Queue;

/// <summary>A rank further back and the ticket that stands there.</summary>
public readonly record struct RankSample(long Position, long Ticket);

/// <summary>Before the opening, while seats are sold, and after the last of them may be.</summary>
public enum LineState { Lobby, Open, Closed }

/// <summary>
/// Where a line stands after a tick: enough for every server to work out the position of each of its clients alone.
/// </summary>
/// <param name="State">Of the sale. In the lobby nobody has a position.</param>
/// <param name="Paused">Whether nobody is admitted for the time being.</param>
/// <param name="Total">How many wait.</param>
/// <param name="PerSecond">Measured admissions a second.</param>
/// <param name="Front">Tickets of the first thousand, in order.</param>
/// <param name="RankSamples">Ranks behind them, one per cent apart: no position shown is further off than that.</param>
public sealed record LineSnapshot(
    LineState State, bool Paused, long Total, double PerSecond, IReadOnlyList<long> Front, IReadOnlyList<RankSample> RankSamples)
{
    /// <summary>
    /// The position of a ticket: exact in the front, at most a sample's distance off behind. Null when the ticket does not
    /// stand in the line: its holder was admitted, left, or was dropped.
    /// </summary>
    public long? PositionOf(long ticket)
    {
        if (Front.Count == 0 || ticket < Front[0]) return null;
        if (ticket <= Front[^1]) return IndexOf(ticket) is { } index ? index + 1 : null;

        // Between two samples the line is taken as even. Whoever joined after this tick stands behind its last sample.
        var (position, at) = ((long)Front.Count, Front[^1]);
        foreach (var sample in RankSamples)
        {
            if (ticket <= sample.Ticket)
            {
                var share = sample.Ticket == at ? 1 : (double)(ticket - at) / (sample.Ticket - at);
                return position + Math.Max(1, (long)Math.Round(share * (sample.Position - position)));
            }

            (position, at) = (sample.Position, sample.Ticket);
        }

        return Total + (ticket - at);
    }

    private int? IndexOf(long ticket)
    {
        var (low, high) = (0, Front.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Front[middle] == ticket) return middle;
            if (Front[middle] < ticket) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }
}

/// <summary>The ticks of the rooms, from whichever server made them.</summary>
public interface IQueueFeed
{
    Task<ISubscription<LineSnapshot>> SubscribeAsync(long sessionId);
}

/// <summary>Who is connected to this server.</summary>
public interface IConnectedMembers
{
    /// <summary>Keeps the member's place until disposed.</summary>
    IDisposable Enter(long sessionId, long memberId);
}
