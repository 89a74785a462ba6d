using System.Net;
using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Payments;
using PickGo.Domain.Reservations;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>What the gateway tells us of its own accord, or somebody in its name.</summary>
public sealed class WebhookTests(DatabaseProvider database) : OnTheServer(database)
{
    protected override Dictionary<string, string?> Settings => new() { ["Toss:TimeoutSeconds"] = "1", ["Payments:FollowSeconds"] = "1", ["Payments:AskEverySeconds"] = "1" };

    [TearDown]
    public Task Mend() => Engines.Sandbox.SetFaultsAsync(new { });

    [Test]
    public async Task BadInput_IsRefused_AndAnUnknownOrder_IsThankedForAndForgotten()
    {
        using var anybody = Host.Stranger();
        Assert.That((await anybody.TellAsync("PG-0", null)).Code, Is.EqualTo("request.invalid"));
        Assert.That((await anybody.TellAsync(null, "t-1")).Code, Is.EqualTo("request.invalid"));
        Assert.That((await anybody.PostAsync("/api/payments/webhook")).Status, Is.EqualTo(HttpStatusCode.BadRequest));

        Assert.That((await anybody.TellAsync("PG-NOBODYKNOWSIT", "t-2")).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await Host.CountAsync<ProcessedWebhook>(n => n.TransmissionId == "t-2"), Is.Zero);
    }

    [Test]
    public async Task NothingIsBelieved_AWebhookOfAChargeThatNeverWas_ChangesNothing()
    {
        var (buyer, order, _) = await OrderAsync();

        Assert.That((await buyer.TellAsync(order.OrderId, "lie")).Status, Is.EqualTo(HttpStatusCode.OK));

        Assert.That((await buyer.GetAsync($"/api/payments/{order.Payment}")).Text("status"), Is.EqualTo("Pending"));
    }

    [Test]
    public async Task APaymentWhoseAnswerWasLost_IsFinishedByTheNews_LongBeforeTheReconciler()
    {
        var (buyer, order, key) = await OrderAsync();
        await Engines.Sandbox.SetFaultsAsync(new { confirm = new { mode = "drop" } });
        Assert.That((await buyer.ConfirmAsync(key, order.OrderId, order.Amount)).Text("status"), Is.EqualTo("Confirming"));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => buyer.TellAsync(order.OrderId, "done")));

        Assert.That((await buyer.GetAsync($"/api/reservations/{order.Reservation}")).Text("status"), Is.EqualTo("Paid"));
        Assert.That(await Host.CountAsync<ProcessedWebhook>(n => n.TransmissionId == "done"), Is.EqualTo(1));
        var payment = await Host.PaymentRowAsync(order.Payment);
        Assert.That(await Host.CountAsync<PaymentHistory>(h => h.PaymentId == payment && h.To == PaymentStatus.Completed), Is.EqualTo(1));
    }

    [TestCase("Pending")]
    [TestCase("Expired")]
    [TestCase("Failed")]
    public async Task MoneyCapturedForAPaymentThatIsOver_GoesBack_AndItsMemberIsTold(string state)
    {
        var (buyer, order, key) = await OrderAsync();
        if (state == "Expired") await buyer.DeleteAsync($"/api/reservations/{order.Reservation}");
        if (state == "Failed")
        {
            await Engines.Sandbox.SetFaultsAsync(new { confirm = new { mode = "error", code = "REJECT_CARD_PAYMENT" } });
            Assert.That((await buyer.ConfirmAsync(key, order.OrderId, order.Amount)).Code, Is.EqualTo("payment.refused"));
            await Engines.Sandbox.SetFaultsAsync(new { });
        }

        await Engines.Sandbox.CaptureAsync(key, order.OrderId, order.Amount);
        Assert.That((await buyer.TellAsync(order.OrderId, $"late-{state}")).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await buyer.TellAsync(order.OrderId, $"again-{state}")).Status, Is.EqualTo(HttpStatusCode.OK));

        await Eventually.TrueAsync(async () => (await Engines.Sandbox.LedgerAsync(order.OrderId)).Count == 2, "it is back");
        Assert.That((await Engines.Sandbox.LedgerAsync(order.OrderId)).Select(l => (l.Type, l.Amount)),
            Is.EqualTo(new[] { ("charge", order.Amount), ("refund", order.Amount) }));
        await Eventually.TrueAsync(() => Host.Mailbox.To(buyer.Email).Count(m => m.Subject.Contains("money", StringComparison.Ordinal)) == 1, "the mail goes out");
        var payment = await buyer.GetAsync($"/api/payments/{order.Payment}");
        Assert.That((payment.Text("status"), payment.Body.GetProperty("refunded").GetInt64()), Is.EqualTo(("Failed", order.Amount)));
        Assert.That((await buyer.TellAsync(order.OrderId, $"still-{state}")).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await Engines.Sandbox.LedgerAsync(order.OrderId), Has.Count.EqualTo(2));
    }

    /// <summary>The reservation was paid by the next attempt meanwhile: only the first one's money goes back.</summary>
    [Test]
    public async Task ADeadAttemptThatIsCapturedLater_GoesBack_AndTheReservationStaysPaid()
    {
        var (buyer, order, key) = await OrderAsync();
        await Engines.Sandbox.SetFaultsAsync(new { confirm = new { mode = "error", code = "REJECT_CARD_PAYMENT" } });
        await buyer.ConfirmAsync(key, order.OrderId, order.Amount);
        await Engines.Sandbox.SetFaultsAsync(new { });
        var second = (await buyer.PostAsync("/api/payments", new { reservationId = order.Reservation })).Text("orderId");
        await buyer.ConfirmAsync(await Engines.Sandbox.PayAsync(second, "시험", order.Amount), second, order.Amount);

        await Engines.Sandbox.CaptureAsync(key, order.OrderId, order.Amount);
        await buyer.TellAsync(order.OrderId, "dead-captured");

        await Eventually.TrueAsync(async () => (await Engines.Sandbox.LedgerAsync(order.OrderId)).Count == 2, "it is back");
        Assert.That((await buyer.GetAsync($"/api/reservations/{order.Reservation}")).Text("status"), Is.EqualTo("Paid"));
        Assert.That(await Engines.Sandbox.LedgerAsync(second), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task ACancelMadeAtTheGateway_EndsTheReservation_AndFreesItsSeats()
    {
        var (buyer, order, key) = await OrderAsync();
        await buyer.ConfirmAsync(key, order.OrderId, order.Amount);
        await Engines.Sandbox.GiveBackAsync(key);

        await buyer.TellAsync(order.OrderId, "canceled-there");

        var reservation = await buyer.GetAsync($"/api/reservations/{order.Reservation}");
        Assert.That((reservation.Text("status"), reservation.Body.GetProperty("refunded").GetInt64()), Is.EqualTo(("Canceled", order.Amount)));
        var row = await Host.ReservationRowAsync(order.Reservation);
        Assert.That(await Host.CountAsync<ReservationSeat>(s => s.ReservationId == row && s.ReleasedAt == null), Is.Zero);
        Assert.That((await buyer.GetAsync($"/api/payments/{order.Payment}")).Text("status"), Is.EqualTo("Canceled"));
        await Eventually.TrueAsync(() => Host.Mailbox.To(buyer.Email).Any(m => m.Subject.Contains("money", StringComparison.Ordinal)), "the mail goes out");
    }

    [Test]
    public async Task APartGivenBackAtTheGateway_IsWrittenDown_AndEverySeatStays()
    {
        var (buyer, order, key) = await OrderAsync();
        await buyer.ConfirmAsync(key, order.OrderId, order.Amount);
        await Engines.Sandbox.GiveBackAsync(key, 1_000);

        await buyer.TellAsync(order.OrderId, "part-1");
        await buyer.TellAsync(order.OrderId, "part-2");

        Assert.That((await buyer.GetAsync($"/api/payments/{order.Payment}")).Body.GetProperty("refunded").GetInt64(), Is.EqualTo(1_000));
        Assert.That((await buyer.GetAsync($"/api/reservations/{order.Reservation}/tickets")).Body.GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public async Task WhileTheGatewayDoesNotAnswer_NothingIsWrittenDown_AndItIsToldAgain()
    {
        await using var redis = await RedisEngine.StartAsync("garnet");
        await using var host = await PickGoHost.StartAsync(redis, Engines.Sandbox, new Dictionary<string, string?> { ["Toss:BaseUrl"] = "http://127.0.0.1:1" });
        var sale = await host.SaleAsync();
        using var buyer = await host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, 1);

        Assert.That((int)(await buyer.TellAsync(order.OrderId, "unheard")).Status, Is.EqualTo(503));
        Assert.That(await host.WithDbAsync(db => db.ProcessedWebhooks.CountAsync()), Is.Zero);
    }

    [TestCase("""{"eventType":"DEPOSIT_CALLBACK","data":{"orderId":"PG-1"}}""")]
    [TestCase("""{"createdAt":"2026-12-03T20:00:00.000000","secret":"ps_1","status":"DONE","transactionKey":"t","orderId":"PG-1"}""")]
    [TestCase("""{"eventType":"PAYOUT_STATUS_CHANGED","data":{}}""")]
    [TestCase("""{"eventType":"가나다"}""")]
    public async Task EventsThatWeDoNotKnow_AreThankedFor(string body)
    {
        using var anybody = Host.Stranger();
        var answer = await anybody.SendAsync(HttpMethod.Post, "/api/payments/webhook", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK));
    }

    /// <summary>Guard: the turn in Redis, and one row a payment.</summary>
    [Test]
    public async Task AFloodOfTransmissions_AsksTheGatewayOnceInAWhile_OnAllServers()
    {
        var asked = new AskedGateways();
        var settings = new Dictionary<string, string?>(Host.Shared) { ["Payments:AskEverySeconds"] = "60" };
        await using var one = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, settings, asked.Count);
        await using var two = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, settings, asked.Count);
        var (buyer, order, _) = await OrderAsync();
        using var first = new ApiClient(one.BaseUrl);
        Assert.That((await first.TellAsync(order.OrderId, "flood")).Status, Is.EqualTo(HttpStatusCode.OK));

        // Those who wait for the next turn are let go: what is counted is asked at once or not at all.
        using var impatient = new HttpClient { Timeout = TimeSpan.FromSeconds(3) };
        await Eventually.AtOnceAsync(20, async i =>
        {
            using var content = System.Net.Http.Json.JsonContent.Create(new { eventType = "PAYMENT_STATUS_CHANGED", data = new { orderId = order.OrderId } });
            content.Headers.TryAddWithoutValidation("tosspayments-webhook-transmission-id", $"flood-{i}");
            try
            {
                return (int)(await impatient.PostAsync($"{(i % 2 == 0 ? one : two).BaseUrl}/api/payments/webhook", content)).StatusCode;
            }
            catch (TaskCanceledException)
            {
                return 0;
            }
        });

        Assert.That(asked.Questions, Is.EqualTo(1));
        var payment = await Host.PaymentRowAsync(order.Payment);
        Assert.That(await Host.CountAsync<ProcessedWebhook>(n => n.PaymentId == payment), Is.EqualTo(1));
        buyer.Dispose();
    }

    [Test]
    public async Task OneRowAPayment_HoweverManyTransmissions()
    {
        var (buyer, order, _) = await OrderAsync();
        for (var i = 0; i < 3; i++) Assert.That((await buyer.TellAsync(order.OrderId, $"row-{i}")).Status, Is.EqualTo(HttpStatusCode.OK));
        var payment = await Host.PaymentRowAsync(order.Payment);
        Assert.That(await Host.CountAsync<ProcessedWebhook>(n => n.PaymentId == payment), Is.EqualTo(1));
    }

    private async Task<(ApiClient Buyer, (string Reservation, string Payment, string OrderId, long Amount) Order, string Key)> OrderAsync()
    {
        var sale = await Host.SaleAsync();
        var buyer = await Host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, 1);
        return (buyer, order, await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount));
    }
}
