using Microsoft.Extensions.Logging;

namespace PickGo.Application.Platform;

/// <summary>Every line that the use cases log. Never a payload, a token or an address.</summary>
internal static partial class ApplicationLog
{
    [LoggerMessage(1, LogLevel.Warning, "A step after the commit failed; the outbox will do it")]
    public static partial void AfterCommitFailed(ILogger log, Exception e);

    [LoggerMessage(2, LogLevel.Information, "Payment {PaymentId} is {Status}")]
    public static partial void PaymentSettled(ILogger log, long paymentId, string status);

    [LoggerMessage(3, LogLevel.Warning, "Payment {PaymentId} is unknown at the gateway; it will be asked again")]
    public static partial void PaymentUnknown(ILogger log, long paymentId);

    [LoggerMessage(4, LogLevel.Warning, "Refund {RefundId} is unknown at the gateway; it will be asked again")]
    public static partial void RefundUnknown(ILogger log, long refundId);

    [LoggerMessage(5, LogLevel.Error, "Refund {RefundId} was refused by the gateway: {Code}")]
    public static partial void RefundRefused(ILogger log, long refundId, string code);

    [LoggerMessage(6, LogLevel.Information, "Reservation {ReservationId} expired")]
    public static partial void ReservationExpired(ILogger log, long reservationId);

    [LoggerMessage(7, LogLevel.Error, "{Job} failed on row {Id}; the rest goes on")]
    public static partial void RowFailed(ILogger log, Exception e, string job, long id);

    [LoggerMessage(8, LogLevel.Error, "The gateway captured payment {PaymentId} for another amount or reservation state ({Code}); it stays in doubt")]
    public static partial void PaymentUnsettled(ILogger log, long paymentId, string code);

    [LoggerMessage(9, LogLevel.Critical, "Payment {PaymentId} got no answer for too long and is given up; an operator has to look at it")]
    public static partial void PaymentAbandoned(ILogger log, long paymentId);

    [LoggerMessage(10, LogLevel.Critical, "Refund {RefundId} of payment {PaymentId} is given up ({Code}); an operator has to look at it")]
    public static partial void RefundAbandoned(ILogger log, long refundId, long paymentId, string code);

    [LoggerMessage(11, LogLevel.Warning, "Payment {PaymentId} was captured although it was over; {Amount} KRW go back")]
    public static partial void CapturedLate(ILogger log, long paymentId, long amount);

    [LoggerMessage(12, LogLevel.Warning, "{Amount} KRW of payment {PaymentId} were given back at the gateway, not by us")]
    public static partial void CanceledAtGateway(ILogger log, long paymentId, long amount);
}
