using PickGo.Domain.Platform;

namespace PickGo.Domain.Catalogue;

public static class CatalogueErrors
{
    public static readonly Error PostNotFound = new("posts.not-found", ErrorKind.NotFound, "There is no such post.");
    public static readonly Error PerformanceNotFound = new("performances.not-found", ErrorKind.NotFound, "There is no such performance.");
    public static readonly Error SessionNotFound = new("sessions.not-found", ErrorKind.NotFound, "There is no such session.");
    public static readonly Error VenueNotFound = new("venues.not-found", ErrorKind.NotFound, "There is no such venue.");
    public static readonly Error NothingOpens = new("sessions.opening-none", ErrorKind.Gone, "No sale opens here any more: it is open, or over.");
    public static readonly Error PictureNotFound = new("images.not-found", ErrorKind.NotFound, "There is no such picture.");
    public static readonly Error PicturesUnavailable = new("images.unavailable", ErrorKind.Unavailable, "Where the pictures lie cannot be reached; try again shortly.") { RetryAfterSeconds = 5 };
    public static readonly Error SaleTimes = new("sessions.times", ErrorKind.Impossible, "A sale opens before it closes, and closes by the beginning of the performance.");
    public static readonly Error PricedAreas = new("prices.areas", ErrorKind.Impossible,
        "Each area of the performance is named once; for a session, at most once.");
    public static readonly Error OpeningNear = new("sessions.opening-near", ErrorKind.Impossible,
        $"An opening is moved at least {PerformanceSession.OpeningNotice.TotalSeconds} seconds before it, and at least that far ahead.");
}
