using PickGo.Domain.Platform;

namespace PickGo.Domain.Catalogue.Import;

/// <summary>What is wrong with a record from outside; each stands in the report of the import, with the piece that it is about as its detail.</summary>
public static class ImportErrors
{
    private const int PieceLength = 200;

    public static readonly Error ScheduleMissing = new("imports.schedule-missing", ErrorKind.Impossible, "The record announces no schedule.");
    public static readonly Error ScheduleEmpty = new("imports.schedule-empty", ErrorKind.Impossible, "The schedule gives no session in the run.");
    public static readonly Error RunBackwards = new("imports.run-backwards", ErrorKind.Impossible, "The run ends before it begins.");
    public static readonly Error PriceMissing = new("imports.price-missing", ErrorKind.Impossible, "The record announces no price.");

    /// <summary>What it is about names days: the schedule may be wrong on them.</summary>
    public static readonly Error Exceptions = new("imports.exceptions", ErrorKind.Impossible, "The text of the record names days that the schedule may leave out.");

    /// <summary>The record changed at its source, and what it would change was sold already.</summary>
    public static readonly Error Sold = new("imports.sold", ErrorKind.Conflict, "This changed at its source and was sold already; an operator decides.");

    /// <summary>The record changed at its source, and an operator said otherwise here.</summary>
    public static readonly Error Edited = new("imports.edited", ErrorKind.Conflict, "This changed at its source and was edited here; an operator decides.");

    public static readonly Error GenreUnknown = new("imports.genre-unknown", ErrorKind.Impossible, "The record names a genre that is not known.");
    public static readonly Error VenueUnknown = new("imports.venue-unknown", ErrorKind.Impossible, "The record names no venue.");

    /// <summary>A fault of ours: the log has it.</summary>
    public static readonly Error Failed = new("imports.failed", ErrorKind.Unavailable, "The record could not be imported.");

    public static Error ScheduleUnreadable(string piece) =>
        new("imports.schedule-unreadable", ErrorKind.Impossible, "The schedule is not understood, and makes no session.") { Detail = Text.Cut(piece, PieceLength) };

    public static Error PriceUnreadable(string piece) =>
        new("imports.price-unreadable", ErrorKind.Impossible, "The prices are not understood.") { Detail = Text.Cut(piece, PieceLength) };

    /// <summary>A price that depends on the day, the audience or the channel, or is for several days.</summary>
    public static Error PriceWithoutArea(string label) =>
        new("imports.price-without-area", ErrorKind.Impossible, "This price belongs to no area of the house.") { Detail = Text.Cut(label, PieceLength) };
}
