using PickGo.Domain.Queue;

namespace PickGo.Application.Queue;

/// <summary>The rules of one session's waiting room, as the caller knows them.</summary>
/// <param name="SessionId">Whose room.</param>
/// <param name="OpensAt">Nobody is admitted before.</param>
/// <param name="Capacity">How many may be inside at once.</param>
public sealed record RoomRules(long SessionId, DateTime OpensAt, int Capacity);

/// <summary>A place as the room keeps it.</summary>
/// <param name="State">In the lobby, in the line, or inside.</param>
/// <param name="Ticket">Order of arrival; 0 when inside.</param>
/// <param name="Position">1 is next; 0 when inside.</param>
/// <param name="Total">How many wait.</param>
/// <param name="PerSecond">Measured admissions a second.</param>
/// <param name="PassExpiresAt">Set when inside.</param>
/// <param name="Epoch">Which life of the room this is: another after Redis came back empty.</param>
public sealed record RoomPlace(PlaceState State, long Ticket, long Position, long Total, double PerSecond, DateTime? PassExpiresAt, string Epoch)
{
    /// <summary>How long the wait will be if admission goes on as it does.</summary>
    public static int? Estimate(long position, double perSecond) =>
        perSecond <= 0 ? null : (int)Math.Min(int.MaxValue, Math.Ceiling(position / perSecond));
}

/// <summary>What a beat left behind.</summary>
public sealed record RoomBeat(long Waiting, long Admitted, long Inside);

/// <summary>Lets members in, in order, as many as there is room for. One place per member and session.</summary>
public interface IWaitingRoom
{
    /// <summary>Joins, or finds the place that the member already has. Counts as a heartbeat.</summary>
    Task<RoomPlace> JoinAsync(RoomRules rules, long memberId, CancellationToken ct);

    /// <summary>The member's place, or null. Counts as a heartbeat.</summary>
    Task<RoomPlace?> FindAsync(RoomRules rules, long memberId, CancellationToken ct);

    /// <summary>Gives up the place, or the pass.</summary>
    Task LeaveAsync(long sessionId, long memberId, CancellationToken ct);

    /// <summary>
    /// One beat of the room: drops the dead, ends passes, admits the front of the line. Every server calls it; once a second
    /// one of the calls does the work.
    /// </summary>
    /// <returns>What the beat left, or null when it was not time for one.</returns>
    Task<RoomBeat?> TickAsync(RoomRules rules, CancellationToken ct);

    /// <summary>Keeps the places of members whose connection stands.</summary>
    Task HeartbeatAsync(long sessionId, IReadOnlyCollection<long> memberIds, CancellationToken ct);
}
