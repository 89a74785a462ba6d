using System.Globalization;
using System.Text;
using PickGo.Domain.Platform;
using PickGo.Embedded.Catalogue.Posters;

namespace PickGo.Embedded.Catalogue;

/// <summary>Serves the drawn pictures. A poster's dates are part of its address, so each can be kept for long.</summary>
internal static class DemoPictures
{
    private const string Format = "yyyyMMdd";

    public static string PosterUrl(DemoPerformance performance, DateOnly from, DateOnly to)
        => $"/demo/posters/{performance.Key}.svg?d={Day(from)}-{Day(to)}";

    public static List<string> IntroUrls(DemoPerformance performance)
        => [.. Enumerable.Range(1, IntroArt.Count).Select(n => $"/demo/intro/{performance.Key}-{n.ToString(CultureInfo.InvariantCulture)}.svg")];

    public static void MapDemoPictures(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/demo/posters/{key}.svg", Poster).ExcludeFromDescription();
        routes.MapGet("/demo/intro/{key}-{number:int}.svg", Intro).ExcludeFromDescription();
    }

    private static IResult Poster(string key, string? d, HttpContext http, TimeProvider time)
    {
        if (DemoCatalogue.Find(key) is not { } performance)
            return Results.NotFound();
        if (!TryRead(d, out var from, out var to))
            from = to = DateOnly.FromDateTime(Kst.FromUtc(time.GetUtcNow().UtcDateTime));
        return Svg(http, PosterArt.Draw(performance, from, to));
    }

    private static IResult Intro(string key, int number, HttpContext http)
        => (DemoCatalogue.Find(key), number) switch
        {
            ({ } performance, 1) => Svg(http, IntroArt.Story(performance)),
            ({ } performance, 2) => Svg(http, IntroArt.Notice(performance)),
            _ => Results.NotFound(),
        };

    private static IResult Svg(HttpContext http, string svg)
    {
        http.Response.Headers.CacheControl = "public, max-age=2592000";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'";
        return Results.Text(svg, "image/svg+xml", Encoding.UTF8);
    }

    private static bool TryRead(string? text, out DateOnly from, out DateOnly to)
    {
        to = default;
        var parts = (text ?? "").Split('-');
        return DateOnly.TryParseExact(parts[0], Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out from)
            && parts.Length == 2
            && DateOnly.TryParseExact(parts[1], Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out to)
            && from <= to;
    }

    private static string Day(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);
}
