using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Reservations;

namespace PickGo.Application.Platform;

public partial interface IPickGoDb
{
    DbSet<Reservation> Reservations { get; }
    DbSet<ReservationSeat> ReservationSeats { get; }
    DbSet<SeatAllowance> SeatAllowances { get; }
}
