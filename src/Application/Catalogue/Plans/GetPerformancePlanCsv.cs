using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Catalogue.Plans;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue.Plans;

/// <summary>The seats that a performance has, as a table.</summary>
public sealed record GetPerformancePlanCsv(long PerformanceId) : IQuery<byte[]>;

internal sealed class GetPerformancePlanCsvHandler(IPickGoDb db, ISeatSheets sheets) : IRequestHandler<GetPerformancePlanCsv, Result<byte[]>>
{
    public async Task<Result<byte[]>> Handle(GetPerformancePlanCsv request, CancellationToken cancellationToken) =>
        await db.Performances.AsNoTracking().Include(p => p.Areas).FirstOrDefaultAsync(p => p.Id == request.PerformanceId, cancellationToken) is { } performance
            ? sheets.Write(PlanDraft.Of(performance))
            : CatalogueErrors.PerformanceNotFound;
}
