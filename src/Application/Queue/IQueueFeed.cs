using PickGo.Application.Platform;

namespace PickGo.Application.Queue;

/// <summary>A rank further back and the ticket that stands there.</summary>
public readonly record struct LadderRung(long Position, long Ticket);

/// <summary>
/// Where a line stands after a beat: enough for every server to work out the position of each of its clients alone.
/// </summary>
/// <param name="IsLobby">Not open yet: nobody has a position.</param>
/// <param name="Total">How many wait.</param>
/// <param name="PerSecond">Measured admissions a second.</param>
/// <param name="Front">Tickets of the first thousand, in order.</param>
/// <param name="Ladder">Ranks behind them, one per cent apart: no position shown is further off than that.</param>
public sealed record LineSnapshot(bool IsLobby, long Total, double PerSecond, IReadOnlyList<long> Front, IReadOnlyList<LadderRung> Ladder)
{
    /// <summary>
    /// The position of a ticket: exact in the front, at most a rung's distance off behind. Null when the ticket does not
    /// stand in the line: its holder was admitted, left, or was dropped.
    /// </summary>
    public long? PositionOf(long ticket)
    {
        if (Front.Count == 0 || ticket < Front[0]) return null;
        if (ticket <= Front[^1]) return IndexOf(ticket) is { } index ? index + 1 : null;

        // Between two rungs the line is taken as even. Whoever joined after this beat stands behind its last rung.
        var (position, at) = ((long)Front.Count, Front[^1]);
        foreach (var rung in Ladder)
        {
            if (ticket <= rung.Ticket)
            {
                var share = rung.Ticket == at ? 1 : (double)(ticket - at) / (rung.Ticket - at);
                return position + Math.Max(1, (long)Math.Round(share * (rung.Position - position)));
            }

            (position, at) = (rung.Position, rung.Ticket);
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

/// <summary>The beats of the rooms, from whichever server made them.</summary>
public interface IQueueFeed
{
    Task<IWatch<LineSnapshot>> WatchAsync(long sessionId);
}

/// <summary>Who is connected to this server.</summary>
public interface IConnectedMembers
{
    /// <summary>Keeps the member's place until disposed.</summary>
    IDisposable Enter(long sessionId, long memberId);
}
