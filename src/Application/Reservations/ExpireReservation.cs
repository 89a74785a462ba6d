using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;

namespace PickGo.Application.Reservations;

/// <summary>Frees the seats of one reservation past its deadline, unless its payment is being confirmed.</summary>
public sealed record ExpireReservation(long ReservationId) : IUseCase, ITransactional;

internal sealed class ExpireReservationHandler(IPickGoDb db, SeatProjection sync, TimeProvider time, ILogger<ExpireReservationHandler> log)
    : IRequestHandler<ExpireReservation, Result>
{
    private static readonly Actor Expiry = Actor.System("expiry");

    public async Task<Result> Handle(ExpireReservation request, CancellationToken cancellationToken)
    {
        var reservation = await db.Reservations.Include(r => r.Seats).FirstOrDefaultAsync(r => r.Id == request.ReservationId, cancellationToken);
        if (reservation is null) return ReservationErrors.NotFound;

        var now = time.GetUtcNow().UtcDateTime;
        var expired = reservation.Expire(now, Expiry);
        if (expired.IsRefused) return expired;

        var ended = await DeleteReservationHandler.EndPaymentAsync(db, reservation, now, Expiry, cancellationToken);
        if (ended.IsRefused) return ended;

        sync.Announce(reservation);
        var saved = await db.SaveAsync(cancellationToken);
        if (saved.IsSuccess) ApplicationLog.ReservationExpired(log, reservation.Id);
        return saved;
    }
}
