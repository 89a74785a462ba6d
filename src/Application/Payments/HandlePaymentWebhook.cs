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

internal sealed class HandlePaymentWebhookHandler(IPickGoDb db, IPaymentGateway gateway, IGatewayPace pace, PaymentSynchronizer synchronizer, TimeProvider time)
    : IRequestHandler<HandlePaymentWebhook, Result>
{
    public async Task<Result> Handle(HandlePaymentWebhook request, CancellationToken cancellationToken)
    {
        var payment = await db.Payments.AsNoTracking().FirstOrDefaultAsync(p => p.OrderId == request.OrderId, cancellationToken);
        // The gateway knows nothing of what cost nothing.
        if (payment is null or { IsFree: true }) return Result.Done;
        if (await db.ProcessedWebhooks.AnyAsync(n => n.PaymentId == payment.Id && n.TransmissionId == request.TransmissionId, cancellationToken)) return Result.Done;

        // Refused, it is told again: what somebody else is just asking may be from before this news.
        if (!await pace.TakeTurnAsync(payment.Id, cancellationToken)) return CommonErrors.Busy;

        var order = await gateway.FindAsync(payment.OrderId, CancellationToken.None);
        if (order.State == GatewayOrderState.Unknown) return CommonErrors.Busy;

        var applied = await synchronizer.ApplyAsync(payment.Id, order, CancellationToken.None);
        if (applied.IsRefused) return applied;

        db.ClearTracking();
        // What it changed has its entries; that somebody told us something that changed nothing needs none, or anybody could fill the trail.
        var now = time.GetUtcNow().UtcDateTime;
        var last = await db.ProcessedWebhooks.FirstOrDefaultAsync(n => n.PaymentId == payment.Id, CancellationToken.None);
        if (last is null) db.ProcessedWebhooks.Add(new ProcessedWebhook(request.TransmissionId, payment.Id, now));
        else last.Follow(request.TransmissionId, now);
        var saved = await db.SaveAsync(CancellationToken.None);
        // Two at once: the unique index lets one through, and both asked.
        return saved.Error == PaymentErrors.WebhookProcessed ? Result.Done : saved;
    }
}
