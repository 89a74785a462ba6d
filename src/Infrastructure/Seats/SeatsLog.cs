using Microsoft.Extensions.Logging;

namespace PickGo.Infrastructure.Seats;

/// <summary>Every line that the seat inventory logs.</summary>
internal static partial class SeatsLog
{
    [LoggerMessage(2401, LogLevel.Information, "The seat inventory of session {SessionId} was rebuilt from the database: {Taken} of {Seats} seats taken")]
    public static partial void InventoryRebuilt(ILogger log, long sessionId, int taken, int seats);
}
