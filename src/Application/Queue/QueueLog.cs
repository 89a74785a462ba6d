using Microsoft.Extensions.Logging;

namespace PickGo.Application.Queue;

/// <summary>Every line that the waiting room's use cases log.</summary>
internal static partial class QueueLog
{
    /// <summary>One for each connection that waits, so it is no warning; the ticker's failures are.</summary>
    [LoggerMessage(1301, LogLevel.Debug, "A place in the waiting room of session {SessionId} could not be asked for; its stream stays open")]
    public static partial void PlaceUnknown(ILogger log, Exception e, long sessionId);
}
