namespace PickGo.Application.Catalogue.Import;

/// <summary>A venue and its halls. Texts are trimmed, and empty where KOPIS has only blanks.</summary>
public sealed record KopisVenue
{
    /// <summary><c>mt10id</c>.</summary>
    public required string Id { get; init; }

    /// <summary><c>fcltynm</c>.</summary>
    public required string Name { get; init; }

    /// <summary><c>fcltychartr</c>: who runs it.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Year (<c>opende</c>).</summary>
    public int? Opened { get; init; }

    /// <summary>Of all halls; null where KOPIS has 0 or nothing, which both mean that nobody knows.</summary>
    public int? Seats { get; init; }

    public string Phone { get; init; } = "";
    public Uri? Website { get; init; }

    /// <summary><c>adres</c>.</summary>
    public string Address { get; init; } = "";

    /// <summary>Degrees north.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; init; }

    /// <summary>KOPIS' names of what the venue has: <c>parkinglot</c>, <c>elevbarrier</c> …</summary>
    public IReadOnlyList<string> Amenities { get; init; } = [];

    public IReadOnlyList<KopisHall> Halls { get; init; } = [];
}

/// <summary>One hall (<c>mt13</c>).</summary>
/// <param name="Id"><c>mt13id</c>.</param>
/// <param name="Name"><c>prfplcnm</c>.</param>
/// <param name="Seats">Null where nobody knows.</param>
public sealed record KopisHall(string Id, string Name, int? Seats);
