using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Catalogue;
using PickGo.Domain.Catalogue;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>What stands in the head of a page that is only linked to, for those who run no script.</summary>
public sealed class LinkHeadTests(DatabaseProvider database) : OnTheServer(database)
{
    private const string Site = "https://shop.example";
    private readonly string _client = Directory.CreateTempSubdirectory("pickgo-client").FullName;

    protected override Dictionary<string, string?> Settings
    {
        get
        {
            File.WriteAllText(Path.Combine(_client, "index.html"), "<!doctype html><head><meta charset=\"UTF-8\" /><meta\n name=\"description\"\n content=\"shared\"\n/><title>PickGo</title></head><body></body>");
            File.WriteAllText(Path.Combine(_client, "routes.json"), """["", "performances", "performances/:postId", "venues/:venueId"]""");
            return new() { ["Clients:Customer:Path"] = _client, ["Site:Url"] = Site };
        }
    }

    [OneTimeTearDown]
    public void RemoveClient() => Directory.Delete(_client, recursive: true);

    [Test]
    public async Task APost_IsToldWhole_WithTheAddressOfTheSite_WhateverHostIsAsked()
    {
        var sale = await Host.SaleAsync(name: "한여름 밤의 꿈", type: PerformanceType.Musical, opensIn: TimeSpan.FromHours(2));
        var page = await GetAsync($"/performances/{sale.PostId}", host: "evil.example");

        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(page.Text, Does.Not.Contain("evil.example").And.Not.Contain("\"shared\"").And.Contain("<title>연극 〈한여름 밤의 꿈〉 · PickGo</title>"));
        Assert.That(Regex.Count(page.Text, "<title>"), Is.EqualTo(1));
        Assert.That(page.Text, Does.Contain($"<link rel=\"canonical\" href=\"{Site}/performances/{sale.PostId}\""));
        var meta = MetaOf(page.Text);
        Assert.That(meta["og:url"], Is.EqualTo($"{Site}/performances/{sale.PostId}"));
        Assert.That((meta["og:title"], meta["og:image"], meta["og:locale"], meta["og:site_name"], meta["og:type"], meta["twitter:card"]),
            Is.EqualTo(("연극 〈한여름 밤의 꿈〉", $"{Site}/poster.svg", "ko_KR", "PickGo", "website", "summary")));
        Assert.That(meta["description"], Is.EqualTo(meta["og:description"]).And.Contains("시험 극장 대극장 · 70,000원부터 · 소개"));
    }

    [Test]
    public async Task APost_IsAnEvent_InTheTimeOfKorea()
    {
        var sale = await Host.SaleAsync(name: "오늘의 춤", type: PerformanceType.Dance, opensIn: TimeSpan.FromHours(2));
        var session = await Host.WithDbAsync(db => db.Sessions.SingleAsync(s => s.Id == sale.SessionId));

        var data = DataOf((await GetAsync($"/performances/{sale.PostId}")).Text);

        Assert.That((data.GetProperty("@type").GetString(), data.GetProperty("name").GetString()), Is.EqualTo(("DanceEvent", "오늘의 춤")));
        Assert.That(data.GetProperty("startDate").GetString(), Does.EndWith("+09:00"));
        Assert.That(data.GetProperty("startDate").GetDateTimeOffset().UtcDateTime, Is.EqualTo(session.PerformanceTime).Within(TimeSpan.FromSeconds(1)));
        Assert.That(data.GetProperty("endDate").GetDateTimeOffset().UtcDateTime, Is.EqualTo(session.PerformanceTime.AddMinutes(100)).Within(TimeSpan.FromSeconds(1)));
        var offers = data.GetProperty("offers");
        Assert.That((offers.GetProperty("lowPrice").GetInt64(), offers.GetProperty("highPrice").GetInt64(), offers.GetProperty("priceCurrency").GetString()), Is.EqualTo((TestSale.APrice, TestSale.VipPrice, "KRW")));
        Assert.That(offers.GetProperty("availability").GetString(), Is.EqualTo("https://schema.org/PreOrder"));
        Assert.That(offers.GetProperty("validFrom").GetDateTimeOffset().UtcDateTime, Is.EqualTo(session.ReserveOpenAt).Within(TimeSpan.FromSeconds(1)));
        Assert.That(data.GetProperty("performer").EnumerateArray().Select(p => p.GetProperty("name").GetString()), Is.EqualTo(new[] { "김하나", "이두리" }));
        Assert.That(data.GetProperty("location").GetProperty("address").GetProperty("streetAddress").GetString(), Is.EqualTo("서울시 종로구"));
        Assert.That(data.GetProperty("subEvent").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public async Task ManySessions_AreToldToABound_AndASoldOutOneAsSuch()
    {
        var sale = await Host.SaleAsync(house: p =>
        {
            p.AddArea("A", SeatGrade.A, 10_000, 1, 1, new AreaLayout(0, 0, 10, 12, 0, 0));
            for (var day = 30; day < 70; day++) p.AddSession(TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(day));
        });
        using var buyer = await Host.MemberAsync();
        await buyer.OrderAsync(sale.SessionId, 1);
        await Host.Services.GetRequiredService<IPostCache>().ChangedAsync();

        var sessions = DataOf((await GetAsync($"/performances/{sale.PostId}")).Text).GetProperty("subEvent").EnumerateArray().ToList();

        Assert.That(sessions, Has.Count.EqualTo(PostHead.MaxSessions));
        Assert.That(sessions[0].GetProperty("offers").GetProperty("availability").GetString(), Is.EqualTo("https://schema.org/SoldOut"));
    }

    [Test]
    public async Task WhatIsWritten_EndsNothingThatItStandsIn()
    {
        const string name = "</script><script>alert(1)</script> \"따옴표\" & 'a' 🎭 <!-- 한글";
        var sale = await Host.SaleAsync(name: name);
        var page = await GetAsync($"/performances/{sale.PostId}");

        Assert.That(page.Text, Does.Not.Contain("<script>").And.Not.Contain("<!--").And.Contain("한글"));
        Assert.That(Regex.Count(page.Text, "</script>"), Is.EqualTo(2), "the shared facts, and the event");
        Assert.That(DataOf(page.Text).GetProperty("name").GetString(), Is.EqualTo(name));
        Assert.That(MetaOf(page.Text)["og:title"], Is.EqualTo($"연극 〈{name}〉"));
    }

    [TestCase("/performances/999999"), TestCase("/performances/abc"), TestCase("/performances/-1"), TestCase("/performances/99999999999999999999"), TestCase("/venues/999999")]
    public async Task WhatIsNotThere_IsAnsweredWithTheShellAlone(string path)
    {
        var page = await GetAsync(path);
        Assert.That((page.Status, page.Text.Contains("<title>PickGo</title>"), page.Text.Contains("ld+json"), page.Tag), Is.EqualTo((HttpStatusCode.NotFound, true, false, (string?)null)));
    }

    [Test]
    public async Task WhatIsHidden_TellsNothing_FromTheNextRequestOn()
    {
        var sale = await Host.SaleAsync(name: "숨길 공연");
        var before = await GetAsync($"/performances/{sale.PostId}");
        await Host.WithDbAsync(async db =>
        {
            (await db.Posts.SingleAsync(p => p.Id == sale.PostId)).Hide();
            return await db.SaveChangesAsync();
        });
        await Host.Services.GetRequiredService<IPostCache>().ChangedAsync();

        var after = await GetAsync($"/performances/{sale.PostId}", tag: before.Tag);

        Assert.That((before.Status, after.Status, after.Text.Contains("숨길 공연")), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.NotFound, false)));
    }

    [Test]
    public async Task ThePage_IsNotSentAgain_UntilItIsAnother()
    {
        var sale = await Host.SaleAsync(name: "이름이 바뀌는 공연");
        var first = await GetAsync($"/performances/{sale.PostId}");
        var again = await GetAsync($"/performances/{sale.PostId}", tag: first.Tag);
        await Host.WithDbAsync(async db =>
        {
            (await db.Posts.Include(p => p.Performance.Venue).SingleAsync(p => p.Id == sale.PostId)).Describe("다른 이름", "소개");
            return await db.SaveChangesAsync();
        });
        await Host.Services.GetRequiredService<IPostCache>().ChangedAsync();
        var changed = await GetAsync($"/performances/{sale.PostId}", tag: first.Tag);

        Assert.That(again.Status, Is.EqualTo(HttpStatusCode.NotModified));
        Assert.That(first.Tag, Does.StartWith("W/"));
        Assert.That((changed.Status, changed.Text.Contains("다른 이름")), Is.EqualTo((HttpStatusCode.OK, true)));

        var head = await GetAsync($"/performances/{sale.PostId}", method: HttpMethod.Head);
        Assert.That((head.Status, head.Text, head.Tag), Is.EqualTo((HttpStatusCode.OK, "", changed.Tag)));
    }

    [Test]
    public async Task AVenue_IsAPlace()
    {
        var sale = await Host.SaleAsync();
        var venue = await Host.WithDbAsync(db => db.Posts.Where(p => p.Id == sale.PostId).Select(p => p.Performance.VenueId).SingleAsync());
        var page = await GetAsync($"/venues/{venue}");

        Assert.That(page.Text, Does.Contain("<title>시험 극장 대극장 · PickGo</title>"));
        Assert.That(MetaOf(page.Text)["og:url"], Is.EqualTo($"{Site}/venues/{venue}"));
        var place = DataOf(page.Text);
        Assert.That(place.GetProperty("@type").GetString(), Is.EqualTo("Place"));
        Assert.That((place.TryGetProperty("geo", out _), place.TryGetProperty("telephone", out _)), Is.EqualTo((false, false)), "nobody knows");

        await Host.WithDbAsync(async db =>
        {
            (await db.Venues.SingleAsync(v => v.Id == venue)).Tell(new VenueFacts("02-580-1300", null, new VenuePosition(37.4784, 127.0116), []));
            return await db.SaveChangesAsync();
        });
        await Host.Services.GetRequiredService<IPostCache>().ChangedAsync();
        place = DataOf((await GetAsync($"/venues/{venue}")).Text);
        Assert.That((place.GetProperty("telephone").GetString(), place.GetProperty("geo").ToString()),
            Is.EqualTo(("02-580-1300", """{"@type":"GeoCoordinates","latitude":37.4784,"longitude":127.0116}""")));
    }

    private static Dictionary<string, string> MetaOf(string html) => Regex.Matches(html, "<meta (?:name|property)=\"([^\"]+)\" content=\"([^\"]*)\"")
        .ToDictionary(m => m.Groups[1].Value, m => WebUtility.HtmlDecode(m.Groups[2].Value));

    private static JsonElement DataOf(string html) => JsonDocument.Parse(Regex.Match(html, "<script type=\"application/ld\\+json\"[^>]*>([^<]*)</script>").Groups[1].Value).RootElement;

    private async Task<(HttpStatusCode Status, string Text, string? Tag)> GetAsync(string path, string? host = null, string? tag = null, HttpMethod? method = null)
    {
        using var http = new HttpClient { BaseAddress = new Uri(Host.BaseUrl) };
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        if (host is not null) request.Headers.Host = host;
        if (tag is not null) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using var answer = await http.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.ETag?.ToString());
    }
}
