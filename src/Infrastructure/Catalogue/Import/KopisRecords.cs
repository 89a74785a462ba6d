using System.Xml.Linq;
using PickGo.Application.Catalogue.Import;

namespace PickGo.Infrastructure.Catalogue.Import;

/// <summary>Makes records of what KOPIS says. A list may have one element or many, inside its wrapper or without it.</summary>
internal static class KopisRecords
{
    private static readonly string[] Amenities = ["restaurant", "cafe", "store", "nolibang", "suyu", "parkbarrier", "restbarrier", "runwbarrier", "elevbarrier", "parkinglot"];

    /// <returns>The listing, or KOPIS' name of what it lacks.</returns>
    public static (KopisListing? Listing, string? Lacks) Listing(XElement db)
    {
        if (Lacking(db) is { } lacks) return (null, lacks);

        return (new KopisListing(
            db.Text("mt20id"), db.Text("prfnm"), db.Date("prfpdfrom")!.Value, db.Date("prfpdto")!.Value, db.Text("fcltynm"), db.Text("area"), db.Text("genrenm"), db.Address("poster"),
            db.Flag("openrun"), db.Text("prfstate")), null);
    }

    /// <returns>The performance, or KOPIS' name of what it lacks.</returns>
    public static (KopisPerformance? Performance, string? Lacks) Performance(XElement db)
    {
        if (Lacking(db) is { } lacks) return (null, lacks);

        return (new KopisPerformance
        {
            Id = db.Text("mt20id"),
            Title = db.Text("prfnm"),
            From = db.Date("prfpdfrom")!.Value,
            To = db.Date("prfpdto")!.Value,
            VenueId = db.TextOrNull("mt10id"),
            HallId = db.TextOrNull("mt13id"),
            VenueName = db.Text("fcltynm"),
            Area = db.Text("area"),
            Genre = db.Text("genrenm"),
            State = db.Text("prfstate"),
            Cast = db.Text("prfcast"),
            Crew = db.Text("prfcrew"),
            Runtime = db.Text("prfruntime"),
            Age = db.Text("prfage"),
            Companies = new KopisCompanies(db.Text("entrpsnm"), db.Text("entrpsnmP"), db.Text("entrpsnmA"), db.Text("entrpsnmH"), db.Text("entrpsnmS")),
            Prices = db.Text("pcseguidance"),
            Schedule = db.Text("dtguidance"),
            Story = db.Text("sty"),
            Poster = db.Address("poster"),
            IntroImages = [.. db.Descendants("styurl").Select(url => url.Address()).OfType<Uri>()],
            Sellers = [.. db.Descendants("relate").Select(Seller).OfType<KopisLink>()],
            Flags = new KopisFlags(
                db.Flag("openrun"), db.Flag("visit"), db.Flag("child"), db.Flag("daehakro"), db.Flag("festival"), db.Flag("musicallicense"), db.Flag("musicalcreate")),
            UpdatedAt = db.Instant("updatedate"),
        }, null);
    }

    /// <returns>The venue, or KOPIS' name of what it lacks.</returns>
    public static (KopisVenue? Venue, string? Lacks) Venue(XElement db)
    {
        if (!KopisIds.IsVenue(db.Text("mt10id"))) return (null, "mt10id");
        if (db.Text("fcltynm").Length == 0) return (null, "fcltynm");

        return (new KopisVenue
        {
            Id = db.Text("mt10id"),
            Name = db.Text("fcltynm"),
            Kind = db.Text("fcltychartr"),
            Opened = db.Year("opende"),
            Seats = db.Seats("seatscale"),
            Phone = db.Text("telno"),
            Website = db.Address("relateurl"),
            Address = db.Text("adres"),
            Latitude = db.Degrees("la", 90),
            Longitude = db.Degrees("lo", 180),
            Amenities = [.. Amenities.Where(db.Flag)],
            Halls = [.. db.Descendants("mt13").Where(hall => hall.Text("mt13id").Length > 0).Select(hall => new KopisHall(hall.Text("mt13id"), hall.Text("prfplcnm"), hall.Seats("seatscale")))],
        }, null);
    }

    private static string? Lacking(XElement db)
    {
        if (!KopisIds.IsPerformance(db.Text("mt20id"))) return "mt20id";
        if (db.Text("prfnm").Length == 0) return "prfnm";
        if (db.Date("prfpdfrom") is null) return "prfpdfrom";
        return db.Date("prfpdto") is null ? "prfpdto" : null;
    }

    private static KopisLink? Seller(XElement relate) => relate.Address("relateurl") is { } address ? new KopisLink(relate.Text("relatenm"), address) : null;
}
