using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;

namespace PickGo.Application.Payments;

/// <summary>Finishes one payment whose answer never came, by asking the gateway what became of the order.</summary>
public sealed record ReconcilePayment(long PaymentId) : IUseCase;

internal sealed class ReconcilePaymentHandler(IPickGoDb db, IPaymentGateway gateway, PaymentSettlement settlement, TimeProvider time)
    : IRequestHandler<ReconcilePayment, Result>
{
    private static readonly Actor Reconciler = Actor.System("reconciler");

    public async Task<Result> Handle(ReconcilePayment request, CancellationToken cancellationToken)
    {
        var payment = await db.Payments.FirstAsync(p => p.Id == request.PaymentId, cancellationToken);
        if (payment.Status != PaymentStatus.Confirming) return Result.Done;

        payment.AskAgain(time.GetUtcNow().UtcDateTime);
        var mine = await db.SaveAsync(cancellationToken);
        if (mine.IsRefused) return mine;

        var order = await gateway.FindAsync(payment.OrderId, CancellationToken.None);
        var answer = order.State == GatewayOrderState.Waiting
            ? await gateway.ConfirmAsync(payment.PaymentKey!, payment.OrderId, payment.Amount, CancellationToken.None)
            : order.Answer;
        return await settlement.SettleAsync(payment.Id, answer, Reconciler, CancellationToken.None);
    }
}

/// <summary>Finishes one refund whose answer never came, by asking for it again with the same key.</summary>
public sealed record ReconcileRefund(long RefundId) : IUseCase;

internal sealed class ReconcileRefundHandler(IPickGoDb db, RefundSettlement refunds, TimeProvider time) : IRequestHandler<ReconcileRefund, Result>
{
    public async Task<Result> Handle(ReconcileRefund request, CancellationToken cancellationToken)
    {
        var refund = await db.Refunds.FirstAsync(r => r.Id == request.RefundId, cancellationToken);
        if (refund.Status != RefundStatus.Requested) return Result.Done;

        refund.AskAgain(time.GetUtcNow().UtcDateTime);
        var mine = await db.SaveAsync(cancellationToken);
        return mine.IsRefused ? mine : await refunds.AskAsync(refund.Id, CancellationToken.None);
    }
}
