using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Reviews;

namespace PickGo.Application.Platform;

public partial interface IPickGoDb
{
    DbSet<Review> Reviews { get; }
    DbSet<ReviewLike> ReviewLikes { get; }
    DbSet<ReviewReport> ReviewReports { get; }
}
