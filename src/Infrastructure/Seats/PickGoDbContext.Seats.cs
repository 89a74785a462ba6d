using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Seats;

namespace PickGo.Infrastructure.Platform.Persistence;

public abstract partial class PickGoDbContext
{
    public DbSet<TakenSeat> TakenSeats => Set<TakenSeat>();
    public DbSet<BlockedSeat> BlockedSeats => Set<BlockedSeat>();
}
