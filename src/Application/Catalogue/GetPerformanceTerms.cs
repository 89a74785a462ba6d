using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue;

/// <summary>What canceling a performance costs, for those who decide it.</summary>
/// <param name="Own">Whether the performance has terms of its own; false: these are the shop's.</param>
/// <param name="Schedule">Days before the performance (calendar days in Korea) and percent kept.</param>
/// <param name="FreeHours">How long after booking canceling is free.</param>
/// <param name="FreeBeyondDays">It is free only while more than this many days are left.</param>
/// <param name="ClosesMinutesBefore">How long before the performance begins canceling ends.</param>
/// <param name="EveningEndsHour">A performance that begins before this hour in Korea belongs to the evening before.</param>
public sealed record PerformanceTermsView(
    bool Own, IReadOnlyDictionary<int, int> Schedule, int FreeHours, int FreeBeyondDays, int ClosesMinutesBefore, int EveningEndsHour)
{
    internal static PerformanceTermsView Of(Performance performance, RefundOptions options)
    {
        var terms = performance.RefundTerms ?? options.ReadTerms();
        return new(performance.RefundTerms is not null, terms.Steps.ToDictionary(s => s.DaysBefore, s => s.Percent), (int)terms.Free.For.TotalHours,
            terms.Free.BeyondDays ?? 0, (int)terms.Closing.TotalMinutes, terms.EveningEndsHour);
    }
}

public sealed record GetPerformanceTerms(long PerformanceId) : IQuery<PerformanceTermsView>;

internal sealed class GetPerformanceTermsHandler(IPickGoDb db, IOptions<RefundOptions> options) : IRequestHandler<GetPerformanceTerms, Result<PerformanceTermsView>>
{
    public async Task<Result<PerformanceTermsView>> Handle(GetPerformanceTerms request, CancellationToken cancellationToken) =>
        await db.Performances.AsNoTracking().FirstOrDefaultAsync(p => p.Id == request.PerformanceId, cancellationToken) is { } performance
            ? PerformanceTermsView.Of(performance, options.Value)
            : CatalogueErrors.PerformanceNotFound;
}
