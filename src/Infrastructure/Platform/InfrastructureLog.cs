using Microsoft.Extensions.Logging;

namespace PickGo.Infrastructure.Platform;

/// <summary>Every line that the adapters log. Never a payload, a token or an address.</summary>
internal static partial class InfrastructureLog
{
    [LoggerMessage(101, LogLevel.Information, "The {Provider} schema is current")]
    public static partial void SchemaCurrent(ILogger log, Persistence.DatabaseProvider provider);

    [LoggerMessage(102, LogLevel.Error, "Outbox message {Id} ({Type}) failed, attempt {Attempt}")]
    public static partial void OutboxFailed(ILogger log, Exception e, long id, string type, int attempt);

    [LoggerMessage(103, LogLevel.Critical, "Outbox message {Id} ({Type}) is given up after {Attempts} attempts and kept as a dead letter")]
    public static partial void OutboxDead(ILogger log, long id, string type, int attempts);

    [LoggerMessage(104, LogLevel.Warning, "{Loop} failed and goes on")]
    public static partial void LoopFailed(ILogger log, Exception e, string loop);

    [LoggerMessage(105, LogLevel.Error, "{Job} failed on row {Id}; the rest goes on")]
    public static partial void RowFailed(ILogger log, Exception e, string job, long id);

    [LoggerMessage(106, LogLevel.Information, "The seat inventory of session {SessionId} was rebuilt from the database: {Taken} of {Seats} seats taken")]
    public static partial void InventoryRebuilt(ILogger log, long sessionId, int taken, int seats);

    [LoggerMessage(107, LogLevel.Warning, "A subscriber of session {SessionId} was too slow and was dropped")]
    public static partial void SubscriberDropped(ILogger log, long sessionId);

    [LoggerMessage(108, LogLevel.Warning, "The payment gateway did not answer {Call}: {Reason}")]
    public static partial void GatewaySilent(ILogger log, string call, string reason);

    [LoggerMessage(109, LogLevel.Warning, "The payment gateway answered {Call} with {Status} {Code}")]
    public static partial void GatewayRefused(ILogger log, string call, int status, string code);

    [LoggerMessage(110, LogLevel.Warning, "A view could not be counted")]
    public static partial void ViewNotCounted(ILogger log, Exception e);

    [LoggerMessage(111, LogLevel.Warning, "The schedule was left without a goodbye; the other servers take over what it had begun")]
    public static partial void ScheduleLeft(ILogger log);
}
