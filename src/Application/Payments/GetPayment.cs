using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;

namespace PickGo.Application.Payments;

public sealed record GetPayment(long PaymentId, long MemberId) : IQuery<PaymentView>;

internal sealed class GetPaymentHandler(IPickGoDb db) : IRequestHandler<GetPayment, Result<PaymentView>>
{
    public async Task<Result<PaymentView>> Handle(GetPayment request, CancellationToken cancellationToken)
    {
        var payment = await db.Payments.AsNoTracking().FirstOrDefaultAsync(p => p.Id == request.PaymentId, cancellationToken);
        if (payment is null) return PaymentErrors.NotFound;

        return payment.MemberId == request.MemberId ? payment.ToView() : PaymentErrors.Forbidden;
    }
}
