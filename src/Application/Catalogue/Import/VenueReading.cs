using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue.Import;

/// <summary>What a record comes to as a venue: one for each hall.</summary>
internal static class VenueReading
{
    private const string Source = "kopis:";

    private static readonly Dictionary<string, VenueFacility> Facilities = new(StringComparer.Ordinal)
    {
        ["parkinglot"] = VenueFacility.Parking,
        ["parkbarrier"] = VenueFacility.AccessibleParking,
        ["elevbarrier"] = VenueFacility.AccessibleElevator,
        ["runwbarrier"] = VenueFacility.AccessibleRamp,
        ["restbarrier"] = VenueFacility.AccessibleToilet,
        ["suyu"] = VenueFacility.NursingRoom,
        ["nolibang"] = VenueFacility.PlayRoom,
        ["restaurant"] = VenueFacility.Restaurant,
        ["cafe"] = VenueFacility.Cafe,
        ["store"] = VenueFacility.Shop,
    };

    /// <param name="record">What is played there.</param>
    /// <param name="found">Null where KOPIS has none: then its name is all there is.</param>
    public static string KeyOf(KopisPerformance record, KopisVenue? found) => found is null
        ? $"{Source}{Text.Cut(record.VenueName, Performance.SourceKeyLength - Source.Length)}"
        : $"{Source}{found.Id}/{HallOf(record, found)?.Id}";

    /// <returns>Whether that changed anything.</returns>
    public static bool Describe(Venue venue, KopisPerformance record, KopisVenue? found)
    {
        if (found is null) return venue.Describe(Text.Cut(record.VenueName, Venue.NameLength), Text.Cut(record.Area, Venue.AddressLength), null);

        var hall = HallOf(record, found) is { } own && own.Name != found.Name ? Text.Cut(own.Name, Venue.NameLength) : null;
        return venue.Describe(Text.Cut(found.Name, Venue.NameLength), Text.Cut(found.Address, Venue.AddressLength), hall) | venue.Tell(FactsOf(found));
    }

    private static KopisHall? HallOf(KopisPerformance record, KopisVenue found) => found.Halls.FirstOrDefault(h => h.Id == record.HallId);

    private static VenueFacts FactsOf(KopisVenue found) => new(
        found.Phone, found.Website, VenuePosition.Of(found.Latitude, found.Longitude),
        found.Amenities.Where(Facilities.ContainsKey).Select(amenity => Facilities[amenity]));
}
