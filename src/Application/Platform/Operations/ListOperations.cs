using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Platform;

namespace PickGo.Application.Platform.Operations;

/// <summary>Operations, the newest first, without their problems.</summary>
public sealed record ListOperations(int Page, int Size) : IQuery<Page<OperationView>>, IPaged;

internal sealed class ListOperationsValidator : AbstractValidator<ListOperations>
{
    public ListOperationsValidator() => this.ValidatePaging();
}

internal sealed class ListOperationsHandler(IPickGoDb db) : IRequestHandler<ListOperations, Result<Page<OperationView>>>
{
    public async Task<Result<Page<OperationView>>> Handle(ListOperations request, CancellationToken cancellationToken)
    {
        var page = await db.Operations.AsNoTracking().OrderByDescending(o => o.Id).ToPageAsync(request, cancellationToken);
        return new Page<OperationView>([.. page.Items.Select(o => OperationView.Of(o, []))], page.PageNumber, page.Size, page.Total);
    }
}
