using PickGo.Domain.Platform;

namespace PickGo.Domain.Reservations;

public static class ReservationErrors
{
    public static readonly ErrorExtension<long> Expected = new("expected");
    public static readonly ErrorExtension<long> Actual = new("actual");

    public static readonly Error NotFound = new("reservations.not-found", ErrorKind.NotFound, "There is no such reservation.");
    public static readonly Error Expired = new("reservations.expired", ErrorKind.Gone, "The time to pay this reservation is over.");
    public static readonly Error NotYetExpired = new("reservations.not-yet-expired", ErrorKind.Impossible, "The reservation still has time.");
    public static readonly Error NotUnpaid = new("reservations.not-unpaid", ErrorKind.Impossible, "The reservation is not waiting for a payment.");
    public static readonly Error NotPaid = new("reservations.not-paid", ErrorKind.Impossible, "The reservation is not paid.");
    public static readonly Error StillOpen = new("reservations.still-open", ErrorKind.Impossible, "There are unpaid reservations or tickets for coming performances.");
    public static readonly Error CancelClosed = new("reservations.cancel-closed", ErrorKind.Impossible, "It is too late to cancel.");

    /// <param name="expected">Whole KRW that the buyer was shown.</param>
    /// <param name="actual">Whole KRW that the seats cost.</param>
    public static Error PriceChanged(long expected, long actual) =>
        new Error("price.changed", ErrorKind.Conflict, "The seats cost another total than was shown.").With(Expected, expected).With(Actual, actual);

    /// <param name="expected">Whole KRW that the buyer was shown.</param>
    /// <param name="actual">Whole KRW that canceling costs now.</param>
    public static Error FeeChanged(long expected, long actual) =>
        new Error("reservations.fee-changed", ErrorKind.Conflict, "Canceling costs another fee than was shown.").With(Expected, expected).With(Actual, actual);
}
