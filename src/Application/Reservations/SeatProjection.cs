using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Application.Seats;
using PickGo.Domain.Reservations;
using PickGo.Domain.Seats;

namespace PickGo.Application.Reservations;

/// <summary>A reservation took seats, was paid, or gave seats back: the seat inventory has to show it.</summary>
public sealed record ReservationChanged(string Code) : IOutboxEvent
{
    public static string Type => "reservation.changed";
}

/// <summary>Brings the seat inventory to what the database says of a reservation.</summary>
public sealed class SeatProjection(IPickGoDb db, ISeatInventory inventory, IOutbox outbox)
{
    /// <summary>Shows the change right after the commit, and by the outbox should that fail.</summary>
    public void Announce(Reservation reservation) => outbox.Add(new ReservationChanged(reservation.Code), ct => ShowAsync(reservation, ct));

    public async Task ShowAsync(string code, CancellationToken ct)
    {
        var reservation = await db.Reservations.AsNoTracking().Include(r => r.Seats).FirstOrDefaultAsync(r => r.Code == code, ct);
        if (reservation is not null) await ShowAsync(reservation, ct);
    }

    private Task ShowAsync(Reservation reservation, CancellationToken ct)
    {
        var letter = reservation.Status == ReservationStatus.Reserved ? SeatLetters.Pending : SeatLetters.Reserved;
        var taken = reservation.Seats.Where(s => s.IsTaken).Select(s => s.Seat).ToList();
        var released = reservation.Seats.Where(s => !s.IsTaken).Select(s => s.Seat).ToList();
        var change = new ReservedSeats(reservation.Id, reservation.MemberId, reservation.Version, letter, taken, released);
        return inventory.ApplyAsync(reservation.SessionId, change, ct);
    }
}

internal sealed class ShowReservedSeats(SeatProjection projection) : IOutboxHandler<ReservationChanged>
{
    public Task HandleAsync(ReservationChanged message, CancellationToken ct) => projection.ShowAsync(message.Code, ct);
}
