using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Catalogue.Plans;

namespace PickGo.Application.Platform;

public partial interface IPickGoDb
{
    DbSet<Venue> Venues { get; }
    DbSet<Performance> Performances { get; }
    DbSet<PerformanceArea> Areas { get; }
    DbSet<PerformanceSession> Sessions { get; }
    DbSet<Post> Posts { get; }
    DbSet<VenuePlan> VenuePlans { get; }
}
