using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;

namespace PickGo.Application.Payments;

/// <summary>Finishes one payment whose answer never came, by asking the gateway what became of the order.</summary>
public sealed record ReconcilePayment(long PaymentId) : IUseCase, ICommand;

internal sealed class ReconcilePaymentHandler(
    IPickGoDb db, IPaymentGateway gateway, PaymentSettlement settlement, IAuditTrail audit, IOptions<PaymentOptions> options, TimeProvider time,
    ILogger<ReconcilePaymentHandler> log) : IRequestHandler<ReconcilePayment, Result>
{
    public async Task<Result> Handle(ReconcilePayment request, CancellationToken cancellationToken)
    {
        var payment = await db.Payments.FirstAsync(p => p.Id == request.PaymentId, cancellationToken);
        if (payment.Status != PaymentStatus.Confirming || payment.AbandonedAt is not null) return Result.Done;

        var goesOn = payment.BeginAttempt(time.GetUtcNow().UtcDateTime, options.Value.RetryPolicy);
        audit.Add(payment);
        var mine = await db.SaveAsync(cancellationToken);
        if (mine.IsRefused) return mine;
        if (!goesOn)
        {
            PaymentsLog.PaymentAbandoned(log, payment.Id);
            return Result.Done;
        }

        var order = await gateway.FindAsync(payment.OrderId, CancellationToken.None);
        var answer = order.State == GatewayOrderState.Waiting
            ? await gateway.ConfirmAsync(new GatewayCharge(payment.PaymentKey!, payment.OrderId, payment.Amount, payment.Attempts), CancellationToken.None)
            : order.Answer;
        return await settlement.SettleAsync(payment.Id, answer, CancellationToken.None);
    }
}
