using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Catalogue.Plans;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Venues keep seating plans; performances take copies while nobody can have a seat.</summary>
public sealed class SeatingPlanTests(DatabaseProvider database) : OnTheServer(database)
{
    private static readonly object Prices = new Dictionary<string, long> { ["R"] = 90_000 };

    [Test]
    public async Task APlan_IsKeptInVersions_AndComesBackAsItWas()
    {
        using var boss = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var sale = await TestPlans.LaterAsync(Host);

        var first = await boss.UploadAsync(sale.Venue, "기본");
        var second = await boss.UploadAsync(sale.Venue, "기본", TestPlans.Hall(columns: 5));

        Assert.That((first.Status, first.Number("version"), second.Number("version"), second.Number("seats")), Is.EqualTo((HttpStatusCode.Created, 1L, 2L, 10L)));
        var kept = await boss.GetAsync($"/api/admin/plans/{first.Number("id")}");
        Assert.That(kept.Body.GetProperty("areas")[0].GetProperty("columns").GetInt32(), Is.EqualTo(4), "the first version is as it was");
        var listed = await boss.GetAsync($"/api/admin/venues/{sale.Venue}/plans");
        Assert.That(listed.Body.GetProperty("items").EnumerateArray().Select(p => p.GetProperty("version").GetInt32()), Is.EqualTo(new[] { 2, 1 }));
        var found = await boss.GetAsync($"/api/admin/venues?keyword={Uri.EscapeDataString("ㅅㅎ 극장")}&size=100");
        Assert.That(found.Body.GetProperty("items").EnumerateArray().Select(v => v.GetProperty("plans").GetInt32()), Has.Some.EqualTo(2));
        var played = await boss.GetAsync($"/api/admin/venues/{sale.Venue}/performances");
        Assert.That(played.Body.GetProperty("items")[0].GetProperty("id").GetInt64(), Is.EqualTo(sale.Performance));
    }

    [Test]
    public async Task WhatIsWrongWithAFile_IsNamedByItsLine()
    {
        using var boss = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var sale = await TestPlans.LaterAsync(Host);

        var refused = await boss.UploadAsync(sale.Venue, "틀림", TestPlans.Hall().Replace("\"rows\": 2", "\"rows\": 3, \"cells\": [\"ss?s\"]", StringComparison.Ordinal));

        Assert.That((refused.Status, refused.Code), Is.EqualTo((HttpStatusCode.BadRequest, "plans.invalid")));
        var faults = refused.Body.GetProperty("faults").EnumerateArray().Select(f => (f.GetProperty("path").GetString(), f.GetProperty("line").GetInt32(), f.GetProperty("code").GetString()));
        Assert.That(faults, Is.EquivalentTo(new[] { ("areas[0].cells", 3, "row-count"), ("areas[0].cells[0]", 3, "letter") }));
        var broken = await boss.UploadAsync(sale.Venue, "틀림", "{\n  nothing");
        Assert.That(broken.Body.GetProperty("faults")[0].GetProperty("line").GetInt32(), Is.EqualTo(2));
        Assert.That((await boss.UploadAsync(sale.Venue, " ")).Code, Is.EqualTo("request.invalid"));
        Assert.That((await boss.UploadAsync(999_999, "없음")).Code, Is.EqualTo("venues.not-found"));
        Assert.That((await boss.UploadAsync(sale.Venue, "큼", new string(' ', 9 * 1024 * 1024))).Code, Is.EqualTo("request.too-large"));
        Assert.That(await Host.CountAsync<VenuePlan>(p => p.VenueId == sale.Venue), Is.Zero);
    }

    [Test]
    public async Task ATable_IsAPlanToo_AndGoesOutWithoutFormulas()
    {
        using var boss = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var sale = await TestPlans.LaterAsync(Host);
        const string table = "\uFEFFarea,row,seat,x,y,mark,grade\r\n\"=1+1\",B,2,20,112,,R\r\n'=1+1,A,1,10,100,wheelchair,R\r\n=1+1,A,2,20,100,restricted:기둥,R\r\n";

        var added = await boss.UploadCsvAsync(sale.Venue, "표", table);
        Assert.That(added.Status, Is.EqualTo(HttpStatusCode.Created), added.Body.ToString());

        var area = (await boss.GetAsync($"/api/admin/plans/{added.Number("id")}")).Body.GetProperty("areas")[0];
        Assert.That(area.GetProperty("name").GetString(), Is.EqualTo("=1+1"));
        Assert.That(area.GetProperty("cells").EnumerateArray().Select(c => c.GetString()), Is.EqualTo(new[] { "w1", "-s" }));
        var out1 = await boss.TextAsync($"/api/admin/plans/{added.Number("id")}/csv");
        Assert.That(out1, Does.StartWith("\uFEFFarea,row,seat,x,y,mark,grade\r\n").And.Contain("\"'=1+1\",A,1,10,100,wheelchair,R"));
        var again = await boss.UploadCsvAsync(sale.Venue, "표", out1);
        Assert.That(await boss.TextAsync($"/api/admin/plans/{again.Number("id")}/csv"), Is.EqualTo(out1));
        Assert.That(await boss.TextAsync($"/api/admin/performances/{sale.Performance}/plan/csv"), Does.Contain("VIP,A,1,"));

        var refused = await boss.UploadCsvAsync(sale.Venue, "표", table + "=1+1,A,2,30,100,,R\r\n=1+1,A,4,10,100,,Z\r\n=1+1,A,5,x,100,,R\r\n");
        Assert.That(refused.Body.GetProperty("faults").EnumerateArray().Select(f => (f.GetProperty("line").GetInt32(), f.GetProperty("path").GetString())), Is.EqualTo(new[] { (6, "grade"), (7, "x") }));
        var twice = await boss.UploadCsvAsync(sale.Venue, "표", table + "=1+1,A,2,20,100,,R\r\n");
        Assert.That(twice.Body.GetProperty("faults").EnumerateArray().Select(f => (f.GetProperty("line").GetInt32(), f.GetProperty("code").GetString())), Is.EqualTo(new[] { (5, "seat-twice"), (5, "spot-twice") }));
    }

    [Test]
    public async Task ACopy_IsWhatBuyersSee_AndTheInventoryIsMadeAnew()
    {
        using var boss = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var sale = await TestPlans.LaterAsync(Host);
        var plan = await boss.UploadAsync(sale.Venue, "복사");
        // An inventory of the old house is there before the copy is taken.
        await boss.BlockAsync(sale.Session, 28);
        await boss.DeleteAsync($"/api/admin/sessions/{sale.Session}/blocked-seats?seats=28");
        var has = await boss.GetAsync($"/api/admin/performances/{sale.Performance}/plan");

        var copied = await boss.TakeAsync(sale, plan.Number("id"), has.Number("version"), Prices);

        Assert.That(copied.Status, Is.EqualTo(HttpStatusCode.OK), copied.Body.ToString());
        Assert.That(copied.Body.GetProperty("prices").GetProperty("R").GetInt64(), Is.EqualTo(90_000));
        Assert.That((await boss.TakeAsync(sale, plan.Number("id"), has.Number("version"), Prices)).Code, Is.EqualTo("conflict"), "it was read before");
        Assert.That((await boss.BlockAsync(sale.Session, 28)).Code, Is.EqualTo("seats.invalid"), "the house has eight seats now, and the server knows at once");
        await Host.OpenAsync(sale.Session);
        var member = await Host.MemberAsync();
        await Eventually.TrueAsync(async () => (await member.PostAsync($"/api/sessions/{sale.Session}/queue")).Text("state") == "Admitted", "servers hear of the opening within seconds", every: 200);
        using var buyer = await member.EnterAsync(sale.Session);
        await Eventually.TrueAsync(async () => await buyer.StatesAsync(sale.Session) == "AAAAAAAA", "the inventory is that of the copy");
        Assert.That((await boss.TakeAsync(sale, plan.Number("id"), copied.Number("version"), Prices)).Code, Is.EqualTo("plans.opened"));
    }

    [Test]
    public async Task OtherPricesForTheSameHouse_ChangeNothingElse()
    {
        using var boss = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var sale = await TestPlans.LaterAsync(Host);
        var plan = await boss.UploadAsync(sale.Venue, "같음");
        var first = await boss.TakeAsync(sale, plan.Number("id"), null, Prices);
        var areas = await Host.WithDbAsync(db => db.Areas.Where(a => a.PerformanceId == sale.Performance).Select(a => a.Id).ToListAsync());

        var second = await boss.TakeAsync(sale, plan.Number("id"), first.Number("version"), new Dictionary<string, long> { ["R"] = 95_000 });

        Assert.That(second.Body.GetProperty("prices").GetProperty("R").GetInt64(), Is.EqualTo(95_000));
        Assert.That(await Host.WithDbAsync(db => db.Areas.Where(a => a.PerformanceId == sale.Performance).Select(a => a.Id).ToListAsync()), Is.EqualTo(areas));
        var wrong = await boss.TakeAsync(sale, plan.Number("id"), second.Number("version"), new Dictionary<string, long> { ["R"] = 1, ["S"] = 1 });
        Assert.That((wrong.Code, (await boss.TakeAsync(sale, 999_999, second.Number("version"), Prices)).Code), Is.EqualTo(("request.invalid", "plans.not-found")));
    }

    [Test]
    public async Task WhereSomebodyHasASeat_NoCopyIsTaken()
    {
        using var boss = await TestMembers.AddAsync(Host, AccountRole.Admin);
        using var customer = await Host.MemberAsync();
        var sale = await TestPlans.LaterAsync(Host);
        var plan = await boss.UploadAsync(sale.Venue, "막힘");
        await boss.BlockAsync(sale.Session, 3);
        Assert.That((await boss.TakeAsync(sale, plan.Number("id"), null, Prices)).Code, Is.EqualTo("plans.taken"), "a seat is kept from sale");

        await boss.DeleteAsync($"/api/admin/sessions/{sale.Session}/blocked-seats?seats=3");
        Assert.That((await customer.UploadAsync(sale.Venue, "남")).Status, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That((await boss.TakeAsync(sale, plan.Number("id"), null, Prices)).Status, Is.EqualTo(HttpStatusCode.OK), "it is on sale again");

        var sold = await TestPlans.LaterAsync(Host, TimeSpan.FromHours(-1));
        using var buyer = await (await Host.MemberAsync()).EnterAsync(sold.Session);
        await buyer.HoldAsync(sold.Session, 1);
        await buyer.ReserveAsync(sold.Session);
        // As if the opening could be moved once somebody has reserved.
        await Host.WithDbAsync(db => db.Sessions.Where(s => s.Id == sold.Session).ExecuteUpdateAsync(s => s.SetProperty(x => x.ReserveOpenAt, TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(2))));
        Assert.That((await boss.TakeAsync(sold, plan.Number("id"), null, Prices)).Code, Is.EqualTo("plans.taken"), "a seat is reserved");

        var near = await TestPlans.LaterAsync(Host, TimeSpan.FromSeconds(40));
        Assert.That((await boss.TakeAsync(near, plan.Number("id"), null, Prices)).Code, Is.EqualTo("plans.opened"), "it opens within the notice");
    }

    /// <summary>Fails without the event: the server died after the commit, and nobody has dropped the inventory of the old house.</summary>
    [Test]
    public async Task AnInventoryThatNobodyDropped_IsDroppedByTheOutbox()
    {
        using var boss = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var sale = await TestPlans.LaterAsync(Host, TimeSpan.FromHours(-1));
        using var watcher = await (await Host.MemberAsync()).EnterAsync(sale.Session);
        Assert.That((await watcher.StatesAsync(sale.Session)).Length, Is.EqualTo(TestSale.Seats));

        await Host.WithDbAsync(async db =>
        {
            var performance = await db.Performances.Include(p => p.Areas).Include(p => p.Sessions).SingleAsync(p => p.Id == sale.Performance);
            var house = new HousePlan([new HouseArea("A", SeatGrade.R, 1000, 1, 3, new AreaLayout(0, 60, 10, 12, 0, 0), AreaDetails.Plain)]);
            Assert.That(performance.TakePlan(house, DateTime.MinValue).Value);
            var now = TimeProvider.System.GetUtcNow().UtcDateTime;
            db.OutboxMessages.Add(new Infrastructure.Platform.Outbox.OutboxMessage
            {
                Type = Application.Catalogue.Plans.PlanTaken.Type,
                Payload = JsonSerializer.Serialize(new Application.Catalogue.Plans.PlanTaken(performance.Id, [new(sale.Session, performance.Sessions[0].Version)])),
                CreatedAt = now,
                DueAt = now,
            });
            return await db.SaveChangesAsync();
        });

        await Eventually.TrueAsync(async () => await watcher.StatesAsync(sale.Session) == "AAA", "the inventory is that of the copy");
    }
}

internal static class TestPlans
{
    internal sealed record Later(long Venue, long Performance, long Session);

    /// <summary>A performance with the small house whose sale opens later.</summary>
    public static async Task<Later> LaterAsync(PickGoHost host, TimeSpan? opensIn = null)
    {
        var sale = await host.SaleAsync(opensIn ?? TimeSpan.FromHours(3));
        return await host.WithDbAsync(db => db.Sessions.Where(s => s.Id == sale.SessionId)
            .Select(s => new Later(s.Performance.VenueId, s.PerformanceId, s.Id)).SingleAsync());
    }

    public static string Hall(int columns = 4) => $$"""
        {"areas": [
          {"name": "가", "grade": "R",
           "rows": 2, "columns": {{columns}},
           "layout": {"x": 0, "y": 60, "seatWidth": 10, "seatHeight": 12} }]}
        """;

    public static Task<ApiAnswer> UploadAsync(this ApiClient boss, long venue, string name, string? file = null) =>
        boss.SendAsync(HttpMethod.Post, $"/api/admin/venues/{venue}/plans?name={Uri.EscapeDataString(name)}", new StringContent(file ?? Hall(), Encoding.UTF8, "application/json"));

    public static Task<ApiAnswer> UploadCsvAsync(this ApiClient boss, long venue, string name, string file) =>
        boss.SendAsync(HttpMethod.Post, $"/api/admin/venues/{venue}/plans/csv?name={Uri.EscapeDataString(name)}", new StringContent(file, Encoding.UTF8, "text/csv"));

    public static Task<ApiAnswer> BlockAsync(this ApiClient boss, long session, int seat) => boss.PostAsync($"/api/admin/sessions/{session}/blocked-seats", new { seats = new[] { seat } });

    /// <param name="version">Null: as it is now.</param>
    public static async Task<ApiAnswer> TakeAsync(this ApiClient boss, Later sale, long planId, long? version, object prices)
    {
        var path = $"/api/admin/performances/{sale.Performance}/plan";
        return await boss.PutAsync(path, new { planId, prices, version = version ?? (await boss.GetAsync(path)).Number("version") });
    }

    public static Task<int> OpenAsync(this PickGoHost host, long session) => host.WithDbAsync(db => db.Sessions.Where(s => s.Id == session)
        .ExecuteUpdateAsync(s => s.SetProperty(x => x.ReserveOpenAt, TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-1))));

    public static async Task<string> TextAsync(this ApiClient boss, string path)
    {
        using var http = new HttpClient { BaseAddress = new Uri(boss.BaseUrl) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", boss.Token);
        return Encoding.UTF8.GetString(await http.GetByteArrayAsync(path));
    }

    public static long Number(this ApiAnswer answer, string name) => answer.Body.GetProperty(name).GetInt64();
}
