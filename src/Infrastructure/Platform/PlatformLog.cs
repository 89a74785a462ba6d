using Microsoft.Extensions.Logging;

namespace PickGo.Infrastructure.Platform;

/// <summary>Every line that the mechanisms log. Never a payload, a token or an address.</summary>
internal static partial class PlatformLog
{
    [LoggerMessage(2001, LogLevel.Information, "The {Provider} schema is current")]
    public static partial void SchemaCurrent(ILogger log, Persistence.DatabaseProvider provider);

    [LoggerMessage(2002, LogLevel.Error, "Outbox message {Id} ({Type}) failed, attempt {Attempt}")]
    public static partial void OutboxFailed(ILogger log, Exception e, long id, string type, int attempt);

    [LoggerMessage(2003, LogLevel.Critical, "Outbox message {Id} ({Type}) is given up after {Attempts} attempts and kept as a dead letter")]
    public static partial void OutboxDead(ILogger log, long id, string type, int attempts);

    [LoggerMessage(2004, LogLevel.Warning, "A run of {Component} failed; the next one follows")]
    public static partial void RunFailed(ILogger log, Exception e, string component);

    [LoggerMessage(2005, LogLevel.Error, "{Component} failed on row {Id}; the other rows go on")]
    public static partial void RowFailed(ILogger log, Exception e, string component, long id);

    [LoggerMessage(2006, LogLevel.Warning, "A subscriber to session {SessionId} was too slow and was dropped")]
    public static partial void SubscriberDropped(ILogger log, long sessionId);

    [LoggerMessage(2008, LogLevel.Error, "Operation {Id} ({Kind}) failed, attempt {Attempt}; it is tried again")]
    public static partial void OperationFailed(ILogger log, Exception e, long id, string kind, int attempt);

    [LoggerMessage(2007, LogLevel.Warning, "The scheduler did not shut down in time; the other servers take over what it had begun")]
    public static partial void SchedulerLeft(ILogger log);

    [LoggerMessage(2009, LogLevel.Warning, "The cache does not answer; what it would have kept is read from the database")]
    public static partial void CacheSilent(ILogger log, Exception e);
}
