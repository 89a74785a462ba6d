using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Catalogue.Plans;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue.Plans;

/// <summary>The seats that a performance has.</summary>
public sealed record GetPerformancePlan(long PerformanceId) : IQuery<PerformancePlanView>;

/// <param name="Version">Raised by every change of the seats.</param>
/// <param name="Prices">Of each grade, whole KRW; the least where areas of one grade differ.</param>
/// <param name="Plan">The seats; no areas where it has none yet.</param>
public sealed record PerformancePlanView(int Version, IReadOnlyDictionary<SeatGrade, long> Prices, SeatingPlanView Plan)
{
    internal static PerformancePlanView Of(Performance performance) => new(performance.Version,
        performance.Areas.GroupBy(a => a.Grade).OrderBy(g => g.Key).ToDictionary(g => g.Key, g => g.Min(a => a.Price)), SeatingPlanView.Of(PlanDraft.Of(performance)));
}

internal sealed class GetPerformancePlanHandler(IPickGoDb db) : IRequestHandler<GetPerformancePlan, Result<PerformancePlanView>>
{
    public async Task<Result<PerformancePlanView>> Handle(GetPerformancePlan request, CancellationToken cancellationToken) =>
        await db.Performances.AsNoTracking().Include(p => p.Areas).FirstOrDefaultAsync(p => p.Id == request.PerformanceId, cancellationToken) is { } performance
            ? PerformancePlanView.Of(performance)
            : CatalogueErrors.PerformanceNotFound;
}
