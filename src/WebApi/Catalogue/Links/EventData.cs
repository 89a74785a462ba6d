using System.Globalization;
using System.Text.Json.Nodes;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Catalogue.Links;

/// <summary>A performance in the words of schema.org; what nobody knows is left out (https://schema.org/Event).</summary>
internal static class EventData
{
    private const string Words = "https://schema.org/";

    /// <summary>"And others", with which lists of names end.</summary>
    private const string Others = " 등";

    public static JsonObject Of(PostHead head, SiteOptions site, DateTime now)
    {
        var (post, address) = (head.Post, site.Page(PostHeads.PathOf(head.Post.Id)));
        var data = new JsonObject
        {
            ["@type"] = TypeOf(post.Type),
            ["@id"] = address,
            ["name"] = post.Name,
            ["url"] = address,
            ["startDate"] = head.Run is { } run ? Moment(run.First) : Day(post.StartsOn),
            ["endDate"] = head.Run is { } whole ? Moment(whole.Last.AddMinutes(head.RunningMinutes)) : Day(post.EndsOn),
            ["eventStatus"] = Words + "EventScheduled",
            ["eventAttendanceMode"] = Words + "OfflineEventAttendanceMode",
            ["location"] = PlaceOf(head.Venue, site),
        };
        if (PageHead.AddressOf(post.Poster, site) is { } image) data["image"] = new JsonArray(image);
        if (head.Content.Length > 0) data["description"] = head.Content;
        if (PerformersOf(head.Cast) is { Count: > 0 } performers) data["performer"] = performers;
        if (OfferOf(head, address, AvailabilityOf(post.Sale), post.OpensAt ?? head.Run?.OpenedAt) is { } offer) data["offers"] = offer;
        if (head.Sessions.Count > 0) data["subEvent"] = new JsonArray([.. head.Sessions.Select(s => SessionOf(s, head, site, address, now))]);
        return data;
    }

    public static JsonObject PlaceOf(VenueView venue, SiteOptions site)
    {
        var address = site.Page(VenueHeads.PathOf(venue.Id));
        var data = new JsonObject
        {
            ["@type"] = "Place",
            ["@id"] = address,
            ["name"] = NameOf(venue),
            ["url"] = address,
            ["address"] = new JsonObject { ["@type"] = "PostalAddress", ["streetAddress"] = venue.Address, ["addressCountry"] = "KR" },
        };
        if (venue.Telephone is { } telephone) data["telephone"] = telephone;
        if (venue is { Latitude: { } latitude, Longitude: { } longitude })
            data["geo"] = new JsonObject { ["@type"] = "GeoCoordinates", ["latitude"] = latitude, ["longitude"] = longitude };
        return data;
    }

    public static string NameOf(VenueView venue) => $"{venue.Name} {venue.Hall}".TrimEnd();

    private static JsonObject SessionOf(SessionHead session, PostHead head, SiteOptions site, string address, DateTime now)
    {
        var data = new JsonObject
        {
            ["@type"] = TypeOf(head.Post.Type),
            ["name"] = head.Post.Name,
            ["startDate"] = Moment(session.PerformanceTime),
            ["eventStatus"] = Words + "EventScheduled",
            ["location"] = PlaceOf(head.Venue, site),
        };
        if (head.RunningMinutes > 0) data["endDate"] = Moment(session.PerformanceTime.AddMinutes(head.RunningMinutes));
        if (OfferOf(head, address, AvailabilityOf(SaleOf(session, now)), session.ReserveOpenAt) is { } offer) data["offers"] = offer;
        return data;
    }

    private static PostSale SaleOf(SessionHead session, DateTime now) =>
        now < session.ReserveOpenAt ? PostSale.Upcoming : now >= session.ClosesAt ? PostSale.Ended : session.IsSoldOut ? PostSale.SoldOut : PostSale.OnSale;

    private static JsonObject? OfferOf(PostHead head, string address, string availability, DateTime? opens)
    {
        if (head.Post.PriceFrom is not { } from || head.PriceTo is not { } to) return null;

        var offer = new JsonObject { ["@type"] = "AggregateOffer", ["lowPrice"] = from, ["highPrice"] = to, ["priceCurrency"] = "KRW", ["availability"] = availability, ["url"] = address };
        if (opens is { } at) offer["validFrom"] = Moment(at);
        return offer;
    }

    private static JsonArray PerformersOf(string cast) =>
        [.. cast.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => name.EndsWith(Others, StringComparison.Ordinal) ? name[..^Others.Length] : name)
            .Select(name => new JsonObject { ["@type"] = "Person", ["name"] = name })];

    private static string TypeOf(PerformanceType type) => type switch
    {
        PerformanceType.Play or PerformanceType.Musical => "TheaterEvent",
        PerformanceType.Concert or PerformanceType.Classic or PerformanceType.Korean => "MusicEvent",
        PerformanceType.Dance => "DanceEvent",
        _ => "Event",
    };

    private static string AvailabilityOf(PostSale sale) => Words + sale switch
    {
        PostSale.Upcoming => "PreOrder",
        PostSale.OnSale => "InStock",
        PostSale.SoldOut => "SoldOut",
        _ => "OutOfStock",
    };

    private static string Moment(DateTime utc) => Kst.FromUtc(utc).ToString("yyyy-MM-ddTHH:mm:ss'+09:00'", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
