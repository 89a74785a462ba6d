using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Reservations;

namespace PickGo.Infrastructure.Platform.Persistence;

public abstract partial class PickGoDbContext
{
    public DbSet<Reservation> Reservations => Set<Reservation>();
    public DbSet<ReservationSeat> ReservationSeats => Set<ReservationSeat>();
    public DbSet<SeatAllowance> SeatAllowances => Set<SeatAllowance>();
}
