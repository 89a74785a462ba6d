using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;

namespace PickGo.Application.Payments;

/// <summary>Starts paying a reservation. While a payment of it is open, starting again answers that one.</summary>
public sealed record StartPayment(string ReservationCode, long MemberId) : IUseCase<StartedPaymentView>, ICommand, ITransactional, IIdempotent;

internal sealed class StartPaymentHandler(
    IPickGoDb db, IOrders orders, ICustomerKeys customers, IPaymentGateway gateway, RequestContext context, IAuditTrail audit, TimeProvider time)
    : IRequestHandler<StartPayment, Result<StartedPaymentView>>, IReplay<StartPayment, Result<StartedPaymentView>>
{
    public async Task<Result<StartedPaymentView>> Handle(StartPayment request, CancellationToken cancellationToken)
    {
        var found = await orders.FindAsync(request.ReservationCode, request.MemberId, cancellationToken);
        if (found.IsRefused) return found.Error;

        var payment = await db.Payments.FirstOrDefaultAsync(p => p.ReservationId == found.Value.Id
            && (p.Status == PaymentStatus.Pending || p.Status == PaymentStatus.Confirming), cancellationToken);
        if (payment?.Status == PaymentStatus.Confirming) return PaymentErrors.Confirming;

        if (payment is null)
        {
            var opened = await OpenAsync(request, found.Value, cancellationToken);
            if (opened.IsRefused) return opened.Error;
            payment = opened.Value;
        }
        else if (time.GetUtcNow().UtcDateTime >= payment.ExpiresAt)
        {
            return found.Value.Expired;
        }

        var client = gateway.Client;
        return new StartedPaymentView(payment.OrderId, payment.OrderId, payment.OrderName, payment.Amount, client.ClientKey,
            await customers.FindAsync(request.MemberId, cancellationToken), client.SdkUrl,
            client.SandboxBaseUrl is { } url ? new SandboxView(url) : null, payment.ExpiresAt, payment.Method);
    }

    /// <summary>Only what can still be paid is answered again; another key starts anew.</summary>
    public async Task<Result<StartedPaymentView>> ReplayAsync(StartPayment request, Result<StartedPaymentView> kept, CancellationToken ct)
    {
        var payment = await db.Payments.AsNoTracking().FirstAsync(p => p.OrderId == kept.Value.Id, ct);
        return payment.Status switch
        {
            PaymentStatus.Pending when time.GetUtcNow().UtcDateTime < payment.ExpiresAt => kept,
            PaymentStatus.Pending or PaymentStatus.Expired => PaymentErrors.Expired,
            PaymentStatus.Confirming => PaymentErrors.Confirming,
            _ => PaymentErrors.NotPending,
        };
    }

    private async Task<Result<Payment>> OpenAsync(StartPayment request, IOrder order, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var started = order.StartPayment(now);
        if (started.IsRefused) return started.Error;

        var payment = new Payment(order.Id, request.MemberId, order.Price, await order.NameAsync(ct), now, order.ExpiresAt, context.Actor);
        db.Payments.Add(payment);
        audit.Add(payment);
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : payment;
    }
}
