using PickGo.Domain.Platform;

namespace PickGo.Domain.Reviews;

public static class ReviewErrors
{
    public static readonly Error NotFound = new("reviews.not-found", ErrorKind.NotFound, "There is no such review.");
    public static readonly Error AlreadyWritten = new("reviews.already-written", ErrorKind.Conflict, "A member writes one review of a performance; it can be edited.");
    public static readonly Error TooEarly = new("reviews.too-early", ErrorKind.Impossible, "A review is written after the performance.");
    public static readonly Error TicketNeeded = new("reviews.ticket-needed", ErrorKind.Impossible, "Only who had a ticket may write a review of this performance.");
    public static readonly Error Own = new("reviews.own", ErrorKind.Impossible, "Nobody likes or reports a review of their own.");
}
