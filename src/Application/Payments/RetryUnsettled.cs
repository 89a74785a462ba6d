using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;

namespace PickGo.Application.Payments;

/// <summary>An operator has the gateway asked again, now and from the start: the charge, or the refund that is on its way.</summary>
public sealed record RetryUnsettled(string OrderId) : IUseCase, ICommand, ITransactional;

internal sealed class RetryUnsettledHandler(IPickGoDb db, IAuditTrail audit, TimeProvider time) : IRequestHandler<RetryUnsettled, Result>
{
    public async Task<Result> Handle(RetryUnsettled request, CancellationToken cancellationToken)
    {
        var payment = await db.Payments.FirstOrDefaultAsync(p => p.OrderId == request.OrderId, cancellationToken);
        if (payment is null) return PaymentErrors.NotFound;

        RetriableOperation? open = payment.Status == PaymentStatus.Confirming
            ? payment
            : await db.Refunds.FirstOrDefaultAsync(r => r.PaymentId == payment.Id && r.Status == RefundStatus.Requested, cancellationToken);
        if (open is null) return PaymentErrors.NotUnsettled;

        open.Restart(time.GetUtcNow().UtcDateTime);
        audit.Add(payment.AuditSubject, new AuditChange("retried", null, open is Refund ? "refund" : "charge"));
        return await db.SaveAsync(cancellationToken);
    }
}
