using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Queue;

namespace PickGo.Infrastructure.Platform.Persistence;

public abstract partial class PickGoDbContext
{
    public DbSet<QueueDraw> QueueDraws => Set<QueueDraw>();
    public DbSet<QueueSettings> QueueSettings => Set<QueueSettings>();
}
