using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Seats;

namespace PickGo.Application.Platform;

public partial interface IPickGoDb
{
    DbSet<TakenSeat> TakenSeats { get; }
    DbSet<BlockedSeat> BlockedSeats { get; }
}
