using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Application.Queue;
using PickGo.Application.Seats;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;
using PickGo.Domain.Queue;
using PickGo.Domain.Reservations;
using PickGo.Domain.Seats;

namespace PickGo.Application.Reservations;

/// <summary>Makes a reservation of seats that the member holds: those named, or all. The price is ours.</summary>
public sealed record ReserveSeats(long SessionId, long MemberId, string? EntryPass, IReadOnlyList<int>? Seats, long? ExpectedTotal = null)
    : IUseCase<ReservationView>, ICommand, IIdempotent
{
    public object Fingerprint => new { SessionId, Seats, ExpectedTotal };
}

internal sealed class ReserveSeatsValidator : AbstractValidator<ReserveSeats>
{
    public ReserveSeatsValidator() =>
        RuleFor(r => r.Seats!.Count).InclusiveBetween(1, PerformanceSession.MaxSeatLimit).OverridePropertyName("Seats").When(r => r.Seats is not null);
}

internal sealed class ReserveSeatsHandler(
    IPickGoDb db, ISessionDirectory sessions, IEntryPasses passes, ISeatInventory inventory, SeatProjection projection, BlockProjection blocks,
    Transactions transactions, RequestContext context, IAuditTrail audit, IOptions<ReservationOptions> options, TimeProvider time)
    : IRequestHandler<ReserveSeats, Result<ReservationView>>
{
    public async Task<Result<ReservationView>> Handle(ReserveSeats request, CancellationToken cancellationToken)
    {
        var session = await sessions.FindAsync(request.SessionId, cancellationToken);
        if (session is null) return CatalogueErrors.SessionNotFound;
        // Whoever has a pass was let in after the opening, by Redis' clock: ours may be behind it.
        if (session.StateAt(time.GetUtcNow().UtcDateTime) == SessionState.Closed) return QueueErrors.Closed;

        var pass = await passes.CheckAsync(request.EntryPass, request.SessionId, request.MemberId);
        if (pass.IsRefused) return pass.Error;

        if (request.Seats is { } named && (named.Distinct().Count() != named.Count || named.Any(s => !session.Plan.Contains(s))))
            return SeatsErrors.Invalid("A seat is named twice, or the house does not have it.");

        var claimed = await inventory.ClaimAsync(pass.Value, request.Seats, session.NoOrphans, cancellationToken);
        if (claimed.IsRefused) return claimed.Error;
        // Whatever the inventory says, a row is never written for a seat that the house does not have.
        if (claimed.Value.Any(s => !session.Plan.Contains(s))) return SeatsErrors.Unknown;

        var total = claimed.Value.Sum(s => session.Plan.Locate(s).Area.Price);
        if (request.ExpectedTotal is { } shown && shown != total) return ReservationErrors.PriceChanged(shown, total);

        // The member's own requests meet at the allowance; whoever lost there looks again at what is left of it.
        var recorded = await transactions.RunUntilSettledAsync(() => WriteAsync(session, pass.Value, claimed.Value, cancellationToken), cancellationToken);
        return recorded.Error?.Code == SeatsErrors.TakenCode ? await NameTakenAsync(request.SessionId, claimed.Value, cancellationToken) : recorded;
    }

    private async Task<Result<ReservationView>> WriteAsync(SessionInfo session, EntryPass pass, IReadOnlyList<int> seats, CancellationToken ct)
    {
        var taken = await TakeAllowanceAsync(session, pass.MemberId, seats.Count, ct);
        if (taken.IsRefused) return taken.Error;

        var reservation = new Reservation(pass.MemberId, session.Id, seats.Order().Select(session.Plan.Locate),
            time.GetUtcNow().UtcDateTime, TimeSpan.FromSeconds(options.Value.StartPaymentSeconds), context.Actor, session.Terms, pass.ExpiresAt);
        await db.Reservations.AddAsync(reservation, ct);
        projection.Announce(reservation);
        audit.Add(reservation);

        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : ReservationReader.ViewOfNew(reservation, session);
    }

    private async Task<Result> TakeAllowanceAsync(SessionInfo session, long memberId, int seats, CancellationToken ct)
    {
        var had = 0;
        var allowance = await db.SeatAllowances.FirstOrDefaultAsync(a => a.SessionId == session.Id && a.MemberId == memberId, ct);
        if (allowance is null)
            db.SeatAllowances.Add(allowance = new SeatAllowance(memberId, session.Id));
        else
            had = await db.ReservationSeats.CountAsync(s => s.SessionId == session.Id && s.ReleasedAt == null
                && db.Reservations.Any(r => r.Id == s.ReservationId && r.MemberId == memberId), ct);
        return allowance.Take(had, seats, session.SeatLimit);
    }

    /// <summary>
    /// The inventory let us through and the unique index did not: the inventory is wrong about these seats. Say which, and set
    /// the inventory right.
    /// </summary>
    private async Task<Result<ReservationView>> NameTakenAsync(long sessionId, IReadOnlyList<int> seats, CancellationToken ct)
    {
        var taken = await db.TakenSeats.AsNoTracking()
            .Where(s => s.SessionId == sessionId && s.ReleasedAt == null && seats.Contains(s.Seat)).ToListAsync(ct);
        var reservations = taken.OfType<ReservationSeat>().Select(s => s.ReservationId).ToList();
        foreach (var code in await db.Reservations.Where(r => reservations.Contains(r.Id)).Select(r => r.Code).ToListAsync(ct))
            await projection.ShowAsync(code, ct);
        if (reservations.Count < taken.Count) await blocks.ShowAsync(sessionId, ct);

        return SeatsErrors.Taken(taken.Select(t => t.Seat).Order());
    }
}
