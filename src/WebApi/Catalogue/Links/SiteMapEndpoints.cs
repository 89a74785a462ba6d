using System.Globalization;
using System.Text;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Infrastructure.Platform.RateLimiting;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Catalogue.Links;

/// <summary>
/// What search engines may read, and where it all is (https://www.sitemaps.org/protocol.html). While all numbers fit into one file it is one; then
/// it is an index of files, each of so many numbers, so that a page stays in the file that it was in.
/// </summary>
internal static class SiteMapEndpoints
{
    /// <summary>What a file may name. An entry is no longer than an address and a time, some hundred octets: 50 MB are never reached.</summary>
    private const int MostPages = 50_000;

    private const string Xml = "application/xml; charset=utf-8";
    private const string Begin = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private const string Namespace = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

    public static void MapSiteMap(this WebApplication app)
    {
        var site = app.MapGroup("").AllowAnonymous().Limits(RateLimitPolicy.Default).ExcludeFromDescription();
        site.MapMethods("/robots.txt", Reads, Robots);
        site.MapMethods("/sitemap.xml", Reads, AllAsync);
        site.MapMethods("/sitemaps/{kind}/{part:long}.xml", Reads, PartAsync);
    }

    private static readonly string[] Reads = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>What is a member's own, or no page, is of no use in a list of results.</summary>
    private static ContentHttpResult Robots(HttpContext http, IOptions<SiteOptions> site)
    {
        http.Response.Headers.CacheControl = "public, max-age=3600";
        string[] closed = ["/api/", "/hubs/", "/connect/", "/admin", "/me", "/checkout", "/sessions/", "/login", "/signup", "/social", "/consent", "/device", "/forgot", "/reset"];
        // Posters are named to search engines, and lie there.
        return TypedResults.Text($"User-agent: *\nAllow: /\nAllow: /api/images/\n{string.Concat(closed.Select(c => $"Disallow: {c}\n"))}\nSitemap: {site.Value.Page("/sitemap.xml")}\n");
    }

    private static async Task<IResult> AllAsync(HttpContext http, IMediator mediator, IOptions<SiteOptions> site, CancellationToken ct)
    {
        var measured = await mediator.Send(new MeasureSite(), ct);
        if (measured.IsRefused) return measured.Error.ToProblem();

        var size = measured.Value;
        Say(http);
        return size.LastPost + size.LastVenue <= MostPages
            ? Results.Stream(body => WriteAsync(body, mediator, site.Value, [(SitePageKind.Posts, 0, size.LastPost), (SitePageKind.Venues, 0, size.LastVenue)], ct), Xml)
            : Results.Text(IndexOf(size, site.Value), Xml);
    }

    private static IResult PartAsync(string kind, long part, HttpContext http, IMediator mediator, IOptions<SiteOptions> site, CancellationToken ct)
    {
        if (KindOf(kind) is not { } known || part is < 1 or > long.MaxValue / MostPages) return Results.NotFound();

        Say(http);
        return Results.Stream(body => WriteAsync(body, mediator, site.Value, [(known, (part - 1) * MostPages, part * MostPages)], ct), Xml);
    }

    /// <summary>A few minutes old is fresh for those who come once a day.</summary>
    private static void Say(HttpContext http) => http.Response.Headers.CacheControl = "public, max-age=600";

    private static SitePageKind? KindOf(string name) => name switch { "posts" => SitePageKind.Posts, "venues" => SitePageKind.Venues, _ => null };

    private static string IndexOf(SiteSize size, SiteOptions site)
    {
        var files = FilesOf("posts", size.LastPost).Concat(FilesOf("venues", size.LastVenue)).Select(path => $"<sitemap><loc>{site.Page(path)}</loc></sitemap>\n");
        return $"{Begin}<sitemapindex {Namespace}>\n{string.Concat(files)}</sitemapindex>\n";
    }

    private static IEnumerable<string> FilesOf(string kind, long last) =>
        Enumerable.Range(1, (int)((last + MostPages - 1) / MostPages)).Select(part => string.Create(CultureInfo.InvariantCulture, $"/sitemaps/{kind}/{part}.xml"));

    /// <summary>Read and sent a thousand at a time, each beginning behind the last: neither the server nor the database holds all of it.</summary>
    private static async Task WriteAsync(Stream body, IMediator mediator, SiteOptions site, (SitePageKind Kind, long After, long UpTo)[] ranges, CancellationToken ct)
    {
        await using var writer = new StreamWriter(body, new UTF8Encoding(false), leaveOpen: true);
        await writer.WriteAsync($"{Begin}<urlset {Namespace}>\n");
        foreach (var (kind, first, upTo) in ranges)
        {
            var after = first;
            while (after < upTo)
            {
                var pages = (await mediator.Send(new ListSitePages(kind, after, upTo), ct)).Value;
                foreach (var page in pages) await writer.WriteAsync(EntryOf(kind, page, site));
                await writer.FlushAsync(ct);
                if (pages.Count < ListSitePages.Most) break;
                after = pages[^1].Id;
            }
        }

        await writer.WriteAsync("</urlset>\n");
    }

    private static string EntryOf(SitePageKind kind, SitePage page, SiteOptions site)
    {
        var path = kind == SitePageKind.Posts ? PostHeads.PathOf(page.Id) : VenueHeads.PathOf(page.Id);
        return string.Create(CultureInfo.InvariantCulture, $"<url><loc>{site.Page(path)}</loc><lastmod>{page.ChangedAt:yyyy-MM-dd'T'HH:mm:ss'Z'}</lastmod></url>\n");
    }
}
