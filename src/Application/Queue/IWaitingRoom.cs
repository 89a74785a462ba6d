using PickGo.Domain.Queue;

namespace PickGo.Application.Queue;

/// <summary>The rules of one session's waiting room, as the caller knows them.</summary>
/// <param name="SessionId">Whose room.</param>
/// <param name="OpensAt">Nobody is admitted before.</param>
/// <param name="Capacity">How many may be inside at once, unless an operator said otherwise.</param>
/// <param name="ClosesAt">Nobody is admitted from then on, and all who wait are told; null: never.</param>
public sealed record RoomRules(long SessionId, DateTime OpensAt, int Capacity, DateTime? ClosesAt = null);

/// <summary>A place as the room keeps it.</summary>
/// <param name="State">In the lobby, in the line, or inside.</param>
/// <param name="Ticket">Order of arrival; 0 when inside.</param>
/// <param name="Position">1 is next; 0 when inside.</param>
/// <param name="Total">How many wait.</param>
/// <param name="PerSecond">Measured admissions a second.</param>
/// <param name="PassExpiresAt">Set when inside.</param>
/// <param name="Epoch">Which life of the room this is: another after Redis came back empty.</param>
/// <param name="Paused">Whether nobody is admitted for the time being.</param>
public sealed record RoomPlace(
    PlaceState State, long Ticket, long Position, long Total, double PerSecond, DateTime? PassExpiresAt, string Epoch, bool Paused = false)
{
    /// <summary>How long the wait will be if admission goes on as it does.</summary>
    public static int? Estimate(long position, double perSecond) =>
        perSecond <= 0 ? null : (int)Math.Min(int.MaxValue, Math.Ceiling(position / perSecond));
}

/// <summary>What a tick left behind.</summary>
/// <param name="Waiting">In the line or the lobby.</param>
/// <param name="Admitted">By this tick.</param>
/// <param name="Inside">With a pass.</param>
/// <param name="RateLimited">Whether a higher rate, or a wider bound of what one tick does, would have let more in.</param>
/// <param name="Drawn">The draw, until it is on record.</param>
/// <param name="Demand">What the room asks of the budget that all rooms share.</param>
public sealed record RoomTick(long Waiting, long Admitted, long Inside, bool RateLimited, DrawnLobby? Drawn, RoomDemand Demand);

/// <summary>A draw as it happened: when, of how many, and what stood where (<c>place:number,…</c>).</summary>
public sealed record DrawnLobby(DateTime At, long Total, string RankSamples);

/// <summary>A room as an operator sees it.</summary>
public sealed record RoomFigures(long Waiting, long Lobby, long Inside, double AdmittedPerSecond);

/// <summary>Lets members in, in order, as many as there is room for. One place per member and session.</summary>
public interface IWaitingRoom
{
    /// <summary>Joins, or finds the place that the member already has. Counts as a heartbeat.</summary>
    /// <param name="rules">Whose room.</param>
    /// <param name="memberId">Who.</param>
    /// <param name="number">The member's number, should there be a draw (<see cref="DrawFormula"/>).</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>Null when the room takes nobody new.</returns>
    Task<RoomPlace?> JoinAsync(RoomRules rules, long memberId, long number, CancellationToken ct);

    /// <summary>The member's place, or null. Counts as a heartbeat.</summary>
    Task<RoomPlace?> FindAsync(RoomRules rules, long memberId, CancellationToken ct);

    /// <summary>Gives up the place, or the pass.</summary>
    Task LeaveAsync(long sessionId, long memberId, CancellationToken ct);

    /// <summary>Ends one pass, which was used up. A place taken since, or a later pass, stays.</summary>
    Task EndPassAsync(long sessionId, long memberId, DateTime passExpiresAt, CancellationToken ct);

    /// <summary>
    /// One tick of the room: drops the dead, ends passes, admits the front of the line. Every server calls it; once a second
    /// one of the calls does the work. After a gap in which nobody ticked, nobody is dropped for one grace.
    /// </summary>
    /// <returns>What the tick left, or null when it was not time for one.</returns>
    Task<RoomTick?> TickAsync(RoomRules rules, double perSecond, CancellationToken ct);

    /// <summary>The draw is on record; ticks need not report it any more.</summary>
    Task DrawRecordedAsync(long sessionId, CancellationToken ct);

    Task<RoomFigures> InspectAsync(long sessionId, CancellationToken ct);

    /// <summary>Tells the room at once what an operator set. A room that did not hear of it brings itself up to date with its next tick.</summary>
    Task SetAsync(long sessionId, RoomSettings settings, CancellationToken ct);

    /// <summary>Sessions in whose rooms something happened lately.</summary>
    Task<IReadOnlyList<long>> LiveAsync(CancellationToken ct);

    /// <summary>Keeps the places of members whose connection stands.</summary>
    Task HeartbeatAsync(long sessionId, IReadOnlyCollection<long> memberIds, CancellationToken ct);
}
