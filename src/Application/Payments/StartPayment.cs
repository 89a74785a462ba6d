using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;
using PickGo.Application.Reservations;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;

namespace PickGo.Application.Payments;

/// <summary>Starts paying a reservation. While a payment of it is open, starting again answers that one.</summary>
public sealed record StartPayment(long ReservationId, long MemberId) : IUseCase<StartedPayment>, ITransactional, IIdempotent;

internal sealed class StartPaymentHandler(
    IPickGoDb db, ReservationReader reader, IPaymentGateway gateway,
    IOptions<ReservationOptions> options, TimeProvider time) : IRequestHandler<StartPayment, Result<StartedPayment>>
{
    public async Task<Result<StartedPayment>> Handle(StartPayment request, CancellationToken cancellationToken)
    {
        var found = await reader.FindOwnAsync(request.ReservationId, request.MemberId, cancellationToken);
        if (found.IsRefused) return found.Error;

        var payment = await db.Payments.FirstOrDefaultAsync(p => p.ReservationId == request.ReservationId
            && (p.Status == PaymentStatus.Pending || p.Status == PaymentStatus.Confirming), cancellationToken);
        if (payment?.Status == PaymentStatus.Confirming) return ReservationErrors.PaymentRunning;

        if (payment is null)
        {
            var opened = await OpenAsync(found.Value, cancellationToken);
            if (opened.IsRefused) return opened.Error;
            payment = opened.Value;
        }
        else if (time.GetUtcNow().UtcDateTime >= payment.ExpiresAt)
        {
            return ReservationErrors.Expired;
        }

        var customerKey = await db.Members.Where(m => m.Id == request.MemberId).Select(m => m.CustomerKey).FirstAsync(cancellationToken);
        var client = gateway.Client;
        return new StartedPayment(payment.Id, payment.OrderId, payment.OrderName, payment.Amount, client.ClientKey, customerKey,
            client.SdkUrl, client.SandboxBaseUrl is { } url ? new SandboxView(url) : null, payment.ExpiresAt);
    }

    private async Task<Result<Payment>> OpenAsync(Reservation reservation, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var started = reservation.StartPayment(now, TimeSpan.FromSeconds(options.Value.PaySeconds));
        if (started.IsRefused) return started.Error;

        var performance = await db.Sessions.Where(s => s.Id == reservation.SessionId).Select(s => s.Performance.Name).FirstAsync(ct);
        var payment = new Payment(reservation.Id, reservation.MemberId, reservation.TotalPrice,
            $"{performance} {reservation.Seats.Count}매", now, reservation.ExpiresAt);
        db.Payments.Add(payment);
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : payment;
    }
}
