using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;

namespace PickGo.Application.Payments;

/// <summary>What a member paid, and what came back.</summary>
internal sealed class PaymentData(IPickGoDb db) : IPersonalData
{
    public string Name => "payments";

    public async Task<object> ExportAsync(long memberId, CancellationToken ct) => new
    {
        Payments = (await PaymentsOfAsync(memberId, ct)).Select(p => p.ToView()),
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
        .. (await PaymentsOfAsync(memberId, ct)).Where(p => p.ApprovedAt is not null)
            .Select(p => new LawfulRecord("payment", p.OrderId, p.ApprovedAt!.Value, new { View = p.ToView(), p.PaymentKey, p.CreatedAt })),
        .. (await RefundsOfAsync(memberId, ct)).Where(r => r.Status == RefundStatus.Done).Select(r => new LawfulRecord("refund", r.Reference, r.CreatedAt, Of(r))),
    ];

    /// <summary>The gateway's page shows whoever has its address what was paid with.</summary>
    public Task EraseAsync(long memberId, CancellationToken ct) =>
        db.Payments.Where(p => p.MemberId == memberId).ExecuteUpdateAsync(p => p.SetProperty(x => x.ReceiptUrl, (string?)null).SetProperty(x => x.FailureMessage, (string?)null), ct);

    private Task<List<Payment>> PaymentsOfAsync(long memberId, CancellationToken ct) =>
        db.Payments.AsNoTracking().Where(p => p.MemberId == memberId).OrderBy(p => p.Id).ToListAsync(ct);

    private Task<List<Refund>> RefundsOfAsync(long memberId, CancellationToken ct) =>
        db.Refunds.AsNoTracking().Where(r => db.Payments.Any(p => p.Id == r.PaymentId && p.MemberId == memberId)).OrderBy(r => r.Id).ToListAsync(ct);

    private static object Of(Refund refund) => new { refund.Reference, refund.Amount, refund.Fee, refund.Reason, Status = refund.Status.ToString(), refund.CreatedAt };
}
