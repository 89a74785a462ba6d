using PickGo.Domain.Platform;

namespace PickGo.Domain.Catalogue;

public sealed class Venue : Entity
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
    public string Name { get; private set; } = "";
    public string Address { get; private set; } = "";
    public string? Hall { get; private set; }

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

    /// <summary>Writes what a search looks through, as it is written now.</summary>
    public void WriteSearchText()
    {
        SearchText = SearchLetters.Of($"{Name}{Hall}", Address);
        SearchVersion = SearchLetters.Version;
    }
}
