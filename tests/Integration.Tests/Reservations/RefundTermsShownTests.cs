using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>What canceling costs is said before paying, in dates and won, and is what is charged.</summary>
public sealed class RefundTermsShownTests(DatabaseProvider database) : OnTheServer(database)
{
    [Test]
    public async Task TheTerms_AreTheSame_BeforeChoosing_BeforePaying_AndAfter()
    {
        var (sale, plays) = await SaleInDaysAsync(12);
        using var stranger = Host.Stranger();
        var before = Steps((await stranger.GetAsync($"/api/sessions/{sale.SessionId}/refund-terms?seats=1,11")).Body);
        var day = Kst.FromUtc(plays).Date;
        Assert.That(before.Select(s => (s.Until, s.Fee, s.Rule)), Is.EqualTo(new (DateTime, long?, string)[]
        {
            (Kst.ToUtc(day.AddDays(-9)), 0, "days-10"), (Kst.ToUtc(day.AddDays(-6)), 22_000, "days-7"), (Kst.ToUtc(day.AddDays(-2)), 44_000, "days-3"),
            (Kst.ToUtc(day), 66_000, "days-1"), (plays, 198_000, "days-0"),
        }));
        var unnamed = Steps((await stranger.GetAsync($"/api/sessions/{sale.SessionId}/refund-terms")).Body);
        Assert.That(unnamed.Select(s => (s.Percent, s.Fee)), Is.EqualTo(new (int, long?)[] { (0, null), (10, null), (20, null), (30, null), (90, null) }));

        using var buyer = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        await buyer.HoldAsync(sale.SessionId, 1, 11);
        var reserved = await buyer.ReserveAsync(sale.SessionId);
        Assert.That(Steps(reserved.Body.GetProperty("refundTerms")), Is.EqualTo(before), "before paying");
        var (_, order) = await PayAsync(buyer, reserved.Id);
        var paid = (await buyer.GetAsync($"/api/reservations/{order}")).Body;
        Assert.That(Steps(paid.GetProperty("refundTerms")), Is.EqualTo(before), "after paying");

        await buyer.PostAsync($"/api/reservations/{order}/cancel", new { all = true });
        Assert.That((await buyer.GetAsync($"/api/reservations/{order}")).Body.GetProperty("refundTerms").GetArrayLength(), Is.Zero);
    }

    [TestCase(5, "free-hours", 0)]
    [TestCase(3, "days-3", 30_000)]
    [TestCase(2, "days-1", 45_000)]
    [TestCase(1, "days-1", 45_000)]
    public async Task WhatIsShownFirst_IsWhatTheQuoteAndTheRefundTake(int days, string rule, long fee)
    {
        var (sale, _) = await SaleInDaysAsync(days);
        using var buyer = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        await buyer.HoldAsync(sale.SessionId, 1);
        var reserved = await buyer.ReserveAsync(sale.SessionId);
        var shown = Steps(reserved.Body.GetProperty("refundTerms"))[0];
        Assert.That((shown.Rule, shown.Fee), Is.EqualTo((rule, (long?)fee)));
        var (orderId, order) = await PayAsync(buyer, reserved.Id);

        var quote = (await buyer.GetAsync($"/api/reservations/{order}/refund-quote")).Body;
        Assert.That((quote.GetProperty("fee").GetInt64(), quote.GetProperty("seats")[0].GetProperty("rule").GetString()), Is.EqualTo((fee, rule)));
        await buyer.PostAsync($"/api/reservations/{order}/cancel", new { all = true });
        Assert.That((await Engines.Sandbox.LedgerAsync(orderId)).Where(l => l.Type == "refund").Select(l => l.Amount), Is.EqualTo(new[] { TestSale.VipPrice - fee }));
    }

    [Test]
    public async Task AReservationOfBefore_IsReadWithTheTermsItHas()
    {
        const string Former = "10:0,7:10,3:20,1:30/60";
        var (sale, _) = await SaleInDaysAsync(2);
        using var buyer = await Host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, 1);
        await buyer.ConfirmAsync(await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount), order.OrderId, order.Amount);
        Assert.That(RefundTerms.TryParse(Former, out var former));
        await Host.WithDbAsync(db => db.Reservations.Where(r => r.Code == order.Reservation).ExecuteUpdateAsync(r => r.SetProperty(x => x.Terms, former)));
        Assert.That(await Host.WithDbAsync(db => db.Database.SqlQuery<string>($"""SELECT "Terms" AS "Value" FROM "Reservations" WHERE "Code" = {order.Reservation}""").SingleAsync()), Is.EqualTo(Former));

        var view = (await buyer.GetAsync($"/api/reservations/{order.Reservation}")).Body;

        Assert.That(Steps(view.GetProperty("refundTerms")).Select(s => (s.Rule, s.Fee)), Is.EqualTo(new (string, long?)[] { ("free-hours", 0), ("days-1", 45_000) }), "closed on the day");
        Assert.That((await buyer.GetAsync($"/api/reservations/{order.Reservation}/refund-quote")).Body.GetProperty("seats")[0].GetProperty("rule").GetString(), Is.EqualTo("free-hours"));
    }

    [Test]
    public async Task APerformance_MayHaveTermsOfItsOwn_ForReservationsFromThenOn()
    {
        var (sale, plays) = await SaleInDaysAsync(12);
        using var buyer = await Host.MemberAsync();
        using var boss = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var earlier = await buyer.OrderAsync(sale.SessionId, 1);
        var id = (await boss.GetAsync($"/api/posts/{sale.PostId}")).Body.GetProperty("performance").GetProperty("id").GetInt64();
        var path = $"/api/admin/performances/{id}/refund-terms";
        Assert.That((await boss.GetAsync(path)).Body.GetProperty("own").GetBoolean(), Is.False);

        var own = new { schedule = new Dictionary<string, int> { ["30"] = 5, ["2"] = 50 }, freeHours = 1, freeBeyondDays = 20, closesMinutesBefore = 60, eveningEndsHour = 5 };
        Assert.That((await buyer.PutAsync(path, own)).Status, Is.EqualTo(HttpStatusCode.Forbidden));
        foreach (var wrong in new object[] { own with { schedule = [] }, own with { schedule = new() { ["2"] = 5, ["30"] = 50 } }, own with { freeHours = -1 } })
            Assert.That((await boss.PutAsync(path, wrong)).Code, Is.EqualTo("request.invalid"), wrong.ToString());
        Assert.That((await boss.PutAsync("/api/admin/performances/999999/refund-terms", own)).Code, Is.EqualTo("performances.not-found"));
        var edited = await boss.PutAsync(path, own);
        Assert.That((edited.Body.GetProperty("own").GetBoolean(), edited.Body.GetProperty("schedule").GetProperty("2").GetInt32()), Is.EqualTo((true, 50)), edited.Body.ToString());
        Assert.That(await Host.CountAsync<AuditEntry>(e => e.UseCase == "EditPerformanceTerms" && e.Changes!.Contains("v2/30:5,2:50/60/20/60/5")), Is.EqualTo(1));

        await Eventually.TrueAsync(async () => Steps((await buyer.GetAsync($"/api/sessions/{sale.SessionId}/refund-terms?seats=2")).Body)
            .SequenceEqual([new Step(Kst.ToUtc(Kst.FromUtc(plays).Date.AddDays(-1)), 50, 75_000, "days-2")]), "servers hear of it within seconds; below two days it is closed");
        await buyer.HoldAsync(sale.SessionId, 2);
        var later = await buyer.ReserveAsync(sale.SessionId);
        Assert.That(Steps(later.Body.GetProperty("refundTerms"))[0].Rule, Is.EqualTo("days-2"));
        Assert.That(Steps((await buyer.GetAsync($"/api/reservations/{earlier.Reservation}")).Body.GetProperty("refundTerms"))[0].Rule, Is.EqualTo("days-10"), "as it was bought");

        Assert.That((await boss.DeleteAsync(path)).Body.GetProperty("own").GetBoolean(), Is.False);
    }

    [Test]
    public async Task TermsOfWhatIsNotThere_AreRefused()
    {
        var sale = await Host.SaleAsync();
        using var stranger = Host.Stranger();
        Assert.That((await stranger.GetAsync("/api/sessions/999999/refund-terms")).Code, Is.EqualTo("sessions.not-found"));
        Assert.That((await stranger.GetAsync($"/api/sessions/{sale.SessionId}/refund-terms?seats=0")).Code, Is.EqualTo("seats.invalid"));
        Assert.That((await stranger.GetAsync($"/api/sessions/{sale.SessionId}/refund-terms?seats=one")).Code, Is.EqualTo("request.invalid"));
    }

    /// <summary>At noon in Korea on that day: a test at midnight counts the same days.</summary>
    private async Task<(TestSale Sale, DateTime Plays)> SaleInDaysAsync(int days)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var plays = Kst.ToUtc(Kst.FromUtc(now).Date.AddDays(days).AddHours(12));
        var sale = await Host.SaleAsync(playsIn: plays - now);
        return (sale, await Host.WithDbAsync(db => db.Sessions.Where(s => s.Id == sale.SessionId).Select(s => s.PerformanceTime).FirstAsync()));
    }

    private static async Task<(string OrderId, string Reservation)> PayAsync(ApiClient buyer, string reservation)
    {
        var payment = await buyer.PostAsync("/api/payments", new { reservationId = reservation });
        var (orderId, amount) = (payment.Text("orderId"), payment.Body.GetProperty("amount").GetInt64());
        Assert.That((await buyer.ConfirmAsync(await Engines.Sandbox.PayAsync(orderId, "시험", amount), orderId, amount)).Code, Is.Null);
        return (orderId, reservation);
    }

    private static List<Step> Steps(JsonElement steps) => [.. steps.EnumerateArray().Select(s => new Step(
        s.GetProperty("until").GetDateTime(), s.GetProperty("percent").GetInt32(), s.GetProperty("fee") is { ValueKind: JsonValueKind.Number } fee ? fee.GetInt64() : null,
        s.GetProperty("rule").GetString()!))];

    private sealed record Step(DateTime Until, int Percent, long? Fee, string Rule);
}
