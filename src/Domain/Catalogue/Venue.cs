using System.Globalization;
using PickGo.Domain.Platform;

namespace PickGo.Domain.Catalogue;

public sealed class Venue : Entity, IAuditSubject
{
    public const int NameLength = 120;
    public const int AddressLength = 200;

    private Venue() { }

    public Venue(string name, string address, string? hall = null)
    {
        Name = name;
        Address = address;
        Hall = hall;
        WriteSearchText();
    }

    /// <summary>The key of the record it was made from (<c>kopis:…</c>), unique; null for those of our own.</summary>
    public string? SourceKey { get; init; }

    [Audited]
    public string Name { get; private set; } = "";

    [Audited]
    public string Address { get; private set; } = "";

    [Audited]
    public string? Hall { get; private set; }

    /// <summary>As people write it: more than one, or a range, may stand in it. Null: nobody knows.</summary>
    [Audited]
    public string? Telephone { get; private set; }

    /// <summary>Of http or https; null: nobody knows.</summary>
    [Audited]
    public string? Homepage { get; private set; }

    /// <summary>Degrees north; null, as <see cref="Longitude"/>: nobody knows.</summary>
    public double? Latitude { get; private set; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; private set; }

    /// <summary>One bit for each <see cref="VenueFacility"/>.</summary>
    public int FacilityBits { get; private set; }

    public AuditSubject AuditSubject => new("venue", Id.ToString(CultureInfo.InvariantCulture));

    public IReadOnlyList<VenueFacility> Facilities => [.. Enum.GetValues<VenueFacility>().Where(f => (FacilityBits & (1 << (int)f)) != 0)];

    /// <summary>What a search for places looks through: name, hall and address.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>Which <see cref="SearchLetters.Version"/> wrote it.</summary>
    public int SearchVersion { get; private set; }

    /// <returns>Whether that changed anything.</returns>
    public bool Describe(string name, string address, string? hall)
    {
        if ((name, address, hall) == (Name, Address, Hall)) return false;

        (Name, Address, Hall) = (name, address, hall);
        WriteSearchText();
        return true;
    }

    /// <returns>Whether that changed anything.</returns>
    public bool Tell(VenueFacts facts)
    {
        if ((facts.Telephone, facts.Homepage, facts.Position, facts.Facilities) == (Telephone, Homepage, VenuePosition.Of(Latitude, Longitude), FacilityBits)) return false;

        (Telephone, Homepage, FacilityBits) = (facts.Telephone, facts.Homepage, facts.Facilities);
        (Latitude, Longitude) = (facts.Position?.Latitude, facts.Position?.Longitude);
        return true;
    }

    /// <summary>Writes what a search looks through, as it is written now.</summary>
    public void WriteSearchText()
    {
        SearchText = SearchLetters.Of($"{Name}{Hall}", Address);
        SearchVersion = SearchLetters.Version;
    }
}
