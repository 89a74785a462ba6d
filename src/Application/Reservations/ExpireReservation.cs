using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;

namespace PickGo.Application.Reservations;

/// <summary>Frees the seats of one reservation past its deadline, unless its payment is being confirmed.</summary>
public sealed record ExpireReservation(long ReservationId) : IUseCase, ICommand, ITransactional;

internal sealed class ExpireReservationHandler(IPickGoDb db, SeatProjection projection, AfterCommit afterCommit, RequestContext context, IAuditTrail audit, TimeProvider time, ILogger<ExpireReservationHandler> log)
    : IRequestHandler<ExpireReservation, Result>
{
    public async Task<Result> Handle(ExpireReservation request, CancellationToken cancellationToken)
    {
        var reservation = await db.Reservations.Include(r => r.Seats).FirstOrDefaultAsync(r => r.Id == request.ReservationId, cancellationToken);
        if (reservation is null) return ReservationErrors.NotFound;

        var now = time.GetUtcNow().UtcDateTime;
        var expired = reservation.Expire(now, context.Actor);
        if (expired.IsRefused) return expired;

        var ended = await DeleteReservationHandler.EndPaymentAsync(db, reservation, now, context.Actor, cancellationToken);
        if (ended.IsRefused) return ended;

        projection.Announce(reservation);
        audit.Add(reservation);
        afterCommit.Log(() => ReservationsLog.ReservationExpired(log, reservation.Id));
        return await db.SaveAsync(cancellationToken);
    }
}
