namespace PickGo.KopisSandbox.Catalogue;

/// <summary>A house and its halls.</summary>
/// <param name="Id"><c>mt10id</c>.</param>
/// <param name="Name">With <c>&amp;</c> in some, and the name that it had before.</param>
/// <param name="Region">Where.</param>
/// <param name="District">City, county or ward.</param>
/// <param name="Street">The rest of the address; some end with a blank, as they were typed.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Kind"><c>fcltychartr</c>.</param>
/// <param name="Opened">Year, or blank.</param>
/// <param name="Seats">As it was typed: with a comma, without one, or 0 where nobody knows.</param>
/// <param name="Halls">At least one.</param>
public sealed record Venue(
    string Id, string Name, Region Region, string District, string Street, double Latitude, double Longitude, string Kind, string Opened, string Seats,
    IReadOnlyList<Hall> Halls)
{
    public string Address => $"{Region.Name} {District} {Street}";
}

/// <summary>One hall of a house (<c>mt13</c>).</summary>
public sealed record Hall(string Id, string Name, string Seats);
