using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;

namespace PickGo.Application.Reservations;

/// <summary>A door reads a ticket, or an operator types its serial: its holder is let in, once. Each use of a door is written down.</summary>
public sealed record CheckTicket(string Code) : IUseCase<CheckedTicketView>, ICommand;

/// <summary>Whom to let in where.</summary>
/// <param name="SessionId">For which session.</param>
/// <param name="Performance">What is played.</param>
/// <param name="ReservationCode">Of the reservation that the ticket belongs to.</param>
/// <param name="Seat">Its number in the house.</param>
/// <param name="Area">Name of the area.</param>
/// <param name="Grade">Price class.</param>
/// <param name="Row">As the house calls it; empty where people stand.</param>
/// <param name="Number">Column of its grid, from 1.</param>
/// <param name="Label">As the house calls it in its row; where people stand, the order in which they are let in.</param>
/// <param name="Kind">Seats, or places by count.</param>
/// <param name="UsedAt">When its holder was let in, UTC.</param>
public sealed record CheckedTicketView(
    long SessionId, PerformanceBriefView Performance, string ReservationCode, int Seat, string Area, SeatGrade Grade, string Row, int Number, string Label, AreaKind Kind, DateTime UsedAt);

internal sealed class CheckTicketValidator : AbstractValidator<CheckTicket>
{
    public CheckTicketValidator() => RuleFor(r => r.Code).NotEmpty().MaximumLength(300);
}

internal sealed class CheckTicketHandler(IPickGoDb db, ITicketCodes codes, ISessionDirectory sessions, Transactions transactions, RequestContext context, IAuditTrail audit,
    TimeProvider time)
    : IRequestHandler<CheckTicket, Result<CheckedTicketView>>
{
    public async Task<Result<CheckedTicketView>> Handle(CheckTicket request, CancellationToken cancellationToken)
    {
        var code = codes.Read(request.Code) ?? SerialOf(request.Code);
        if (code is null) return await NoteAsync(null, TicketErrors.Forged, cancellationToken);

        // Doors that read tickets of one reservation at once meet at its token: whoever loses looks again.
        var used = await transactions.RunUntilSettledAsync(() => UseAsync(code, cancellationToken), cancellationToken);
        return used.IsRefused ? await NoteAsync(code, used.Error, cancellationToken) : await DescribeAsync(used.Value, code, cancellationToken);
    }

    /// <summary>
    /// What stands below the picture, for when it cannot be read: random enough to be believed without its signature, and only from
    /// somebody who looks at the ticket.
    /// </summary>
    private string? SerialOf(string typed)
    {
        if (context.Actor.Kind != ActorKind.Operator) return null;

        var serial = Codes.Normalize(typed);
        return serial.Length == ReservationSeat.TicketCodeLength ? serial : null;
    }

    /// <summary>In a save of its own: what was refused is undone.</summary>
    private async Task<Error> NoteAsync(string? code, Error refused, CancellationToken ct)
    {
        var found = code is null ? null : await db.Reservations.AsNoTracking().Include(r => r.Seats).FirstOrDefaultAsync(r => r.Seats.Any(s => s.TicketCode == code), ct);
        var seat = found?.Seats.First(s => s.TicketCode == code).Seat;
        audit.Add(found?.AuditSubject ?? new AuditSubject("ticket", "unknown"), new AuditChange("ticketRefused", seat, refused.Code));
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : refused;
    }

    private async Task<CheckedTicketView> DescribeAsync(Reservation reservation, string code, CancellationToken ct)
    {
        var session = await sessions.FindAsync(reservation.SessionId, ct)
            ?? throw new InvalidOperationException($"Session {reservation.SessionId} of reservation {reservation.Id} is gone.");
        var seat = reservation.Seats.First(s => s.TicketCode == code);
        return new CheckedTicketView(session.Id, session.Performance, reservation.Code, seat.Seat, seat.AreaName, seat.Grade,
            seat.Name.Row, seat.Number, seat.Name.Label, seat.Kind, seat.UsedAt!.Value);
    }

    private async Task<Result<Reservation>> UseAsync(string code, CancellationToken ct)
    {
        var reservation = await db.Reservations.Include(r => r.Seats).FirstOrDefaultAsync(r => r.Seats.Any(s => s.TicketCode == code), ct);
        if (reservation is null) return TicketErrors.Unknown;

        var used = reservation.UseTicket(code, time.GetUtcNow().UtcDateTime);
        if (used.IsRefused) return used.Error;

        // Its money is on the way back: whoever asked for it does not come.
        var seat = used.Value;
        var leaving = await db.Refunds.Where(r => r.ReservationId == reservation.Id && r.Status == RefundStatus.Requested).ToListAsync(ct);
        if (leaving.Exists(r => r.Seats.Contains(seat.Seat))) return TicketErrors.Void;

        audit.Add(reservation.AuditSubject, new AuditChange("ticketUsed", null, seat.Seat));
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : reservation;
    }
}
