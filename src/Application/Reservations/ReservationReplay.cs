using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Reservations;

/// <summary>Whatever made or changed a reservation, a replay shows it as it is now: a deadline may have passed, or a payment come.</summary>
internal sealed class ReservationReplay(ReservationReader reader)
    : IReplay<ReserveSeats, Result<ReservationView>>, IReplay<CancelReservation, Result<ReservationView>>, IReplay<RefundReservation, Result<ReservationView>>
{
    public Task<Result<ReservationView>> ReplayAsync(ReserveSeats request, Result<ReservationView> kept, CancellationToken ct) => ReadAsync(kept.Value.Id, ct);

    public Task<Result<ReservationView>> ReplayAsync(CancelReservation request, Result<ReservationView> kept, CancellationToken ct) => ReadAsync(kept.Value.Id, ct);

    public Task<Result<ReservationView>> ReplayAsync(RefundReservation request, Result<ReservationView> kept, CancellationToken ct) => ReadAsync(kept.Value.Id, ct);

    private async Task<Result<ReservationView>> ReadAsync(string code, CancellationToken ct)
    {
        var found = await reader.FindAsync(code, ct);
        return found.IsRefused ? found.Error : await reader.ViewAsync(found.Value, ct);
    }
}
