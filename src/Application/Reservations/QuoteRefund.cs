using MediatR;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;

namespace PickGo.Application.Reservations;

/// <summary>What giving up seats would cost and give back now, in whole KRW.</summary>
/// <param name="Code">Of the reservation.</param>
/// <param name="MemberId">Whose it has to be; null: an operator asks, of anybody's and also after the deadline.</param>
/// <param name="Seats">Which; null: all.</param>
/// <param name="WaiveFee">Whether no fee is kept, as operators may do.</param>
public sealed record QuoteRefund(string Code, long? MemberId, IReadOnlyList<int>? Seats, bool WaiveFee = false) : IQuery<RefundQuoteView>;

/// <param name="Fee">Kept of all the seats together.</param>
/// <param name="Refund">Given back for all of them together.</param>
/// <param name="Seats">The same for every seat: its share does not depend on the others.</param>
public sealed record RefundQuoteView(long Fee, long Refund, IReadOnlyList<SeatRefundView> Seats);

/// <summary>What giving up one seat costs.</summary>
/// <param name="Seat">Its number in the house.</param>
/// <param name="Fee">Whole KRW kept.</param>
/// <param name="Refund">Whole KRW given back.</param>
/// <param name="Rule">Why that fee: <c>days-7</c> (up to seven days before), <c>free-hours</c> (soon after booking), <c>no-terms</c>.</param>
public sealed record SeatRefundView(int Seat, long Fee, long Refund, string Rule);

internal sealed class QuoteRefundHandler(ReservationReader reader, ISessionDirectory sessions, TimeProvider time)
    : IRequestHandler<QuoteRefund, Result<RefundQuoteView>>
{
    public async Task<Result<RefundQuoteView>> Handle(QuoteRefund request, CancellationToken cancellationToken)
    {
        var found = request.MemberId is { } member
            ? await reader.FindOwnAsync(request.Code, member, cancellationToken)
            : await reader.FindAsync(request.Code, cancellationToken);
        if (found.IsRefused) return found.Error;

        var session = await sessions.FindAsync(found.Value.SessionId, cancellationToken);
        if (session is null) return ReservationErrors.CancelClosed;

        var quote = found.Value.QuoteRefund(request.Seats, session.PerformanceTime, time.GetUtcNow().UtcDateTime,
            request.MemberId is null ? new RefundRights(PastTheDeadline: true, WithoutFee: request.WaiveFee) : RefundRights.Member);
        if (quote.IsRefused) return quote.Error;

        return new RefundQuoteView(quote.Value.Sum(s => s.Fee), quote.Value.Sum(s => s.Refund),
            [.. quote.Value.Select(s => new SeatRefundView(s.Seat, s.Fee, s.Refund, s.Rule))]);
    }
}
