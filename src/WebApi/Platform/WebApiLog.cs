namespace PickGo.WebApi.Platform;

/// <summary>Every line that the edge logs. Never a payload, a token, a query or an address.</summary>
internal static partial class WebApiLog
{
    [LoggerMessage(201, LogLevel.Error, "A request failed with {Code}")]
    public static partial void RequestFailed(ILogger log, Exception e, string code);

    [LoggerMessage(202, LogLevel.Warning, "Missing engine: {Engine}")]
    public static partial void EngineMissing(ILogger log, string engine);

    [LoggerMessage(205, LogLevel.Information, "A webhook of kind {Kind} came, which we do not act on")]
    public static partial void WebhookIgnored(ILogger log, string kind);

    [LoggerMessage(206, LogLevel.Warning, "The signing keys stand in the database in the clear: set Keys:Folder")]
    public static partial void KeysInTheClear(ILogger log);

    [LoggerMessage(207, LogLevel.Warning, "What the home page begins with could not be read; the page goes without it")]
    public static partial void LinksUnknown(ILogger log, Exception e);

    [LoggerMessage(208, LogLevel.Warning, "A provider of log-ins does not answer as it should")]
    public static partial void ProviderUnreachable(ILogger log, Exception e);

    [LoggerMessage(209, LogLevel.Information, "A log-in at {Provider} was refused: {Reason}")]
    public static partial void ProviderRefused(ILogger log, string provider, string reason);

    [LoggerMessage(210, LogLevel.Warning, "What a page tells search engines could not be read; the page goes without it")]
    public static partial void HeadUnknown(ILogger log, Exception e);

    [LoggerMessage(203, LogLevel.Warning, "The live push of session {SessionId} failed")]
    public static partial void PushFailed(ILogger log, Exception e, long sessionId);

    [LoggerMessage(204, LogLevel.Warning, "A watcher of session {SessionId} was too slow and was disconnected")]
    public static partial void SubscriberDropped(ILogger log, long sessionId);
}
