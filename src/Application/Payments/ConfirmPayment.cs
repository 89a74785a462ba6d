using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;

namespace PickGo.Application.Payments;

/// <summary>
/// The customer comes back from the gateway. The same confirm twice, at once, or after a lost answer gives one charge and
/// one answer: the payment's row decides who asks the gateway, the others wait for what that one learns.
/// </summary>
public sealed record ConfirmPayment(string PaymentKey, string OrderId, long Amount, long MemberId) : IUseCase<ConfirmedPayment>, ICommand;

internal sealed class ConfirmPaymentValidator : AbstractValidator<ConfirmPayment>
{
    public ConfirmPaymentValidator()
    {
        RuleFor(r => r.PaymentKey).NotEmpty().MaximumLength(Payment.PaymentKeyLength);
        RuleFor(r => r.OrderId).NotEmpty().MaximumLength(64);
        RuleFor(r => r.Amount).GreaterThanOrEqualTo(0);
    }
}

internal sealed class ConfirmPaymentHandler(
    IPickGoDb db, IPaymentGateway gateway, PaymentSettlement settlement, RequestContext context, IAuditTrail audit, IOptions<PaymentOptions> options,
    TimeProvider time)
    : IRequestHandler<ConfirmPayment, Result<ConfirmedPayment>>
{
    private static readonly TimeSpan FollowEvery = TimeSpan.FromMilliseconds(100);

    public async Task<Result<ConfirmedPayment>> Handle(ConfirmPayment request, CancellationToken cancellationToken)
    {
        var until = time.GetUtcNow() + TimeSpan.FromSeconds(options.Value.FollowSeconds);
        while (true)
        {
            db.ClearTracking();
            var payment = await db.Payments.FirstOrDefaultAsync(p => p.OrderId == request.OrderId, cancellationToken);
            var error = Refusal(payment, request);
            if (error is not null) return error;

            if (payment!.IsFree) return await settlement.SettleFreeAsync(payment.Id, cancellationToken);

            if (payment.Status == PaymentStatus.Pending)
            {
                var begun = payment.BeginConfirm(request.PaymentKey, time.GetUtcNow().UtcDateTime, options.Value.RetryPolicy, context.Actor);
                if (begun.IsRefused) return begun.Error;
                audit.Add(payment);
                if ((await db.SaveAsync(cancellationToken)).IsSuccess) return await AskGatewayAsync(payment);
            }
            else if (payment.Status != PaymentStatus.Confirming || time.GetUtcNow() >= until)
            {
                return await settlement.AnswerAsync(payment, cancellationToken);
            }
            else
            {
                await Task.Delay(FollowEvery, time, cancellationToken);
            }
        }
    }

    private static Error? Refusal(Payment? payment, ConfirmPayment request)
    {
        // Another's is as unknown as none: nobody learns which order ids exist.
        if (payment is null || payment.MemberId != request.MemberId) return PaymentErrors.NotFound;
        if (payment.Amount != request.Amount) return PaymentErrors.AmountMismatch;

        var key = payment.IsFree ? Payment.Free : payment.PaymentKey;
        return key is not null && key != request.PaymentKey ? PaymentErrors.KeyMismatch : null;
    }

    /// <summary>Confirming is committed: from here on it is finished whether or not the client still listens.</summary>
    private async Task<Result<ConfirmedPayment>> AskGatewayAsync(Payment payment)
    {
        var answer = await gateway.ConfirmAsync(new GatewayCharge(payment.PaymentKey!, payment.OrderId, payment.Amount), CancellationToken.None);
        return await settlement.SettleAsync(payment.Id, answer, CancellationToken.None);
    }
}
