using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Platform.Operations;

namespace PickGo.Application.Platform;

public partial interface IPickGoDb
{
    DbSet<Operation> Operations { get; }
    DbSet<OperationProblem> OperationProblems { get; }
}
