using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Payments;
using PickGo.Domain.Identity;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>What canceling costs: said before, kept after, and agreed with the gateway's books.</summary>
public sealed class RefundTests(DatabaseProvider database) : OnTheServer(database)
{
    protected override Dictionary<string, string?> Settings => new() { ["Refunds:FreeHours"] = "0", ["Refunds:Schedule"] = "10:0,7:11,3:20,1:30" };

    [Test]
    public async Task QuoteAndCancelAgree_PieceByPiece_ToTheWon()
    {
        var (buyer, order) = await BoughtAsync(days: 8, 1, 11);
        var quote = await buyer.GetAsync($"/api/reservations/{order.Reservation}/refund-quote");
        var seats = quote.Body.GetProperty("seats").EnumerateArray()
            .Select(s => (Seat: s.GetProperty("seat").GetInt32(), Fee: s.GetProperty("fee").GetInt64(), Refund: s.GetProperty("refund").GetInt64())).ToList();
        Assert.That(seats, Is.EqualTo(new[] { (1, 16_500L, 133_500L), (11, 7_700L, 62_300L) }));
        Assert.That((quote.Body.GetProperty("fee").GetInt64(), quote.Body.GetProperty("refund").GetInt64()), Is.EqualTo((24_200L, 195_800L)));

        foreach (var (seat, fee, refund) in seats)
        {
            var one = await buyer.GetAsync($"/api/reservations/{order.Reservation}/refund-quote?seats={seat}");
            Assert.That((one.Body.GetProperty("fee").GetInt64(), one.Body.GetProperty("refund").GetInt64()), Is.EqualTo((fee, refund)));
            Assert.That((await buyer.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { seats = new[] { seat } })).Code, Is.Null);
        }

        var canceled = await buyer.GetAsync($"/api/reservations/{order.Reservation}");
        Assert.That((canceled.Text("status"), canceled.Body.GetProperty("refunded").GetInt64(), canceled.Body.GetProperty("fees").GetInt64()),
            Is.EqualTo(("Canceled", 195_800L, 24_200L)));
        Assert.That((await Engines.Sandbox.LedgerAsync(order.OrderId)).Where(l => l.Type == "refund").Select(l => l.Amount), Is.EqualTo(new[] { 133_500L, 62_300L }));
        Assert.That((await buyer.GetAsync($"/api/payments/{order.Payment}")).Text("status"), Is.EqualTo("PartiallyCanceled"), "the fee stays paid");
    }

    /// <summary>The request that began it, and whoever found it unfinished.</summary>
    [Test]
    public async Task OfWhoSettlesOneRefundAtOnce_NobodyIsRefused_AndItIsDoneOnce()
    {
        for (var round = 0; round < 8; round++)
        {
            var (_, order) = await BoughtAsync(days: 8, 1 + round);
            var (payment, reservation) = (await Host.PaymentRowAsync(order.OrderId), await Host.ReservationRowAsync(order.Reservation));
            var refund = new Refund(payment, reservation, [1 + round], order.Amount, 0, "시험", Actor.System("test"), TimeProvider.System.GetUtcNow().UtcDateTime, new RetryPolicy(TimeSpan.FromHours(1), TimeSpan.FromHours(1), TimeSpan.FromDays(1)));
            await Host.WithDbAsync(db =>
            {
                db.Refunds.Add(refund);
                return db.SaveChangesAsync();
            });

            var settled = await Eventually.AtOnceAsync(6, async i =>
            {
                await using var scope = Host.Services.GetRequiredService<IServiceScopeFactory>().CreateSystemScope("refunds");
                return await scope.ServiceProvider.GetRequiredService<RefundSettlement>().AskAsync(refund.Id, isRepeat: i > 0, CancellationToken.None);
            });

            Assert.That(settled.Select(s => s.Error?.Code), Is.All.Null);
            Assert.That(await Host.CountAsync<Payment>(p => p.Id == payment && p.Status == PaymentStatus.Canceled && p.Refunded == order.Amount), Is.EqualTo(1));
        }
    }

    [Test]
    public async Task AfterTheDeadline_MembersAreRefused_AndAnOperatorMayGiveEverythingBack()
    {
        var (buyer, order) = await BoughtAsync(days: 0, 1);
        foreach (var refused in new[] { await buyer.GetAsync($"/api/reservations/{order.Reservation}/refund-quote"), await buyer.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { all = true }) })
            Assert.That(((int)refused.Status, refused.Code), Is.EqualTo((422, "reservations.cancel-closed")));

        var path = $"/api/admin/reservations/{order.Reservation}/refund";
        Assert.That((await buyer.PostAsync(path, new { all = true, reason = "나", waiveFee = true })).Status, Is.EqualTo(HttpStatusCode.Forbidden));
        using var admin = await TestMembers.AddAsync(Host, AccountRole.Admin);
        Assert.That((await admin.PostAsync(path, new { waiveFee = true })).Code, Is.EqualTo("request.invalid"), "a reason is needed");
        Assert.That((await admin.PostAsync("/api/admin/reservations/999999/refund", new { all = true, reason = "공연 취소" })).Code, Is.EqualTo("reservations.not-found"));

        var done = await admin.PostAsync(path, new { all = true, reason = "공연 취소", waiveFee = true });

        Assert.That((done.Text("status"), done.Body.GetProperty("refunded").GetInt64()), Is.EqualTo(("Canceled", order.Amount)));
        var reservation = await Host.ReservationRowAsync(order.Reservation);
        Assert.That(await Host.CountAsync<Domain.Reservations.ReservationHistory>(h => h.ReservationId == reservation && h.Actor == Actor.Operator(admin.MemberId)), Is.EqualTo(1));
    }

    [Test]
    public async Task AnOperatorWhoDoesNotWaive_KeepsTheLastFee()
    {
        var (_, order) = await BoughtAsync(days: 0, 1);
        using var admin = await TestMembers.AddAsync(Host, AccountRole.Admin);

        var done = await admin.PostAsync($"/api/admin/reservations/{order.Reservation}/refund", new { all = true, reason = "요청" });

        Assert.That((done.Body.GetProperty("refunded").GetInt64(), done.Body.GetProperty("fees").GetInt64()), Is.EqualTo((105_000L, 45_000L)));
    }

    [Test]
    public async Task AReservation_KeepsTheTermsItWasBoughtUnder()
    {
        var (buyer, order) = await BoughtAsync(days: 8, 1);
        var shared = Host.Shared.Concat([new("Refunds:Schedule", "1:50"), new("Refunds:FreeHours", "0")]).ToDictionary();
        await using var stricter = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, shared);
        using var there = new ApiClient(stricter.BaseUrl, buyer.Token);

        Assert.That((await there.GetAsync($"/api/reservations/{order.Reservation}/refund-quote")).Body.GetProperty("fee").GetInt64(), Is.EqualTo(16_500));
    }

    /// <summary>Midnight passed between the question and the answer: what was not shown is not taken.</summary>
    [Test]
    public async Task AnotherFeeThanWasShown_IsRefused_AndChangesNothing()
    {
        var (buyer, order) = await BoughtAsync(days: 2, 1, 2);
        var path = $"/api/reservations/{order.Reservation}";

        var refused = await buyer.PostAsync($"{path}/cancel", new { seats = new[] { 1 }, expectedFee = 30_000 });

        Assert.That((refused.Status, refused.Code), Is.EqualTo((HttpStatusCode.Conflict, "reservations.fee-changed")));
        Assert.That((refused.Body.GetProperty("expected").GetInt64(), refused.Body.GetProperty("actual").GetInt64()), Is.EqualTo((30_000L, 45_000L)));
        Assert.That((await buyer.GetAsync(path)).Text("status"), Is.EqualTo("Paid"));
        Assert.That(await Engines.Sandbox.LedgerAsync(order.OrderId), Has.Count.EqualTo(1));
        Assert.That((await buyer.PostAsync($"{path}/cancel", new { seats = new[] { 1 }, expectedFee = 45_000 })).Text("status"), Is.EqualTo("PartiallyCanceled"));
    }

    [TestCase("Schedule", "7:10,10:0")]
    [TestCase("Schedule", "")]
    [TestCase("FreeHours", "-1")]
    [TestCase("EveningEndsHour", "24")]
    public void TermsThatMakeNoSense_KeepTheServerFromStarting(string setting, string value) => Assert.That(
        async () => await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, new Dictionary<string, string?> { [$"Refunds:{setting}"] = value }),
        Throws.InstanceOf<Microsoft.Extensions.Options.OptionsValidationException>().With.Message.Contains($"Refunds:{setting}"));

    private async Task<(ApiClient Buyer, (string Reservation, string Payment, string OrderId, long Amount) Order)> BoughtAsync(int days, params int[] seats)
    {
        // Noon in Korea on that day, so that a test at midnight counts the same days; today: soon enough to be today still.
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var plays = days == 0 ? now.AddSeconds(60) : Domain.Platform.Kst.ToUtc(Domain.Platform.Kst.FromUtc(now).Date.AddDays(days).AddHours(12));
        var sale = await Host.SaleAsync(playsIn: plays - now);
        var buyer = await Host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, seats);
        await buyer.ConfirmAsync(await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount), order.OrderId, order.Amount);
        return (buyer, order);
    }
}
