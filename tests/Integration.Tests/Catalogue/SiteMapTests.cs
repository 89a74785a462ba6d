using System.Net;
using System.Text;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>What search engines are told of, and what a calendar is told of an opening.</summary>
public sealed class SiteMapTests(DatabaseProvider database) : OnTheServer(database)
{
    private const string Site = "https://shop.example";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    protected override Dictionary<string, string?> Settings => new() { ["Site:Url"] = Site };

    [Test]
    public async Task Robots_NameTheMap_AndWhatIsNoPageForThem()
    {
        var (_, text, type) = await GetAsync("/robots.txt");
        Assert.That(type, Is.EqualTo("text/plain"));
        Assert.That(text, Does.Contain("Allow: /\n").And.Contain("Disallow: /api/\n").And.Contain("Disallow: /admin\n").And.Contain("Disallow: /me\n").And.Contain("Disallow: /checkout\n")
            .And.Contain($"Sitemap: {Site}/sitemap.xml\n"));
    }

    [Test]
    public async Task TheMap_HasWhatIsPublished_AndItsVenues_AcrossBatches()
    {
        var hidden = await Host.SaleAsync(name: "숨은 공연");
        await Host.WithDbAsync(async db =>
        {
            (await db.Posts.SingleAsync(p => p.Id == hidden.PostId)).Hide();
            return await db.SaveChangesAsync();
        });
        await Host.FillAsync(2000);
        var shown = await Host.SaleAsync(name: "보이는 공연");
        var published = await Host.WithDbAsync(db => db.Posts.CountAsync(p => p.IsPublished));
        var venues = await Host.WithDbAsync(db => db.Venues.CountAsync(v => db.Posts.Any(p => p.IsPublished && p.Performance.VenueId == v.Id)));

        var (status, text, type) = await GetAsync("/sitemap.xml");

        var urls = XDocument.Parse(text).Root!.Elements(Map + "url").ToList();
        var addresses = urls.Select(u => u.Element(Map + "loc")!.Value).ToList();
        Assert.That((status, type), Is.EqualTo((HttpStatusCode.OK, "application/xml")));
        Assert.That(addresses, Does.Contain($"{Site}/performances/{shown.PostId}").And.Not.Contain($"{Site}/performances/{hidden.PostId}"));
        Assert.That((addresses.Distinct().Count(), addresses.Count(a => a.Contains("/venues/", StringComparison.Ordinal))), Is.EqualTo((published + venues, venues)));
        Assert.That(urls.Select(u => u.Element(Map + "lastmod")!.Value), Has.All.Match(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"));

        var part = XDocument.Parse((await GetAsync("/sitemaps/posts/1.xml")).Text).Root!.Elements(Map + "url").Count();
        Assert.That(part, Is.EqualTo(published));
        Assert.That((await GetAsync("/sitemaps/members/1.xml")).Status, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await GetAsync("/sitemaps/posts/0.xml")).Status, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await GetAsync("/sitemaps/posts/9223372036854775807.xml")).Status, Is.EqualTo(HttpStatusCode.NotFound));

        await Host.WithDbAsync(db => db.Database.ExecuteSqlAsync($"""UPDATE "Posts" SET "Id" = 120001 WHERE "Id" = {shown.PostId}"""));
        var index = XDocument.Parse((await GetAsync("/sitemap.xml")).Text).Root!;
        Assert.That((index.Name.LocalName, string.Join(' ', index.Elements().Select(e => e.Element(Map + "loc")!.Value[Site.Length..]))),
            Is.EqualTo(("sitemapindex", "/sitemaps/posts/1.xml /sitemaps/posts/2.xml /sitemaps/posts/3.xml /sitemaps/venues/1.xml")));
        Assert.That((await GetAsync("/sitemaps/posts/3.xml")).Text, Does.Contain($"<loc>{Site}/performances/120001</loc>"));
        Assert.That((await GetAsync("/sitemaps/posts/1.xml")).Text, Does.Not.Contain("120001"));
    }

    [Test]
    public async Task AnOpening_IsAnEntryForCalendars()
    {
        const string name = "아주 긴 이름의 공연, 그리고; 역슬래시 \\ 와 🎭 한글이 일흔다섯 옥텟을 훌쩍 넘도록 이어지는 이야기";
        var sale = await Host.SaleAsync(name: name, opensIn: TimeSpan.FromHours(3));
        var opens = await Host.WithDbAsync(db => db.Sessions.Where(s => s.Id == sale.SessionId).Select(s => s.ReserveOpenAt).SingleAsync());
        using var http = new HttpClient { BaseAddress = new Uri(Host.BaseUrl) };
        using var answer = await http.GetAsync($"/api/posts/{sale.PostId}/opening.ics?sessionId={sale.SessionId}");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);

        Assert.That((answer.Content.Headers.ContentType!.ToString(), answer.Headers.CacheControl!.ToString()), Is.EqualTo(("text/calendar; charset=utf-8", "no-cache")));
        Assert.That(text.Replace("\r\n", "").AsSpan().IndexOfAny('\r', '\n'), Is.EqualTo(-1), "lines end with both");
        var lines = text.Split("\r\n");
        Assert.That(lines.Select(Encoding.UTF8.GetByteCount), Has.All.LessThanOrEqualTo(75));
        Assert.That(lines, Has.None.Contain("\uFFFD"));
        var unfolded = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        Assert.That(unfolded, Does.Contain($"SUMMARY:{name.Replace("\\", "\\\\").Replace(",", "\\,").Replace(";", "\\;")} 예매 오픈")
            .And.Contain($"UID:opening-{sale.PostId}-{sale.SessionId}@shop.example").And.Contain($"DTSTART:{opens:yyyyMMdd'T'HHmmss'Z'}").And.Contain("TRIGGER:-PT10M")
            .And.Contain($"URL:{Site}/performances/{sale.PostId}"));

        var next = await GetAsync($"/api/posts/{sale.PostId}/opening.ics");
        Assert.That(next.Text, Does.Contain($"UID:opening-{sale.PostId}-{sale.SessionId}@"), "the next of the post's");
    }

    [Test]
    public async Task WhatOpensNoMore_IsRefused()
    {
        var open = await Host.SaleAsync();
        var other = await Host.SaleAsync(opensIn: TimeSpan.FromHours(3));
        using var anyone = Host.Stranger();
        Assert.That((await anyone.GetAsync($"/api/posts/{open.PostId}/opening.ics?sessionId={open.SessionId}")).Code, Is.EqualTo("sessions.opening-none"));
        Assert.That((await anyone.GetAsync($"/api/posts/{open.PostId}/opening.ics")).Code, Is.EqualTo("sessions.opening-none"));
        Assert.That((await anyone.GetAsync($"/api/posts/{open.PostId}/opening.ics?sessionId={other.SessionId}")).Code, Is.EqualTo("sessions.not-found"));
        Assert.That((await anyone.GetAsync("/api/posts/999999/opening.ics")).Code, Is.EqualTo("posts.not-found"));
    }

    [Test]
    public async Task AVenue_IsShown_WithWhatIsPlayedThereAndNowhereElse()
    {
        var here = await Host.SaleAsync(name: "여기 공연");
        await Host.SaleAsync(name: "저기 공연");
        var venue = await Host.WithDbAsync(db => db.Posts.Where(p => p.Id == here.PostId).Select(p => p.Performance.VenueId).SingleAsync());
        using var anyone = Host.Stranger();

        var shown = await anyone.GetAsync($"/api/venues/{venue}");
        var played = await anyone.GetAsync($"/api/posts?venueId={venue}");

        Assert.That((shown.Body.GetProperty("name").GetString(), shown.Body.GetProperty("hall").GetString()), Is.EqualTo(("시험 극장", "대극장")));
        Assert.That(played.Body.GetProperty("items").EnumerateArray().Select(p => p.GetProperty("id").GetInt64()), Is.EqualTo(new[] { here.PostId }));
        Assert.That((await anyone.GetAsync("/api/venues/999999")).Code, Is.EqualTo("venues.not-found"));
    }

    private async Task<(HttpStatusCode Status, string Text, string? Type)> GetAsync(string path)
    {
        using var http = new HttpClient { BaseAddress = new Uri(Host.BaseUrl) };
        using var answer = await http.GetAsync(path);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Content.Headers.ContentType?.MediaType);
    }
}
