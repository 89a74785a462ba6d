using PickGo.Application.Payments;

namespace PickGo.Infrastructure.Payments;

/// <summary>What we read of a payment of the gateway's.</summary>
internal sealed record TossPayment(
    string PaymentKey, string OrderId, string Status, string? Method, long TotalAmount, long BalanceAmount, DateTimeOffset? ApprovedAt,
    TossReceipt? Receipt, TossError? Failure, IReadOnlyList<TossCancel>? Cancels);

internal sealed record TossReceipt(string? Url);

internal sealed record TossCancel(string? CancelReason);

internal sealed record TossError(string Code, string? Message);

/// <summary>The gateway's states in our words.</summary>
internal static class TossOrders
{
    public static GatewayOrder Of(TossPayment payment, GatewayAnswer done)
    {
        var order = payment.Status switch
        {
            "DONE" or "PARTIAL_CANCELED" => new GatewayOrder(GatewayOrderState.Captured, done),
            "READY" or "IN_PROGRESS" => new GatewayOrder(GatewayOrderState.Waiting, done with { Outcome = GatewayOutcome.Unknown }),
            "WAITING_FOR_DEPOSIT" => new GatewayOrder(GatewayOrderState.AwaitingDeposit, done with { Outcome = GatewayOutcome.Unknown }),
            "CANCELED" => new GatewayOrder(GatewayOrderState.Canceled, Over(payment)),
            _ => new GatewayOrder(GatewayOrderState.Aborted, Over(payment)),
        };
        var isCharged = order.State is GatewayOrderState.Captured or GatewayOrderState.Canceled;
        return order with
        {
            PaymentKey = payment.PaymentKey,
            Amount = payment.TotalAmount,
            Canceled = isCharged ? payment.TotalAmount - payment.BalanceAmount : 0,
        };
    }

    public static GatewayAnswer Done(TossPayment payment) => new(GatewayOutcome.Done)
    {
        Method = payment.Method,
        ReceiptUrl = payment.Receipt?.Url,
        ApprovedAt = payment.ApprovedAt?.UtcDateTime,
        Amount = payment.TotalAmount,
    };

    private static GatewayAnswer Over(TossPayment payment) =>
        new(GatewayOutcome.Refused, payment.Failure?.Code ?? payment.Status, payment.Failure?.Message ?? "");
}
