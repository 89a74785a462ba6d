using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue.Import;

/// <summary>Why KOPIS did not tell. What concerns one record leaves the others; what concerns the key or the line ends an import.</summary>
public static class KopisErrors
{
    public static readonly Error NotConfigured = new("imports.not-configured", ErrorKind.Unavailable, "There is no service key for KOPIS.");

    /// <summary>Also when it was suspended: asking on would keep it so.</summary>
    public static readonly Error KeyRefused = new("imports.key-refused", ErrorKind.Unavailable, "KOPIS does not take the service key; it may be suspended.");

    public static readonly Error Unreachable = new("imports.unreachable", ErrorKind.Unavailable, "KOPIS did not answer.");

    /// <summary>What was asked is against its rules: a mistake of ours, for all records alike.</summary>
    public static readonly Error RequestRefused = new("imports.request-refused", ErrorKind.Invalid, "KOPIS does not take the question.");

    /// <summary>No XML, too much of it, XML with a DOCTYPE, or a record that lacks what it must have.</summary>
    public static readonly Error BadAnswer = new("imports.bad-answer", ErrorKind.Impossible, "What KOPIS answered cannot be read.");

    public static readonly Error NoData = new("imports.no-data", ErrorKind.NotFound, "KOPIS has no such record.");

    public static readonly Error VenueMissing = new("imports.venue-missing", ErrorKind.NotFound, "KOPIS has no such venue.");

    /// <summary>Whether the next record would fare no better.</summary>
    public static bool EndsImport(Error error) =>
        error.Code == NotConfigured.Code || error.Code == KeyRefused.Code || error.Code == Unreachable.Code || error.Code == RequestRefused.Code;
}
