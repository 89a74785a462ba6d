using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PickGo.Application.Payments;
using PickGo.Application.Platform;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;

namespace PickGo.Application.Reservations;

/// <summary>Writes a refund down, then carries it to the gateway.</summary>
public sealed class RefundRequest(
    IPickGoDb db, ReservationReader reader, Transactions transactions, RefundSettlement refunds, RequestContext context, IAuditTrail audit,
    IOptions<PaymentOptions> options, TimeProvider time)
{
    public async Task<Result<ReservationView>> RunAsync(
        Func<CancellationToken, Task<Result<Reservation>>> find, IReadOnlyList<int>? seats, RefundRights rights, string reason, CancellationToken ct)
    {
        var requested = await transactions.RunStepAsync(() => WriteAsync(find, seats, rights, reason, ct), ct);
        if (requested.IsRefused) return requested.Error;

        // The request to refund is committed: from here on it is finished, with or without this client.
        var settled = await refunds.AskAsync(requested.Value, isRepeat: false, CancellationToken.None);
        if (settled.IsRefused) return settled.Error;

        db.ClearTracking();
        var reservation = await find(CancellationToken.None);
        return reservation.IsRefused ? reservation.Error : await reader.ViewAsync(reservation.Value, CancellationToken.None);
    }

    private async Task<Result<long>> WriteAsync(
        Func<CancellationToken, Task<Result<Reservation>>> find, IReadOnlyList<int>? seats, RefundRights rights, string reason, CancellationToken ct)
    {
        var found = await find(ct);
        if (found.IsRefused) return found.Error;

        var now = time.GetUtcNow().UtcDateTime;
        var performanceTime = await db.Sessions.Where(s => s.Id == found.Value.SessionId).Select(s => s.PerformanceTime).FirstAsync(ct);
        var quote = found.Value.RequestRefund(seats, performanceTime, now, rights);
        if (quote.IsRefused) return quote.Error;

        var payment = await db.Payments.FirstOrDefaultAsync(p => p.ReservationId == found.Value.Id
            && (p.Status == PaymentStatus.Completed || p.Status == PaymentStatus.PartiallyCanceled), ct);
        if (payment is null) return ReservationErrors.NotPaid;

        var refund = new Refund(payment.Id, found.Value.Id, quote.Value.Select(s => s.Seat), quote.Value.Sum(s => s.Refund),
            quote.Value.Sum(s => s.Fee), reason, context.Actor, now, options.Value.RetryPolicy);
        db.Refunds.Add(refund);
        audit.Add(found.Value.AuditSubject, new AuditChange("refund", null, refund.Amount), new AuditChange("fee", null, refund.Fee));
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : refund.Id;
    }
}
