using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;

namespace PickGo.Application.Payments;

/// <summary>What the gateway still owes an answer for, oldest first: given up, or asked more than once.</summary>
public sealed record ListUnsettled(int Page, int Size) : IQuery<Page<UnsettledView>>, IPaged;

public enum UnsettledKind { Charge, Refund }

/// <param name="Kind">Money that may have come, or money that may not be back.</param>
/// <param name="PaymentId">What a retry names, and the gateway's order id.</param>
/// <param name="RefundId">Of a refund.</param>
/// <param name="ReservationId">What it is for.</param>
/// <param name="MemberId">Whose money.</param>
/// <param name="Amount">Whole KRW.</param>
/// <param name="Since">When it was first asked.</param>
/// <param name="Attempts">How often the gateway was asked.</param>
/// <param name="NextAttemptAt">When we ask again by ourselves; null when given up.</param>
/// <param name="AbandonedAt">Since when nobody asks any more.</param>
/// <param name="FailureCode">The gateway's refusal, if there was one.</param>
public sealed record UnsettledView(
    UnsettledKind Kind, string PaymentId, long? RefundId, string ReservationId, long MemberId, long Amount, DateTime? Since,
    int Attempts, DateTime? NextAttemptAt, DateTime? AbandonedAt, string? FailureCode);

internal sealed class ListUnsettledValidator : AbstractValidator<ListUnsettled>
{
    public ListUnsettledValidator() => this.ValidatePaging();
}

internal sealed class ListUnsettledHandler(IPickGoDb db, IOrders orders) : IRequestHandler<ListUnsettled, Result<Page<UnsettledView>>>
{
    public async Task<Result<Page<UnsettledView>>> Handle(ListUnsettled request, CancellationToken cancellationToken)
    {
        // Two short lists on any day but a black one: merged here, so that every engine can be asked.
        var charges = await db.Payments.AsNoTracking()
            .Where(p => p.Status == PaymentStatus.Confirming && (p.Attempts > 1 || p.AbandonedAt != null)).ToListAsync(cancellationToken);
        var refunds = await db.Refunds.AsNoTracking()
            .Where(r => r.Status == RefundStatus.Requested && (r.Attempts > 1 || r.AbandonedAt != null))
            .Join(db.Payments, r => r.PaymentId, p => p.Id, (r, p) => new { Refund = r, p.OrderId, p.MemberId }).ToListAsync(cancellationToken);

        var codes = await orders.CodesAsync([.. charges.Select(p => p.ReservationId), .. refunds.Select(r => r.Refund.ReservationId)], cancellationToken);
        var all = charges.Select(p => ViewOf(p, codes[p.ReservationId]))
            .Concat(refunds.Select(r => ViewOf(r.Refund, r.OrderId, codes[r.Refund.ReservationId], r.MemberId)))
            .OrderBy(v => v.Since).ThenBy(v => v.PaymentId, StringComparer.Ordinal).ToList();
        return new Page<UnsettledView>([.. all.Skip((request.Page - 1) * request.Size).Take(request.Size)], request.Page, request.Size, all.Count);
    }

    private static UnsettledView ViewOf(Payment p, string reservationCode) => new(
        UnsettledKind.Charge, p.OrderId, null, reservationCode, p.MemberId, p.Amount, p.FirstAttemptAt, p.Attempts, p.NextAttemptAt, p.AbandonedAt, p.FailureCode);

    private static UnsettledView ViewOf(Refund r, string orderId, string reservationCode, long memberId) => new(
        UnsettledKind.Refund, orderId, r.Id, reservationCode, memberId, r.Amount, r.CreatedAt, r.Attempts, r.NextAttemptAt, r.AbandonedAt, r.FailureCode);
}
