using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Payments;

namespace PickGo.Infrastructure.Platform.Persistence;

public abstract partial class PickGoDbContext
{
    public DbSet<Payment> Payments => Set<Payment>();
    public DbSet<Refund> Refunds => Set<Refund>();
    public DbSet<ProcessedWebhook> ProcessedWebhooks => Set<ProcessedWebhook>();
}
