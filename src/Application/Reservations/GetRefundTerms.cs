using MediatR;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;
using PickGo.Domain.Seats;

namespace PickGo.Application.Reservations;

/// <summary>What canceling would cost if these seats (null: none in particular) were booked now: it is said before anybody pays.</summary>
public sealed record GetRefundTerms(long SessionId, IReadOnlyList<int>? Seats) : IQuery<IReadOnlyList<RefundStepView>>;

internal sealed class GetRefundTermsHandler(ISessionDirectory sessions, TimeProvider time) : IRequestHandler<GetRefundTerms, Result<IReadOnlyList<RefundStepView>>>
{
    public async Task<Result<IReadOnlyList<RefundStepView>>> Handle(GetRefundTerms request, CancellationToken cancellationToken)
    {
        var session = await sessions.FindAsync(request.SessionId, cancellationToken);
        if (session is null) return CatalogueErrors.SessionNotFound;
        if (request.Seats?.Any(s => !session.Plan.Contains(s)) == true) return SeatsErrors.Invalid("The house does not have all of these seats.");

        var prices = request.Seats?.Distinct().Select(s => session.Plan.Locate(s).Area.Price).ToList();
        var now = time.GetUtcNow().UtcDateTime;
        return session.Terms.WindowsFrom(now, new PurchaseTimes(now, null, session.PerformanceTime))
            .Select(w => new RefundStepView(w.Until, w.Rule.Percent, prices?.Sum(p => RefundTerms.FeeOf(p, w.Rule.Percent)), w.Rule.Code)).ToList();
    }
}
