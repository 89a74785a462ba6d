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
    }

    public string Name { get; private set; } = "";
    public string Address { get; private set; } = "";
    public string? Hall { get; private set; }
}
