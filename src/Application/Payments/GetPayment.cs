using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;

namespace PickGo.Application.Payments;

public sealed record GetPayment(string OrderId, long MemberId) : IQuery<PaymentView>;

internal sealed class GetPaymentHandler(IPickGoDb db, IOrders orders) : IRequestHandler<GetPayment, Result<PaymentView>>
{
    public async Task<Result<PaymentView>> Handle(GetPayment request, CancellationToken cancellationToken)
    {
        var payment = await db.Payments.AsNoTracking()
            .FirstOrDefaultAsync(p => p.OrderId == request.OrderId && p.MemberId == request.MemberId, cancellationToken);
        if (payment is null) return PaymentErrors.NotFound;

        var codes = await orders.CodesAsync([payment.ReservationId], cancellationToken);
        return payment.ToView(codes[payment.ReservationId]);
    }
}
