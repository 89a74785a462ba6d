using System.Net;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

public sealed class PostSearchTests(DatabaseProvider database) : OnTheServer(database)
{
    [TestCase("ㄷㅇㄷㅁ")]
    [TestCase("두ㅇ두")]
    [TestCase("ㅁ 두야")]
    [TestCase("두야두마")]
    public async Task Initials_FindWhatTheyBegin(string keyword)
    {
        var sale = await Host.SaleAsync(name: "두야두마");
        await Host.SaleAsync(name: "달의 무대");
        using var anyone = Host.Stranger();

        var found = await IdsAsync(anyone, $"size=100&keyword={Uri.EscapeDataString(keyword)}");

        Assert.That(found, Does.Contain(sale.PostId));
        Assert.That(await IdsAsync(anyone, $"keyword={Uri.EscapeDataString("ㄷㅁㄷㅇ")}"), Is.Empty);
    }

    [Test]
    public async Task Place_IsLookedForInNameHallAndAddress()
    {
        var sale = await Host.SaleAsync(name: "자리 찾기");
        using var anyone = Host.Stranger();

        foreach (var place in new[] { "시험극장", "대극장", "종로구", "ㅅㅎㄱㅈ", "서울 대극장" })
            Assert.That(await IdsAsync(anyone, $"keyword=자리찾기&place={Uri.EscapeDataString(place)}"), Is.EqualTo(new[] { sale.PostId }), place);
        Assert.That(await IdsAsync(anyone, "keyword=자리찾기&place=부산"), Is.Empty);
    }

    [Test]
    public async Task Days_AreThoseOfTheSessionsInKorea()
    {
        var sale = await Host.SaleAsync(name: "날짜 찾기", playsIn: TimeSpan.FromDays(10));
        var day = DateOnly.FromDateTime(Kst.FromUtc(TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(10)));
        using var anyone = Host.Stranger();

        Assert.That(await FoundAsync(day, day), Is.True);
        Assert.That(await FoundAsync(day.AddDays(-3), day.AddDays(3)), Is.True);
        Assert.That(await FoundAsync(day.AddDays(1), null), Is.False);
        Assert.That(await FoundAsync(null, day.AddDays(-1)), Is.False);
        Assert.That(await FoundAsync(day, null), Is.True);

        async Task<bool> FoundAsync(DateOnly? from, DateOnly? to) =>
            (await IdsAsync(anyone, $"keyword=날짜찾기{(from is { } f ? $"&from={f:yyyy-MM-dd}" : "")}{(to is { } t ? $"&to={t:yyyy-MM-dd}" : "")}")).Contains(sale.PostId);
    }

    [Test]
    public async Task PriceAndState_NarrowTheList()
    {
        var open = await Host.SaleAsync(name: "상태 찾기");
        var later = await Host.SaleAsync(name: "상태 찾기", opensIn: TimeSpan.FromHours(2));
        var over = await Host.SaleAsync(name: "상태 찾기", opensIn: TimeSpan.FromDays(-3), playsIn: TimeSpan.FromDays(-1));
        using var anyone = Host.Stranger();

        Assert.That(await IdsAsync(anyone, "keyword=상태찾기&state=onsale"), Is.EqualTo(new[] { open.PostId }));
        Assert.That(await IdsAsync(anyone, "keyword=상태찾기&state=upcoming"), Is.EqualTo(new[] { later.PostId }));
        Assert.That(await IdsAsync(anyone, "keyword=상태찾기&state=Ended"), Is.EqualTo(new[] { over.PostId }));
        Assert.That(await IdsAsync(anyone, $"keyword=상태찾기&priceMax={TestSale.APrice}"), Has.Count.EqualTo(3));
        Assert.That(await IdsAsync(anyone, $"keyword=상태찾기&priceMax={TestSale.APrice - 1}"), Is.Empty);
    }

    [TestCase("newest")]
    [TestCase("views")]
    [TestCase("opening")]
    public async Task Pages_FollowEachOther_WhateverTheSort(string sort)
    {
        var keyword = $"쪽 {sort}";
        var ids = new List<long>
        {
            (await Host.SaleAsync(name: keyword)).PostId,
            (await Host.SaleAsync(name: keyword, opensIn: TimeSpan.FromHours(5))).PostId,
            (await Host.SaleAsync(name: keyword, opensIn: TimeSpan.FromHours(2))).PostId,
            (await Host.SaleAsync(name: keyword, opensIn: TimeSpan.FromDays(-3), playsIn: TimeSpan.FromDays(-1))).PostId,
            (await Host.SaleAsync(name: keyword, opensIn: TimeSpan.FromDays(-3), playsIn: TimeSpan.FromDays(-2))).PostId,
        };
        using var anyone = Host.Stranger();
        long[] expected = sort == "opening" ? [ids[2], ids[1], ids[0], ids[4], ids[3]] : [ids[2], ids[1], ids[0], ids[4], ids[3]];

        foreach (var size in new[] { 1, 2, 3, 5 })
        {
            var read = new List<long>();
            for (var page = 1; page <= 6; page++) read.AddRange(await IdsAsync(anyone, $"keyword={Uri.EscapeDataString(keyword)}&sort={sort}&size={size}&page={page}"));
            Assert.That(read, Is.EqualTo(expected), $"{size} a page");
        }
    }

    [TestCase("from=2026-13-01")]
    [TestCase("from=0001-01-01")]
    [TestCase("to=9999-12-31")]
    [TestCase("from=2026-12-02&to=2026-12-01")]
    [TestCase("priceMax=-1")]
    [TestCase("priceMax=99999999999999999999")]
    [TestCase("state=soon")]
    [TestCase("type=opera")]
    [TestCase("page=0")]
    public async Task WhatMakesNoSense_IsRefused(string query)
    {
        using var anyone = Host.Stranger();

        var refused = await anyone.GetAsync($"/api/posts?{query}");

        Assert.That(refused.Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(refused.Code, Is.Not.Null.And.Not.Empty);
    }

    [TestCase("/api/posts?keyword=")]
    [TestCase("/api/posts?place=")]
    [TestCase("/api/posts/suggestions?keyword=")]
    public async Task ALongKeyword_IsRefused_AndNoFault(string address)
    {
        using var anyone = Host.Stranger();

        Assert.That((await anyone.GetAsync(address + new string('a', 101))).Status, Is.EqualTo(HttpStatusCode.BadRequest));
        using var http = new HttpClient();
        using var huge = await http.GetAsync(new Uri(Host.BaseUrl + address + new string('a', 100_000)));
        Assert.That((int)huge.StatusCode, Is.InRange(400, 499));
    }

    [TestCase("%00")]
    [TestCase("%ED%A0%80")]
    [TestCase("%F0%9F%8E%AD")]
    [TestCase("%25_%5B%5D%5C'")]
    public async Task StrangeLetters_AreNoFault(string keyword)
    {
        using var anyone = Host.Stranger();

        // Some of them are refused before anybody reads them.
        Assert.That((int)(await anyone.GetAsync($"/api/posts?keyword=x{keyword}x")).Status, Is.EqualTo(200).Or.EqualTo(400));
        Assert.That((int)(await anyone.GetAsync($"/api/posts/suggestions?keyword={keyword}")).Status, Is.EqualTo(200).Or.EqualTo(400));
    }

    [Test]
    public async Task Suggestions_AreTitlesAndVenues_EightAtMost()
    {
        var sales = new List<TestSale>();
        for (var i = 0; i < 9; i++) sales.Add(await Host.SaleAsync(name: $"시험비행 {i}"));
        using var anyone = Host.Stranger();

        var found = (await anyone.GetAsync($"/api/posts/suggestions?keyword={Uri.EscapeDataString("ㅅㅎ")}")).Body.EnumerateArray().ToList();

        Assert.That(found, Has.Count.EqualTo(8));
        Assert.That(found.Select(s => s.GetProperty("kind").GetString()), Does.Contain("Venue").And.Contain("Post"));
        Assert.That(found.Where(s => s.GetProperty("kind").GetString() == "Venue").Select(s => s.GetProperty("text").GetString()), Is.EqualTo(new[] { "시험 극장" }), "a name once");
        var typed = (await anyone.GetAsync($"/api/posts/suggestions?keyword={Uri.EscapeDataString("시험비해")}")).Body.EnumerateArray().ToList();
        Assert.That(typed.Select(s => s.GetProperty("postId").GetInt64()), Is.SubsetOf(sales.Select(s => s.PostId)).And.Not.Empty, "while a syllable is typed");
    }

    [Test]
    public async Task Suggestions_MayBeKeptByAnybody()
    {
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri($"{Host.BaseUrl}/api/posts/suggestions?keyword=a"));

        Assert.That(answer.Headers.CacheControl?.Public, Is.True);
        Assert.That(answer.Headers.CacheControl?.MaxAge, Is.EqualTo(TimeSpan.FromMinutes(1)));
    }

    private static async Task<List<long>> IdsAsync(ApiClient anyone, string query) =>
        [.. (await anyone.GetAsync($"/api/posts?{query}")).Body.GetProperty("items").EnumerateArray().Select(p => p.GetProperty("id").GetInt64())];
}
