using Microsoft.Extensions.Logging;

namespace PickGo.Infrastructure.Catalogue.Import;

/// <summary>Every line that is logged of asking KOPIS. Never a payload, and never the key, which is in every address.</summary>
internal static partial class KopisLog
{
    [LoggerMessage(2211, LogLevel.Warning, "KOPIS did not answer {Call}: {Reason}")]
    public static partial void Silent(ILogger log, string call, string reason);

    [LoggerMessage(2212, LogLevel.Warning, "KOPIS refused {Call} with {Code}")]
    public static partial void Refused(ILogger log, string call, string code);

    [LoggerMessage(2213, LogLevel.Warning, "What KOPIS answered to {Call} cannot be read: {Reason}")]
    public static partial void Unreadable(ILogger log, string call, string reason);

    [LoggerMessage(2214, LogLevel.Debug, "Redis is away: this server asks KOPIS once a second at most")]
    public static partial void PacedAlone(ILogger log, Exception e);
}
