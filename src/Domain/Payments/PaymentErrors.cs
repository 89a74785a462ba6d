using PickGo.Domain.Platform;

namespace PickGo.Domain.Payments;

public static class PaymentErrors
{
    public static readonly Error NotFound = new("payment.not-found", ErrorKind.NotFound, "There is no such payment.");
    public static readonly Error Expired = new("payment.expired", ErrorKind.Gone, "The time to pay is over; the seats are free again.");
    public static readonly Error NotPending = new("payment.not-pending", ErrorKind.Impossible, "The payment is not waiting to be confirmed.");
    public static readonly Error NotCompleted = new("payment.not-completed", ErrorKind.Impossible, "The payment is not completed.");
    public static readonly Error KeyMismatch = new("payment.key-mismatch", ErrorKind.Conflict, "Another payment key belongs to this order.");
    public static readonly Error AmountMismatch = new("payment.amount-mismatch", ErrorKind.Conflict, "The amount is not the price of the reservation.");
    public static readonly Error RefundTooLarge = new("payment.refund-too-large", ErrorKind.Impossible, "More than was paid cannot be refunded.");
    public static readonly Error RefundRunning = new("payment.refund-running", ErrorKind.Conflict, "A refund of this payment is on its way.");

    public static readonly Error WebhookProcessed = new("payment.webhook-processed", ErrorKind.Conflict, "This webhook was processed before.");
    public static readonly Error NotUnsettled = new("payment.not-unsettled", ErrorKind.Impossible, "Nothing about this payment is open.");

    public static readonly Error Confirming = new("payment.confirming", ErrorKind.Conflict, "The payment is being confirmed.");

    /// <summary>The gateway's own code, where it was the gateway that refused.</summary>
    public static readonly Error StillOpen = new("payment.still-open", ErrorKind.Impossible, "There is a payment or a refund that is not finished.");
    public static readonly ErrorExtension<string> GatewayCode = new("gatewayCode");

    public static Error Refused(string gatewayCode) =>
        new Error("payment.refused", ErrorKind.PaymentRefused, "The payment was refused.").With(GatewayCode, gatewayCode);

    public static Error RefundRefused(string gatewayCode) =>
        new Error("payment.refund-refused", ErrorKind.Impossible, "The refund was refused.").With(GatewayCode, gatewayCode);
}
