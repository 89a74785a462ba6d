using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;

namespace PickGo.Application.Payments;

/// <summary>
/// Somebody says that a payment changed. Anybody may say so: nothing of it is believed but that it is worth asking the gateway.
/// Done means written down; anything else makes the gateway tell it again.
/// </summary>
public sealed record HandlePaymentWebhook(string TransmissionId, string OrderId) : IUseCase, ICommand;

internal sealed class HandlePaymentWebhookValidator : AbstractValidator<HandlePaymentWebhook>
{
    public HandlePaymentWebhookValidator()
    {
        RuleFor(r => r.TransmissionId).NotEmpty().MaximumLength(ProcessedWebhook.TransmissionIdLength);
        RuleFor(r => r.OrderId).NotEmpty().MaximumLength(64);
    }
}

internal sealed class HandlePaymentWebhookHandler(IPickGoDb db, IPaymentGateway gateway, PaymentSynchronizer synchronizer, IAuditTrail audit, TimeProvider time)
    : IRequestHandler<HandlePaymentWebhook, Result>
{
    public async Task<Result> Handle(HandlePaymentWebhook request, CancellationToken cancellationToken)
    {
        if (await db.ProcessedWebhooks.AnyAsync(n => n.TransmissionId == request.TransmissionId, cancellationToken)) return Result.Done;

        var payment = await db.Payments.AsNoTracking().FirstOrDefaultAsync(p => p.OrderId == request.OrderId, cancellationToken);
        if (payment is null) return Result.Done;

        var order = await gateway.FindAsync(payment.OrderId, CancellationToken.None);
        if (order.State == GatewayOrderState.Unknown) return CommonErrors.Busy;

        var applied = await synchronizer.ApplyAsync(payment.Id, order, CancellationToken.None);
        if (applied.IsRefused) return applied;

        db.ClearTracking();
        db.ProcessedWebhooks.Add(new ProcessedWebhook(request.TransmissionId, payment.Id, time.GetUtcNow().UtcDateTime));
        audit.Add(payment.AuditSubject, new AuditChange("webhook", null, request.TransmissionId));
        var saved = await db.SaveAsync(CancellationToken.None);
        // The same webhook at once: the unique index lets one through, and both mean the same.
        return saved.Error == PaymentErrors.WebhookProcessed ? Result.Done : saved;
    }
}
