using Microsoft.Extensions.Logging;

namespace PickGo.Application.Platform;

/// <summary>Every line that the mechanisms of the use cases log.</summary>
internal static partial class PlatformLog
{
    [LoggerMessage(1001, LogLevel.Warning, "A step after the commit failed; the outbox will do it")]
    public static partial void AfterCommitFailed(ILogger log, Exception e);
}
