using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Reservations;

/// <summary>What giving up seats (null: all) would cost and give back, in whole KRW.</summary>
public sealed record QuoteRefund(long ReservationId, long MemberId, IReadOnlyList<int>? Seats) : IUseCase<RefundQuote>;

public sealed record RefundQuote(long Fee, long Refund);

internal sealed class QuoteRefundHandler(ReservationReader reader) : IRequestHandler<QuoteRefund, Result<RefundQuote>>
{
    public async Task<Result<RefundQuote>> Handle(QuoteRefund request, CancellationToken cancellationToken)
    {
        var found = await reader.FindOwnAsync(request.ReservationId, request.MemberId, cancellationToken);
        if (found.IsRefused) return found.Error;

        var seats = found.Value.Cancelable(request.Seats);
        return seats.IsRefused ? seats.Error : new RefundQuote(0, seats.Value.Sum(s => s.Price));
    }
}
