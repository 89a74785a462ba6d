using System.Globalization;
using System.Xml;
using PickGo.KopisSandbox.Catalogue;

namespace PickGo.KopisSandbox.Api;

/// <summary>Houses as KOPIS shows them.</summary>
internal static class VenueXml
{
    private static readonly string[] Amenities = ["restaurant", "cafe", "store", "nolibang", "suyu", "parkbarrier", "restbarrier", "runwbarrier", "elevbarrier", "parkinglot"];

    public static string Detail(Venue venue) => Xml.Write(dbs => dbs.Record(db =>
    {
        db.Field("fcltynm", venue.Name);
        db.Field("mt10id", venue.Id);
        db.Field("mt13cnt", venue.Halls.Count.ToString(CultureInfo.InvariantCulture));
        db.Field("fcltychartr", venue.Kind);
        db.Field("opende", venue.Opened);
        db.Field("seatscale", venue.Seats);
        db.Field("telno", $"070-0000-{venue.Id[^4..]}");
        db.Field("relateurl", venue.Halls.Count == 1 ? "" : $"https://{venue.Id.ToLowerInvariant()}.example/");
        db.Field("adres", venue.Address);
        db.Field("la", venue.Latitude.ToString("R", CultureInfo.InvariantCulture));
        db.Field("lo", venue.Longitude.ToString("R", CultureInfo.InvariantCulture));
        // Larger houses have more of everything.
        for (var i = 0; i < Amenities.Length; i++) db.Flag(Amenities[i], venue.Halls.Count * 4 > i + 3);
        db.Within("mt13s", halls =>
        {
            foreach (var hall in venue.Halls) WriteHall(halls, hall);
        });
    }));

    private static void WriteHall(XmlWriter halls, Hall hall) => halls.Within("mt13", mt13 =>
    {
        mt13.Field("prfplcnm", hall.Name);
        mt13.Field("mt13id", hall.Id);
        mt13.Field("seatscale", hall.Seats);
        mt13.Flag("stageorchat", false);
        mt13.Flag("stagepracat", false);
        mt13.Flag("stagedresat", true);
        mt13.Flag("stageoutdrat", false);
        mt13.Field("disabledseatscale", "");
        mt13.Field("stagearea", " ");
    });
}
