using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;

namespace PickGo.Application.Payments;

/// <summary>Finishes one refund whose answer never came, by looking for it at the gateway and asking for it again.</summary>
public sealed record ReconcileRefund(long RefundId) : IUseCase, ICommand;

internal sealed class ReconcileRefundHandler(
    IPickGoDb db, RefundSettlement refunds, IAuditTrail audit, IOptions<PaymentOptions> options, TimeProvider time, ILogger<ReconcileRefundHandler> log)
    : IRequestHandler<ReconcileRefund, Result>
{
    public async Task<Result> Handle(ReconcileRefund request, CancellationToken cancellationToken)
    {
        var refund = await db.Refunds.FirstAsync(r => r.Id == request.RefundId, cancellationToken);
        if (refund.Status != RefundStatus.Requested || refund.AbandonedAt is not null) return Result.Done;

        var goesOn = refund.BeginAttempt(time.GetUtcNow().UtcDateTime, options.Value.RetryPolicy);
        audit.Add(refund);
        var mine = await db.SaveAsync(cancellationToken);
        if (mine.IsRefused) return mine;
        if (goesOn) return await refunds.AskAsync(refund.Id, isRepeat: true, CancellationToken.None);

        PaymentsLog.RefundAbandoned(log, refund.Id, refund.PaymentId, "");
        return Result.Done;
    }
}
