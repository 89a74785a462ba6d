using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Catalogue;
using PickGo.Application.Payments;
using PickGo.Application.Platform;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;

namespace PickGo.Application.Reservations;

/// <summary>Gives up paid seats (null: all that are left) and sends their money back.</summary>
public sealed record CancelReservation(long ReservationId, long MemberId, IReadOnlyList<int>? Seats, string? Reason)
    : IUseCase<ReservationView>, IIdempotent;

internal sealed class CancelReservationValidator : AbstractValidator<CancelReservation>
{
    public CancelReservationValidator()
    {
        RuleFor(r => r.Reason).MaximumLength(Refund.ReasonLength);
        RuleFor(r => r.Seats!.Count).InclusiveBetween(1, 100).OverridePropertyName("Seats").When(r => r.Seats is not null);
    }
}

internal sealed class CancelReservationHandler(
    IPickGoDb db, ISessionDirectory sessions, ReservationReader reader, Transactions transactions, RefundSettlement refunds, TimeProvider time)
    : IRequestHandler<CancelReservation, Result<ReservationView>>
{
    private const string DefaultReason = "고객 요청";

    public async Task<Result<ReservationView>> Handle(CancelReservation request, CancellationToken cancellationToken)
    {
        var requested = await transactions.RunAsync(() => RequestAsync(request, cancellationToken), cancellationToken, keepsOutcome: false);
        if (requested.IsRefused) return requested.Error;

        // The request to refund is committed: from here on it is finished, with or without this client.
        var settled = await refunds.AskAsync(requested.Value, CancellationToken.None);
        if (settled.IsRefused) return settled.Error;

        db.Forget();
        var reservation = await reader.FindOwnAsync(request.ReservationId, request.MemberId, CancellationToken.None);
        return reservation.IsRefused ? reservation.Error : await reader.ViewAsync(reservation.Value, CancellationToken.None);
    }

    private async Task<Result<long>> RequestAsync(CancelReservation request, CancellationToken ct)
    {
        var found = await reader.FindOwnAsync(request.ReservationId, request.MemberId, ct);
        if (found.IsRefused) return found.Error;

        var now = time.GetUtcNow().UtcDateTime;
        var session = await sessions.FindAsync(found.Value.SessionId, ct);
        if (session is null || now >= session.PerformanceTime) return ReservationErrors.CancelClosed;

        var seats = found.Value.RequestRefund(request.Seats);
        if (seats.IsRefused) return seats.Error;

        var payment = await db.Payments.FirstOrDefaultAsync(p => p.ReservationId == found.Value.Id
            && (p.Status == PaymentStatus.Completed || p.Status == PaymentStatus.PartiallyCanceled), ct);
        if (payment is null) return ReservationErrors.NotPaid;

        var refund = new Refund(payment.Id, found.Value.Id, seats.Value.Select(s => s.Seat), seats.Value.Sum(s => s.Price),
            string.IsNullOrWhiteSpace(request.Reason) ? DefaultReason : request.Reason.Trim(), Actor.Member(request.MemberId), now);
        db.Refunds.Add(refund);
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : refund.Id;
    }
}
