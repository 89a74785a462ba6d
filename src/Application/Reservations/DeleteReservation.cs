using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;

namespace PickGo.Application.Reservations;

/// <summary>The customer goes back before paying: the seats are free again.</summary>
public sealed record DeleteReservation(string Code, long MemberId) : IUseCase, ICommand, ITransactional;

internal sealed class DeleteReservationHandler(IPickGoDb db, ReservationReader reader, SeatProjection projection, RequestContext context, IAuditTrail audit, TimeProvider time)
    : IRequestHandler<DeleteReservation, Result>
{
    public async Task<Result> Handle(DeleteReservation request, CancellationToken cancellationToken)
    {
        var found = await reader.FindOwnAsync(request.Code, request.MemberId, cancellationToken);
        if (found.IsRefused) return found.Error;

        // Changing the payment too makes its token decide against a confirm that begins at this moment.
        var now = time.GetUtcNow().UtcDateTime;
        var given = found.Value.Delete(now, context.Actor);
        if (given.IsRefused) return given;

        var ended = await EndPaymentAsync(db, found.Value, now, context.Actor, cancellationToken);
        if (ended.IsRefused) return ended;

        projection.Announce(found.Value);
        audit.Add(found.Value);
        return await db.SaveAsync(cancellationToken);
    }

    /// <summary>Ends the open payment of a reservation that goes away; one that is being confirmed forbids it.</summary>
    internal static async Task<Result> EndPaymentAsync(IPickGoDb db, Reservation reservation, DateTime now, Actor actor, CancellationToken ct)
    {
        var open = await db.Payments.FirstOrDefaultAsync(p => p.ReservationId == reservation.Id
            && (p.Status == PaymentStatus.Pending || p.Status == PaymentStatus.Confirming), ct);
        if (open is null) return Result.Done;

        return open.Status == PaymentStatus.Confirming ? PaymentErrors.Confirming : open.Expire(now, actor);
    }
}
