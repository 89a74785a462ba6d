using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Platform;
using PickGo.Domain.Platform.Operations;

namespace PickGo.Application.Platform.Operations;

/// <summary>Asks an operation to stop after the record that it is at; what is done stays done.</summary>
public sealed record CancelOperation(long Id) : IUseCase, ICommand, ITransactional;

internal sealed class CancelOperationHandler(IPickGoDb db, IAuditTrail audit, TimeProvider time) : IRequestHandler<CancelOperation, Result>
{
    public async Task<Result> Handle(CancelOperation request, CancellationToken cancellationToken)
    {
        var operation = await db.Operations.FirstOrDefaultAsync(o => o.Id == request.Id, cancellationToken);
        if (operation is null) return OperationErrors.NotFound;

        var canceled = operation.Cancel(time.GetUtcNow().UtcDateTime);
        if (canceled.IsRefused) return canceled;

        audit.Add(operation);
        return await db.SaveAsync(cancellationToken);
    }
}
