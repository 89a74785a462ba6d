using Microsoft.Extensions.Logging;

namespace PickGo.Application.Reservations;

/// <summary>Every line that reserving logs. Never a payload, a token or an address.</summary>
internal static partial class ReservationsLog
{
    [LoggerMessage(1201, LogLevel.Information, "Reservation {ReservationId} expired")]
    public static partial void ReservationExpired(ILogger log, long reservationId);
}
