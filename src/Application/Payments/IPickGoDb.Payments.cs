using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Payments;

namespace PickGo.Application.Platform;

public partial interface IPickGoDb
{
    DbSet<Payment> Payments { get; }
    DbSet<Refund> Refunds { get; }
    DbSet<ProcessedWebhook> ProcessedWebhooks { get; }
}
