using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PickGo.Application.Payments;
using PickGo.Application.Platform;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;

namespace PickGo.Application.Reservations;

/// <param name="Seats">To give up; null: all that are left.</param>
/// <param name="Rights">Of whoever cancels.</param>
/// <param name="Reason">For the gateway's books and ours.</param>
/// <param name="ExpectedFee">Whole KRW that were shown; another fee is refused. Null: whatever it costs.</param>
public sealed record RefundWish(IReadOnlyList<int>? Seats, RefundRights Rights, string Reason, long? ExpectedFee = null);

/// <summary>Writes a refund down, then carries it to the gateway.</summary>
public sealed class RefundRequest(
    IPickGoDb db, ReservationReader reader, Transactions transactions, RefundSettlement refunds, RequestContext context, IAuditTrail audit,
    IOptions<PaymentOptions> options, TimeProvider time)
{
    public async Task<Result<ReservationView>> RunAsync(
        Func<CancellationToken, Task<Result<Reservation>>> find, RefundWish wish, CancellationToken ct)
    {
        var requested = await transactions.RunStepAsync(() => WriteAsync(find, wish, ct), ct);
        if (requested.IsRefused) return requested.Error;

        // The request to refund is committed: from here on it is finished, with or without this client.
        var settled = await refunds.AskAsync(requested.Value, isRepeat: false, CancellationToken.None);
        if (settled.IsRefused) return settled.Error;

        db.ClearTracking();
        var reservation = await find(CancellationToken.None);
        return reservation.IsRefused ? reservation.Error : await reader.ViewAsync(reservation.Value, CancellationToken.None);
    }

    private async Task<Result<long>> WriteAsync(
        Func<CancellationToken, Task<Result<Reservation>>> find, RefundWish wish, CancellationToken ct)
    {
        var found = await find(ct);
        if (found.IsRefused) return found.Error;

        var now = time.GetUtcNow().UtcDateTime;
        var performanceTime = await db.Sessions.Where(s => s.Id == found.Value.SessionId).Select(s => s.PerformanceTime).FirstAsync(ct);
        var quote = found.Value.RequestRefund(wish.Seats, performanceTime, now, wish.Rights);
        if (quote.IsRefused) return quote.Error;

        // Another day may have begun since the fee was shown.
        var fee = quote.Value.Sum(s => s.Fee);
        if (wish.ExpectedFee is { } shown && shown != fee) return ReservationErrors.FeeChanged(shown, fee);

        var payment = await db.Payments.FirstOrDefaultAsync(p => p.ReservationId == found.Value.Id
            && (p.Status == PaymentStatus.Completed || p.Status == PaymentStatus.PartiallyCanceled), ct);
        if (payment is null) return ReservationErrors.NotPaid;

        var refund = new Refund(payment.Id, found.Value.Id, quote.Value.Select(s => s.Seat), quote.Value.Sum(s => s.Refund),
            fee, wish.Reason, context.Actor, now, options.Value.RetryPolicy);
        db.Refunds.Add(refund);
        audit.Add(found.Value.AuditSubject, new AuditChange("refund", null, refund.Amount), new AuditChange("fee", null, refund.Fee));
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : refund.Id;
    }
}
