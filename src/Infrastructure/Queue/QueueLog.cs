using Microsoft.Extensions.Logging;

namespace PickGo.Infrastructure.Queue;

/// <summary>Every line that the waiting room's adapters log.</summary>
internal static partial class QueueLog
{
    [LoggerMessage(2301, LogLevel.Warning, "The waiting room of session {SessionId} had no tick")]
    public static partial void TickFailed(ILogger log, Exception e, long sessionId);
}
