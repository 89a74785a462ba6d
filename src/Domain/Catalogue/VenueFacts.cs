using System.Text.RegularExpressions;

namespace PickGo.Domain.Catalogue;

/// <summary>What a house has for those who come. The numbers are kept: a new one goes to the end.</summary>
public enum VenueFacility
{
    Parking, AccessibleParking, AccessibleElevator, AccessibleRamp, AccessibleToilet, NursingRoom, PlayRoom, Restaurant, Cafe, Shop,
}

/// <summary>Where a house stands, in degrees (WGS 84).</summary>
/// <param name="Latitude">North of the equator, -90 to 90.</param>
/// <param name="Longitude">East of Greenwich, -180 to 180.</param>
public sealed record VenuePosition(double Latitude, double Longitude)
{
    /// <returns>Null where that is no place, and at 0/0, which is what is written where nobody knows.</returns>
    public static VenuePosition? Of(double? latitude, double? longitude) =>
        latitude is >= -90 and <= 90 and var north && longitude is >= -180 and <= 180 and var east && (north, east) is not (0, 0) ? new(north, east) : null;
}

/// <summary>What is told of a house besides its name and address. What is no telephone, no address of the web or no place is as if it was not told.</summary>
public sealed partial record VenueFacts
{
    public const int TelephoneLength = 40;
    public const int HomepageLength = 300;

    public static readonly VenueFacts Nothing = new(null, null, null, []);

    /// <param name="telephone">As people write it; more than one, or a range, may stand in it.</param>
    /// <param name="homepage">Of http or https: a page would run what <c>javascript:</c> says.</param>
    /// <param name="position">Null: nobody knows.</param>
    /// <param name="facilities">In any order.</param>
    public VenueFacts(string? telephone, Uri? homepage, VenuePosition? position, IEnumerable<VenueFacility> facilities)
    {
        Telephone = telephone?.Trim() is { Length: <= TelephoneLength } number && WrittenNumber().IsMatch(number) ? number : null;
        Homepage = AddressOf(homepage);
        Position = position;
        Facilities = facilities.Where(Enum.IsDefined).Aggregate(0, (bits, facility) => bits | (1 << (int)facility));
    }

    public string? Telephone { get; }
    public string? Homepage { get; }
    public VenuePosition? Position { get; }

    /// <summary>One bit for each <see cref="VenueFacility"/>.</summary>
    public int Facilities { get; }

    private static string? AddressOf(Uri? homepage) =>
        homepage is { IsAbsoluteUri: true, Scheme: "http" or "https", UserInfo: "" } && homepage.Host.Length > 0
        && homepage.AbsoluteUri is { Length: <= HomepageLength } address ? address : null;

    /// <summary>A first number that can be called, and what may stand behind it: <c>02)580-1300~4, 1301</c>.</summary>
    [GeneratedRegex(@"^\+?[(]?[0-9](?:[-). ]{0,2}[0-9]){6,14}(?: ?[~/,] ?[0-9][0-9-]*)*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex WrittenNumber();
}
