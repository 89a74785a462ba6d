using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Catalogue.Plans;
using PickGo.Infrastructure.Catalogue;

namespace PickGo.Infrastructure.Platform.Persistence;

public abstract partial class PickGoDbContext
{
    public DbSet<Venue> Venues => Set<Venue>();
    public DbSet<Performance> Performances => Set<Performance>();
    public DbSet<PerformanceArea> Areas => Set<PerformanceArea>();
    public DbSet<PerformanceSession> Sessions => Set<PerformanceSession>();
    public DbSet<Post> Posts => Set<Post>();
    public DbSet<VenuePlan> VenuePlans => Set<VenuePlan>();
    public DbSet<AppliedViewBatch> AppliedViewBatches => Set<AppliedViewBatch>();
}
