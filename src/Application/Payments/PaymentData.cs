using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;

namespace PickGo.Application.Payments;

/// <summary>What a member paid, and what came back.</summary>
internal sealed class PaymentData(IPickGoDb db, IOrders orders) : IPersonalData
{
    public string Name => "payments";

    public async Task<object> ExportAsync(long memberId, CancellationToken ct) => new
    {
        Payments = await ViewsOfAsync(await PaymentsOfAsync(memberId, ct), ct),
        Refunds = (await RefundsOfAsync(memberId, ct)).Select(Of),
    };

    public async Task<Error?> FindObstacleAsync(long memberId, CancellationToken ct)
    {
        var isOpen = await db.Payments.AnyAsync(p => p.MemberId == memberId && (p.Status == PaymentStatus.Pending || p.Status == PaymentStatus.Confirming
            || db.Refunds.Any(r => r.PaymentId == p.Id && r.Status == RefundStatus.Requested)), ct);
        return isOpen ? PaymentErrors.StillOpen : null;
    }

    public async Task<IReadOnlyList<LawfulRecord>> RetainAsync(long memberId, CancellationToken ct) =>
    [
        .. await CapturedOfAsync(memberId, ct),
        .. (await RefundsOfAsync(memberId, ct)).Where(r => r.Status == RefundStatus.Done).Select(r => new LawfulRecord("refund", r.Reference, r.CreatedAt, Of(r))),
    ];

    /// <summary>The gateway's page shows whoever has its address what was paid with.</summary>
    public Task EraseAsync(long memberId, CancellationToken ct) =>
        db.Payments.Where(p => p.MemberId == memberId).ExecuteUpdateAsync(p => p.SetProperty(x => x.ReceiptUrl, (string?)null).SetProperty(x => x.FailureMessage, (string?)null), ct);

    private async Task<IEnumerable<LawfulRecord>> CapturedOfAsync(long memberId, CancellationToken ct)
    {
        var captured = (await PaymentsOfAsync(memberId, ct)).FindAll(p => p.ApprovedAt is not null);
        return captured.Zip(await ViewsOfAsync(captured, ct), (p, view) =>
            new LawfulRecord("payment", p.OrderId, p.ApprovedAt!.Value, new { View = view, p.PaymentKey, p.CreatedAt }));
    }

    private async Task<List<PaymentView>> ViewsOfAsync(List<Payment> payments, CancellationToken ct)
    {
        var codes = await orders.CodesAsync([.. payments.Select(p => p.ReservationId)], ct);
        return payments.ConvertAll(p => p.ToView(codes[p.ReservationId]));
    }

    private Task<List<Payment>> PaymentsOfAsync(long memberId, CancellationToken ct) =>
        db.Payments.AsNoTracking().Where(p => p.MemberId == memberId).OrderBy(p => p.Id).ToListAsync(ct);

    private Task<List<Refund>> RefundsOfAsync(long memberId, CancellationToken ct) =>
        db.Refunds.AsNoTracking().Where(r => db.Payments.Any(p => p.Id == r.PaymentId && p.MemberId == memberId)).OrderBy(r => r.Id).ToListAsync(ct);

    private static object Of(Refund refund) => new { refund.Reference, refund.Amount, refund.Fee, refund.Reason, Status = refund.Status.ToString(), refund.CreatedAt };
}
