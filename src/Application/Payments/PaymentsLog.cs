using Microsoft.Extensions.Logging;

namespace PickGo.Application.Payments;

/// <summary>Every line that paying logs. Never a payload, a token or an address.</summary>
internal static partial class PaymentsLog
{
    [LoggerMessage(1101, LogLevel.Information, "Payment {PaymentId} is {Status}")]
    public static partial void PaymentSettled(ILogger log, long paymentId, string status);

    [LoggerMessage(1102, LogLevel.Warning, "Payment {PaymentId} is unknown at the gateway; it will be asked again")]
    public static partial void PaymentUnknown(ILogger log, long paymentId);

    [LoggerMessage(1103, LogLevel.Error, "The gateway captured payment {PaymentId}, which buys nothing ({Code}); it is refunded")]
    public static partial void PaymentUnsettled(ILogger log, long paymentId, string code);

    [LoggerMessage(1104, LogLevel.Critical, "Payment {PaymentId} got no answer for too long and is abandoned; an operator has to look at it")]
    public static partial void PaymentAbandoned(ILogger log, long paymentId);

    [LoggerMessage(1105, LogLevel.Warning, "Payment {PaymentId} was captured although it was over; {Amount} KRW are refunded")]
    public static partial void CapturedLate(ILogger log, long paymentId, long amount);

    [LoggerMessage(1106, LogLevel.Warning, "{Amount} KRW of payment {PaymentId} were refunded at the gateway, not by us")]
    public static partial void CanceledAtGateway(ILogger log, long paymentId, long amount);

    [LoggerMessage(1107, LogLevel.Warning, "Refund {RefundId} is unknown at the gateway; it will be asked for again")]
    public static partial void RefundUnknown(ILogger log, long refundId);

    [LoggerMessage(1108, LogLevel.Error, "Refund {RefundId} was refused by the gateway: {Code}")]
    public static partial void RefundRefused(ILogger log, long refundId, string code);

    [LoggerMessage(1109, LogLevel.Critical, "Refund {RefundId} of payment {PaymentId} is abandoned ({Code}); an operator has to look at it")]
    public static partial void RefundAbandoned(ILogger log, long refundId, long paymentId, string code);
}
