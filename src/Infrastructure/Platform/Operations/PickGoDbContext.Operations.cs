using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Platform.Operations;

namespace PickGo.Infrastructure.Platform.Persistence;

public abstract partial class PickGoDbContext
{
    public DbSet<Operation> Operations => Set<Operation>();
    public DbSet<OperationProblem> OperationProblems => Set<OperationProblem>();
}
