using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Queue;

/// <summary>Whether a sale is to open, or is open.</summary>
public enum SalePhase { Opening, Open }

/// <summary>A session that operators may have to steer.</summary>
/// <param name="SessionId">Whose waiting room.</param>
/// <param name="Performance">What is played.</param>
/// <param name="Venue">Where.</param>
/// <param name="PerformanceTime">When, UTC.</param>
/// <param name="AfterMidnight">Whether it is announced for the day before, as 24:00 to 29:59 in Korea.</param>
/// <param name="ReserveOpenAt">When the sale opens, UTC.</param>
/// <param name="ClosesAt">When it ends, UTC.</param>
public sealed record SaleView(long SessionId, string Performance, string Venue, DateTime PerformanceTime, bool AfterMidnight, DateTime ReserveOpenAt, DateTime ClosesAt);

/// <summary>Sessions whose sale is to open, the nearest first, or is open, the latest opened first.</summary>
/// <param name="Phase">Which of both.</param>
/// <param name="Page">From 1.</param>
/// <param name="Size">How many on a page.</param>
public sealed record ListSales(SalePhase Phase, int Page, int Size) : IQuery<Page<SaleView>>, IPaged;

internal sealed class ListSalesValidator : AbstractValidator<ListSales>
{
    public ListSalesValidator() => this.ValidatePaging();
}

internal sealed class ListSalesHandler(IPickGoDb db, TimeProvider time) : IRequestHandler<ListSales, Result<Page<SaleView>>>
{
    public async Task<Result<Page<SaleView>>> Handle(ListSales request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var found = db.Sessions.AsNoTracking().Where(s => (s.ReserveCloseAt ?? s.PerformanceTime) > now);
        var ordered = request.Phase == SalePhase.Opening
            ? found.Where(s => s.ReserveOpenAt > now).OrderBy(s => s.ReserveOpenAt).ThenBy(s => s.PerformanceTime).ThenBy(s => s.Id)
            : found.Where(s => s.ReserveOpenAt <= now).OrderByDescending(s => s.ReserveOpenAt).ThenBy(s => s.PerformanceTime).ThenBy(s => s.Id);
        return await ordered.Select(s => new SaleView(s.Id, s.Performance.Name, s.Performance.Venue.Name, s.PerformanceTime, s.AfterMidnight, s.ReserveOpenAt, s.ReserveCloseAt ?? s.PerformanceTime))
            .ToPageAsync(request, cancellationToken);
    }
}
