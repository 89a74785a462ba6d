using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Reviews;

namespace PickGo.Infrastructure.Platform.Persistence;

public abstract partial class PickGoDbContext
{
    public DbSet<Review> Reviews => Set<Review>();
    public DbSet<ReviewLike> ReviewLikes => Set<ReviewLike>();
    public DbSet<ReviewReport> ReviewReports => Set<ReviewReport>();
}
