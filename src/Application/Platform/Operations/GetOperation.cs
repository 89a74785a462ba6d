using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Platform;
using PickGo.Domain.Platform.Operations;

namespace PickGo.Application.Platform.Operations;

/// <summary>How far an operation is.</summary>
public sealed record GetOperation(long Id) : IQuery<OperationView>;

internal sealed class GetOperationHandler(IPickGoDb db) : IRequestHandler<GetOperation, Result<OperationView>>
{
    public async Task<Result<OperationView>> Handle(GetOperation request, CancellationToken cancellationToken)
    {
        var operation = await db.Operations.AsNoTracking().FirstOrDefaultAsync(o => o.Id == request.Id, cancellationToken);
        if (operation is null) return OperationErrors.NotFound;

        var problems = await db.OperationProblems.AsNoTracking().Where(p => p.OperationId == request.Id).OrderBy(p => p.Id).Take(OperationView.MostProblems)
            .Select(p => new ProblemView(p.Key, p.Field, p.Text, p.Reason)).ToListAsync(cancellationToken);
        return OperationView.Of(operation, problems);
    }
}
