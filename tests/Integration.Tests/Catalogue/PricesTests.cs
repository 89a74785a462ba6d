using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Catalogue;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Operators decide what areas cost, in every session and in one; buyers pay what they were shown.</summary>
public sealed class PricesTests(DatabaseProvider database) : OnTheServer(database)
{
    private const long Dearer = 170_000;

    [Test]
    public async Task OneSessionCostsSomethingElse_FromNowOn()
    {
        var (sale, other) = await TwoSessionsAsync();
        using var boss = await TestMembers.AddAsync(Host, AccountRole.Admin);
        using var early = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        using var buyer = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        using var elsewhere = await (await Host.MemberAsync()).EnterAsync(other);
        await early.HoldAsync(sale.SessionId, 1);
        var before = await early.ReserveAsync(sale.SessionId);
        await buyer.HoldAsync(sale.SessionId, 2);
        var shown = await buyer.GetAsync($"/api/sessions/{sale.SessionId}/seats");

        var prices = await PricesAsync(boss, sale);
        var edited = await EditAsync(boss, sale.SessionId, VersionOf(prices, sale.SessionId), (AreaOf(prices, 0), "R", Dearer));

        Assert.That(edited.Status, Is.EqualTo(HttpStatusCode.OK), edited.Body.ToString());
        await Eventually.TrueAsync(async () => (await MapAsync(buyer, sale.SessionId)).Price == Dearer, "servers hear of it within seconds");
        Assert.That(await MapAsync(buyer, sale.SessionId), Is.EqualTo((Dearer, "R")));
        Assert.That(await MapAsync(elsewhere, other), Is.EqualTo((TestSale.VipPrice, "P")));
        var again = await buyer.GetAsync($"/api/sessions/{sale.SessionId}/seats");
        Assert.That(again.Body.GetProperty("version").GetInt64(), Is.EqualTo(shown.Body.GetProperty("version").GetInt64()));
        Assert.That(again.Headers.ETag, Is.Not.EqualTo(shown.Headers.ETag), "what the browser kept has the old price");

        var refused = await buyer.PostAsync("/api/reservations", new { sessionId = sale.SessionId, expectedTotal = TestSale.VipPrice });
        Assert.That((refused.Code, refused.Body.GetProperty("expected").GetInt64(), refused.Body.GetProperty("actual").GetInt64()), Is.EqualTo(("price.changed", TestSale.VipPrice, Dearer)));
        var made = await buyer.PostAsync("/api/reservations", new { sessionId = sale.SessionId, expectedTotal = Dearer });
        Assert.That((made.Status, made.Body.GetProperty("totalPrice").GetInt64()), Is.EqualTo((HttpStatusCode.Created, Dearer)));
        Assert.That((await early.GetAsync($"/api/reservations/{before.Id}")).Body.GetProperty("totalPrice").GetInt64(), Is.EqualTo(TestSale.VipPrice), "what was reserved keeps its price");
    }

    [Test]
    public async Task TheSalesPage_SaysWhatASessionCosts_AndWhatIsLeftByItsGrades()
    {
        var (sale, other) = await TwoSessionsAsync();
        using var boss = await TestMembers.AddAsync(Host, AccountRole.Admin);
        using var buyer = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        await buyer.HoldAsync(sale.SessionId, 1, 2);
        await buyer.ReserveAsync(sale.SessionId);
        var prices = await PricesAsync(boss, sale);

        await EditAsync(boss, sale.SessionId, VersionOf(prices, sale.SessionId), (AreaOf(prices, 0), "S", 30_000));

        using var anyone = Host.Stranger();
        var page = (await anyone.GetAsync($"/api/posts/{sale.PostId}")).Body;
        var (own, usual) = (SessionOf(page, sale.SessionId), SessionOf(page, other));
        Assert.That(own.GetProperty("prices").EnumerateArray().Select(p => (p.GetProperty("areaId").GetInt64(), p.GetProperty("grade").GetString(), p.GetProperty("price").GetInt64())),
            Is.EqualTo(new[] { (AreaOf(prices, 0), "S", 30_000L) }));
        Assert.That(usual.GetProperty("prices").GetArrayLength(), Is.Zero);
        Assert.That(Left(own), Is.EqualTo(new[] { ("S", 8), ("A", 18) }), "two of the ten were reserved when they were of another grade");
        Assert.That(Left(usual), Is.EqualTo(new[] { ("P", 10), ("A", 18) }));
        var found = (await anyone.GetAsync($"/api/posts?keyword={sale.PostId}가격&priceMax=30000")).Body.GetProperty("items");
        Assert.That(found.EnumerateArray().Select(p => p.GetProperty("priceFrom").GetInt64()), Is.EqualTo(new[] { 30_000L }), "the list knows the cheapest session");
    }

    [Test]
    public async Task WhatASessionCost_ThatIsOver_IsNoPriceAnyMore()
    {
        var (sale, _) = await TwoSessionsAsync();
        using var boss = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var prices = await PricesAsync(boss, sale);
        await EditAsync(boss, sale.SessionId, VersionOf(prices, sale.SessionId), (AreaOf(prices, 0), "S", 30_000));
        var over = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-1);
        await Host.WithDbAsync(db => db.Sessions.Where(s => s.Id == sale.SessionId).ExecuteUpdateAsync(s => s.SetProperty(x => x.PerformanceTime, over)));
        await Host.Services.GetRequiredService<IPostCache>().ChangedAsync();

        using var anyone = Host.Stranger();
        var all = (await anyone.GetAsync($"/api/posts?keyword={sale.PostId}가격")).Body.GetProperty("items");
        Assert.That(all.EnumerateArray().Select(p => p.GetProperty("priceFrom").GetInt64()), Is.EqualTo(new[] { TestSale.APrice }));
        Assert.That((await anyone.GetAsync($"/api/posts?keyword={sale.PostId}가격&priceMax=30000")).Body.GetProperty("items").GetArrayLength(), Is.Zero);
    }

    [Test]
    public async Task ThePerformancesPrices_HoldInEverySession_ButWhereOneSaysOtherwise()
    {
        var (sale, other) = await TwoSessionsAsync();
        using var boss = await TestMembers.AddAsync(Host, AccountRole.Admin);
        using var inside = await (await Host.MemberAsync()).EnterAsync(other);
        var prices = await PricesAsync(boss, sale);
        await EditAsync(boss, sale.SessionId, VersionOf(prices, sale.SessionId), (AreaOf(prices, 0), "P", Dearer));

        var edited = await boss.PutAsync($"/api/admin/performances/{prices.GetProperty("id")}/prices",
            new { version = prices.GetProperty("version").GetInt32(), prices = new[] { Price(AreaOf(prices, 0), "P", 99_000), Price(AreaOf(prices, 1), "A", TestSale.APrice) } });

        Assert.That(edited.Status, Is.EqualTo(HttpStatusCode.OK), edited.Body.ToString());
        Assert.That(edited.Body.GetProperty("areas").EnumerateArray().Select(a => (a.GetProperty("price").GetInt64(), a.GetProperty("isPricedByHand").GetBoolean())),
            Is.EqualTo(new[] { (99_000L, true), (TestSale.APrice, false) }));
        Assert.That(SessionOf(edited.Body, sale.SessionId, "sessionId").GetProperty("prices")[0].GetProperty("price").GetInt64(), Is.EqualTo(Dearer));
        await Eventually.TrueAsync(async () => (await MapAsync(inside, other)).Price == 99_000, "servers hear of it within seconds");
        await EditAsync(boss, sale.SessionId, VersionOf(prices, sale.SessionId) + 1);
        Assert.That(SessionOf(await PricesAsync(boss, sale), sale.SessionId, "sessionId").GetProperty("prices").GetArrayLength(), Is.Zero, "it costs what the others do again");
    }

    [Test]
    public async Task OfTwoEditsOfOneReading_OneIsTaken()
    {
        var (sale, _) = await TwoSessionsAsync();
        using var boss = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var prices = await PricesAsync(boss, sale);
        var path = $"/api/admin/performances/{prices.GetProperty("id")}/prices";

        var ofSession = await Eventually.AtOnceAsync(4, i => EditAsync(boss, sale.SessionId, VersionOf(prices, sale.SessionId), (AreaOf(prices, 0), "P", 1000 * i)));
        var ofAll = await Eventually.AtOnceAsync(4, i => boss.PutAsync(path,
            new { version = prices.GetProperty("version").GetInt32(), prices = new[] { Price(AreaOf(prices, 0), "P", 2000 * i), Price(AreaOf(prices, 1), "A", 0) } }));

        foreach (var answers in new[] { ofSession, ofAll })
        {
            Assert.That(answers.Count(a => a.Status == HttpStatusCode.OK), Is.EqualTo(1), string.Join(' ', answers.Select(a => a.Body)));
            Assert.That(answers.Where(a => a.Code is not null).Select(a => a.Code), Is.All.EqualTo("conflict"));
        }
    }

    [Test]
    public async Task WhatCannotBeAPrice_IsRefused_AndChangesNothing()
    {
        var (sale, _) = await TwoSessionsAsync();
        var (foreign, _) = await TwoSessionsAsync();
        using var boss = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var prices = await PricesAsync(boss, sale);
        var (vip, version, path) = (AreaOf(prices, 0), VersionOf(prices, sale.SessionId), $"/api/admin/performances/{prices.GetProperty("id")}/prices");
        var strange = AreaOf(await PricesAsync(boss, foreign), 0);

        Assert.That((await EditAsync(boss, sale.SessionId, version, (strange, "P", 1))).Code, Is.EqualTo("prices.areas"));
        Assert.That((await EditAsync(boss, sale.SessionId, version, (vip, "P", 1), (vip, "P", 2))).Code, Is.EqualTo("prices.areas"));
        Assert.That((await EditAsync(boss, sale.SessionId, version, (vip, "P", -1))).Code, Is.EqualTo("request.invalid"));
        Assert.That((await EditAsync(boss, sale.SessionId, version, (vip, "P", 10_000_001))).Code, Is.EqualTo("request.invalid"));
        Assert.That((await EditAsync(boss, sale.SessionId, version, (vip, "Q", 1))).Code, Is.EqualTo("request.malformed"));
        Assert.That((await boss.PutAsync(path, new { version = prices.GetProperty("version").GetInt32(), prices = new[] { Price(vip, "P", 5) } })).Code, Is.EqualTo("prices.areas"), "an area is missing");
        Assert.That((await boss.PutAsync(path, new { version = prices.GetProperty("version").GetInt32(), prices = new object?[] { null } })).Code, Is.EqualTo("request.invalid"));
        Assert.That((await EditAsync(boss, 999_999_999, 1)).Code, Is.EqualTo("sessions.not-found"));
        Assert.That((await boss.GetAsync("/api/admin/performances/999999999/prices")).Code, Is.EqualTo("performances.not-found"));
        Assert.That((await PricesAsync(boss, sale)).ToString(), Is.EqualTo(prices.ToString()));
    }

    private async Task<(TestSale Sale, long Other)> TwoSessionsAsync()
    {
        var sale = await Host.SaleAsync();
        var other = await Host.WithDbAsync(async db =>
        {
            var post = await db.Posts.Include(p => p.Performance.Venue).SingleAsync(p => p.Id == sale.PostId);
            post.Describe($"연극 {sale.PostId}가격", "소개");
            var now = TimeProvider.System.GetUtcNow().UtcDateTime;
            var session = post.Performance.AddSession(now.AddDays(25), now.AddHours(-1));
            await db.SaveChangesAsync();
            return session.Id;
        });
        return (sale, other);
    }

    private async Task<JsonElement> PricesAsync(ApiClient boss, TestSale sale)
    {
        var id = await Host.WithDbAsync(db => db.Posts.Where(p => p.Id == sale.PostId).Select(p => p.PerformanceId).SingleAsync());
        return (await boss.GetAsync($"/api/admin/performances/{id}/prices")).Body;
    }

    private static Task<ApiAnswer> EditAsync(ApiClient boss, long session, int version, params (long Area, string Grade, long Price)[] prices) =>
        boss.PutAsync($"/api/admin/sessions/{session}/prices", new { version, prices = prices.Select(p => Price(p.Area, p.Grade, p.Price)) });

    private static object Price(long areaId, string grade, long price) => new { areaId, grade, price };

    private static long AreaOf(JsonElement prices, int index) => prices.GetProperty("areas")[index].GetProperty("areaId").GetInt64();

    private static int VersionOf(JsonElement prices, long session) => SessionOf(prices, session, "sessionId").GetProperty("version").GetInt32();

    private static JsonElement SessionOf(JsonElement of, long session, string key = "id") =>
        of.GetProperty("sessions").EnumerateArray().Single(s => s.GetProperty(key).GetInt64() == session);

    private static (string?, int)[] Left(JsonElement session) =>
        [.. session.GetProperty("remaining").EnumerateArray().Select(g => (g.GetProperty("grade").GetString(), g.GetProperty("seats").GetInt32()))];

    private static async Task<(long Price, string? Grade)> MapAsync(ApiClient inside, long session)
    {
        var vip = (await inside.GetAsync($"/api/sessions/{session}/seats")).Body.GetProperty("areas")[0];
        return (vip.GetProperty("price").GetInt64(), vip.GetProperty("grade").GetString());
    }
}
