using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue;

/// <summary>What a performance costs, for those who decide it.</summary>
/// <param name="Id">The performance.</param>
/// <param name="Version">To be named in an edit of its prices: somebody else's edit in between refuses it.</param>
/// <param name="Name">What is played.</param>
/// <param name="Areas">What the areas cost where a session does not say otherwise.</param>
/// <param name="Sessions">What costs something else in a session, soonest first.</param>
public sealed record PricesView(long Id, int Version, string Name, IReadOnlyList<PricedAreaView> Areas, IReadOnlyList<SessionPricesView> Sessions)
{
    internal static PricesView Of(Performance p) => new(p.Id, p.Version, p.Name,
        [.. p.Areas.OrderBy(a => a.Ordinal).Select(a => new PricedAreaView(a.Id, a.Name, a.Seats, a.Grade, a.Price, a.IsPricedByHand))],
        [.. p.Sessions.OrderBy(s => s.PerformanceTime).Select(SessionPricesView.Of)]);
}

/// <param name="AreaId">Number of the area.</param>
/// <param name="Name">Its name, e.g. VIP.</param>
/// <param name="Seats">How many seats it has.</param>
/// <param name="Grade">Price class.</param>
/// <param name="Price">Of one seat, whole KRW.</param>
/// <param name="IsPricedByHand">Whether an operator set it, so that an import leaves it.</param>
public sealed record PricedAreaView(long AreaId, string Name, int Seats, SeatGrade Grade, long Price, bool IsPricedByHand);

/// <param name="SessionId">The session.</param>
/// <param name="Version">To be named in an edit of the session.</param>
/// <param name="PerformanceTime">When it is played, UTC.</param>
/// <param name="AfterMidnight">Whether it is announced for the day before, as 24:00 to 29:59 in Korea.</param>
/// <param name="Prices">What costs something else than in the other sessions.</param>
public sealed record SessionPricesView(long SessionId, int Version, DateTime PerformanceTime, bool AfterMidnight, IReadOnlyList<AreaPriceView> Prices)
{
    internal static SessionPricesView Of(PerformanceSession s) =>
        new(s.Id, s.Version, s.PerformanceTime, s.AfterMidnight, [.. s.Prices.OrderBy(p => p.AreaId).Select(p => new AreaPriceView(p.AreaId, p.Grade, p.Price))]);
}

public sealed record GetPrices(long PerformanceId) : IQuery<PricesView>;

internal sealed class GetPricesHandler(IPickGoDb db) : IRequestHandler<GetPrices, Result<PricesView>>
{
    public async Task<Result<PricesView>> Handle(GetPrices request, CancellationToken cancellationToken) =>
        await db.Performances.AsNoTracking().AsSplitQuery().Include(p => p.Areas).Include(p => p.Sessions).ThenInclude(s => s.Prices)
            .FirstOrDefaultAsync(p => p.Id == request.PerformanceId, cancellationToken) is { } performance
            ? PricesView.Of(performance)
            : CatalogueErrors.PerformanceNotFound;
}
