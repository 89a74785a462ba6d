using PickGo.Application.Catalogue;
using PickGo.Application.Queue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Seats;

/// <summary>The seats of a session as one member sees them.</summary>
/// <param name="Version">Raised by every change.</param>
/// <param name="States">One letter a seat, from seat 1.</param>
/// <param name="Mine">Seats the member holds.</param>
/// <param name="HoldExpiresAt">When those holds end.</param>
/// <param name="Reserved">How many seats the member has in live reservations.</param>
public sealed record SeatSnapshot(long Version, string States, IReadOnlyList<int> Mine, DateTime? HoldExpiresAt, int Reserved);

/// <summary>Seats the member holds now, all of them, and until when.</summary>
/// <param name="Seats">Seat numbers, all that the member holds.</param>
/// <param name="ExpiresAt">When the hold ends, UTC.</param>
/// <param name="Found">Why these, where the best were asked for.</param>
public sealed record HoldView(IReadOnlyList<int> Seats, DateTime ExpiresAt, FoundSeatsView? Found = null);

/// <summary>What a reservation takes in a session, as of a version of its row.</summary>
/// <param name="ReservationId">Whose seats.</param>
/// <param name="MemberId">Whose reservation.</param>
/// <param name="Version">Of the reservation's row: a message older than what was applied is ignored.</param>
/// <param name="Letter">The letter of the seats it has.</param>
/// <param name="Taken">Seats it has.</param>
/// <param name="Released">Seats it had and gave up.</param>
public sealed record ReservedSeats(long ReservationId, long MemberId, int Version, char Letter, IReadOnlyList<int> Taken, IReadOnlyList<int> Released);

/// <summary>What a choice of seats has to obey.</summary>
/// <param name="Limit">Seats one member may have in the session, held and reserved together.</param>
/// <param name="NoOrphans">Whether no single free seat may be left between taken ones (<see cref="Domain.Seats.OrphanRule"/>).</param>
public sealed record SeatRules(int Limit, bool NoOrphans)
{
    public static SeatRules Of(SessionInfo session) => new(session.SeatLimit, session.NoOrphans);
}

/// <summary>So many places of a range, whichever are free first.</summary>
/// <param name="First">Number of its first place.</param>
/// <param name="Last">Number of its last place.</param>
/// <param name="Count">How many.</param>
public readonly record struct PlaceRange(int First, int Last, int Count)
{
    /// <summary>For those who name their seats.</summary>
    public static readonly PlaceRange None;
}

/// <summary>
/// Every seat of a session while it changes hands. It guards first and fast; the database's unique index is the truth
/// behind it, and it is rebuilt from there when it comes back empty. A pass that was given up is refused here.
/// </summary>
public interface ISeatInventory
{
    Task<Result<SeatSnapshot>> ReadAsync(EntryPass pass, CancellationToken ct);

    /// <summary>Takes all of the seats for a while, or none of them.</summary>
    Task<Result<HoldView>> HoldAsync(EntryPass pass, IReadOnlyList<int> seats, SeatRules rules, CancellationToken ct);

    /// <summary>Takes so many of the first free places of a range, in one step: nobody else is proposed the same.</summary>
    Task<Result<HoldView>> HoldFirstAsync(EntryPass pass, PlaceRange places, SeatRules rules, CancellationToken ct);

    /// <summary>Prolongs the member's holds, once, and not past <c>Seats:MaxHoldSeconds</c> nor past the pass.</summary>
    Task<Result<HoldView>> ExtendAsync(EntryPass pass, CancellationToken ct);

    /// <summary>Lets go of the given holds, or of all. What the member does not hold is left alone.</summary>
    /// <param name="noOrphans">Refuses to let go of a seat that the member's own other seats would leave alone. Letting go of all is never refused.</param>
    Task<Result> ReleaseAsync(long sessionId, long memberId, IReadOnlyList<int>? seats, bool noOrphans, CancellationToken ct);

    /// <summary>
    /// Checks that the member holds these seats (null: all held) and keeps them from expiring while they are being
    /// reserved in the database. Those that are held and not claimed will be free, and may not be left alone where
    /// <paramref name="noOrphans"/> is set.
    /// </summary>
    Task<Result<IReadOnlyList<int>>> ClaimAsync(EntryPass pass, IReadOnlyList<int>? seats, bool noOrphans, CancellationToken ct);

    /// <summary>Shows what a reservation has; applying the same change twice does it once.</summary>
    Task ApplyAsync(long sessionId, ReservedSeats change, CancellationToken ct);

    /// <summary>
    /// Shows which seats the operators keep from sale: these, and no others. A block goes before a hold, and its holder is told by
    /// the map.
    /// </summary>
    /// <param name="sessionId">Of which session.</param>
    /// <param name="version">Of the session's row, read before the seats: a message older than what was applied is ignored.</param>
    /// <param name="seats">All of its blocked seats.</param>
    /// <param name="ct">Stops before the change.</param>
    Task ApplyBlocksAsync(long sessionId, int version, IReadOnlyList<int> seats, CancellationToken ct);

    /// <summary>
    /// Forgets a session whose house is another one: it is made anew from the database when somebody needs it. Doing it twice, or late, does it once.
    /// </summary>
    /// <param name="sessionId">Of which session.</param>
    /// <param name="version">Of the session's row with the new house: what was made with it, or later, stays.</param>
    /// <param name="ct">Stops before the change.</param>
    Task DropAsync(long sessionId, int version, CancellationToken ct);

    /// <summary>Ends holds that ran out although nobody asks, so that watchers see it. Doing it twice does nothing.</summary>
    Task SweepAsync(long sessionId, CancellationToken ct);
}
