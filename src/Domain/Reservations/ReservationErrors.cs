using PickGo.Domain.Platform;

namespace PickGo.Domain.Reservations;

public static class ReservationErrors
{
    public static readonly Error NotFound = new("reservations.not-found", ErrorKind.NotFound, "There is no such reservation.");
    public static readonly Error Forbidden = new("reservations.forbidden", ErrorKind.Forbidden, "This reservation is not yours.");
    public static readonly Error Expired = new("reservations.expired", ErrorKind.Gone, "The time to pay this reservation is over.");
    public static readonly Error NotYetExpired = new("reservations.not-yet-expired", ErrorKind.Impossible, "The reservation still has time.");
    public static readonly Error NotUnpaid = new("reservations.not-unpaid", ErrorKind.Impossible, "The reservation is not waiting for a payment.");
    public static readonly Error NotPaid = new("reservations.not-paid", ErrorKind.Impossible, "The reservation is not paid.");
    public static readonly Error StillOpen = new("reservations.still-open", ErrorKind.Impossible, "There are unpaid reservations or tickets for coming performances.");
    public static readonly Error CancelClosed = new("reservations.cancel-closed", ErrorKind.Impossible, "It is too late to cancel.");
}
