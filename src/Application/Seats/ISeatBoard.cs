using PickGo.Application.Queue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Seats;

/// <summary>The seats of a session as one member sees them.</summary>
/// <param name="Version">Raised by every change.</param>
/// <param name="States">One letter a seat, from seat 1.</param>
/// <param name="Mine">Seats the member holds.</param>
/// <param name="HoldExpiresAt">When those holds end.</param>
public sealed record SeatSnapshot(long Version, string States, IReadOnlyList<int> Mine, DateTime? HoldExpiresAt);

/// <summary>Seats the member holds now, all of them, and until when.</summary>
public sealed record HeldSeats(IReadOnlyList<int> Seats, DateTime ExpiresAt);

/// <summary>What a reservation takes in a session, as of a version of its row.</summary>
/// <param name="ReservationId">Whose seats.</param>
/// <param name="MemberId">Whose reservation.</param>
/// <param name="Version">Of the reservation's row: older news than what was applied is ignored.</param>
/// <param name="Letter">The letter of the seats it has.</param>
/// <param name="Taken">Seats it has.</param>
/// <param name="Released">Seats it had and gave up.</param>
public sealed record ReservedSeats(long ReservationId, long MemberId, int Version, char Letter, IReadOnlyList<int> Taken, IReadOnlyList<int> Released);

/// <summary>
/// Every seat of a session while it changes hands. It guards first and fast; the database's unique index is the truth
/// behind it, and it is rebuilt from there when it comes back empty. A pass that was given up is refused here.
/// </summary>
public interface ISeatBoard
{
    Task<Result<SeatSnapshot>> ReadAsync(EntryPass pass, CancellationToken ct);

    /// <summary>Takes all of the seats for a while, or none of them.</summary>
    Task<Result<HeldSeats>> HoldAsync(EntryPass pass, IReadOnlyList<int> seats, int limit, CancellationToken ct);

    /// <summary>Prolongs the member's holds, once.</summary>
    Task<Result<HeldSeats>> ExtendAsync(EntryPass pass, CancellationToken ct);

    /// <summary>Lets go of the given holds, or of all. What the member does not hold is left alone.</summary>
    Task ReleaseAsync(long sessionId, long memberId, IReadOnlyList<int>? seats, CancellationToken ct);

    /// <summary>
    /// Checks that the member holds these seats (null: all held) and keeps them from expiring while they are being
    /// reserved in the database.
    /// </summary>
    Task<Result<IReadOnlyList<int>>> ClaimAsync(EntryPass pass, IReadOnlyList<int>? seats, CancellationToken ct);

    /// <summary>Shows what a reservation has; applying the same news twice does it once.</summary>
    Task ApplyAsync(long sessionId, ReservedSeats news, CancellationToken ct);

    /// <summary>Ends holds that ran out although nobody asks, so that watchers see it. Doing it twice does nothing.</summary>
    Task SweepAsync(long sessionId, CancellationToken ct);
}
