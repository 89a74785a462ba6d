using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Queue;

namespace PickGo.Application.Platform;

public partial interface IPickGoDb
{
    DbSet<QueueSettings> QueueSettings { get; }
}
