using Microsoft.Extensions.Logging;

namespace PickGo.Infrastructure.Payments;

/// <summary>Every line that the payment gateway's adapter logs. Never a payload, a key or a card.</summary>
internal static partial class PaymentsLog
{
    [LoggerMessage(2501, LogLevel.Warning, "The payment gateway did not answer {Call}: {Reason}")]
    public static partial void GatewaySilent(ILogger log, string call, string reason);

    [LoggerMessage(2502, LogLevel.Warning, "The payment gateway answered {Call} with {Status} {Code}")]
    public static partial void GatewayRefused(ILogger log, string call, int status, string code);
}
