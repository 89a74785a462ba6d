using System.Net;
using System.Text.Json;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>From the waiting room to the ticket and back.</summary>
public sealed class WholeSaleTests(DatabaseProvider database) : OnTheServer(database)
{
    [Test]
    public async Task ATicketIsBought_SeenByOthers_AndCanceled()
    {
        var sale = await Host.SaleAsync();
        using var buyer = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        using var watcher = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        await using var events = await watcher.StreamAsync($"/api/areas/subscribe?sessionId={sale.SessionId}");
        var (name, snapshot) = await events.NextAsync();
        Assert.That(name, Is.EqualTo("snapshot"));
        Assert.That(snapshot.GetProperty("states").GetString(), Is.EqualTo(new string('A', TestSale.Seats)));
        var map = (await watcher.GetAsync($"/api/sessions/{sale.SessionId}/seats")).Body;
        Assert.That(map.ToString(), Is.EqualTo(snapshot.ToString()), "the map is written by hand, the snapshot by the serializer");

        await buyer.HoldAsync(sale.SessionId, 3, 12);
        Assert.That(await NextChangesAsync(events), Is.EqualTo("3H 12H"));

        var reservation = await buyer.ReserveAsync(sale.SessionId);
        Assert.That(reservation.Status, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(reservation.Body.GetProperty("totalPrice").GetInt64(), Is.EqualTo(TestSale.VipPrice + TestSale.APrice));
        Assert.That(await NextChangesAsync(events), Is.EqualTo("3P 12P"));

        var payment = await buyer.PostAsync("/api/payments", new { reservationId = reservation.Id });
        var (orderId, amount) = (payment.Text("orderId"), payment.Body.GetProperty("amount").GetInt64());
        Assert.That(payment.Body.GetProperty("sandbox").GetProperty("baseUrl").GetString(), Is.EqualTo(Engines.Sandbox.BaseUrl));
        var key = await Engines.Sandbox.PayAsync(orderId, payment.Text("orderName"), amount);
        var paid = await buyer.ConfirmAsync(key, orderId, amount);
        Assert.That(paid.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(paid.Body.GetProperty("reservation").GetProperty("status").GetString(), Is.EqualTo("Paid"));
        Assert.That(await NextChangesAsync(events), Is.EqualTo("3R 12R"));

        var tickets = await buyer.GetAsync($"/api/reservations/{reservation.Id}/tickets");
        Assert.That(tickets.Body.EnumerateArray().Select(t => t.GetProperty("seat").GetInt32()), Is.EqualTo(new[] { 3, 12 }));
        Assert.That(tickets.Body[0].GetProperty("qr").GetString(), Does.StartWith("<svg"));
        Assert.That(tickets.Body[0].GetProperty("code").GetString(), Is.Not.EqualTo(tickets.Body[1].GetProperty("code").GetString()));

        var quote = await buyer.GetAsync($"/api/reservations/{reservation.Id}/refund-quote");
        Assert.That(quote.Body.GetProperty("refund").GetInt64(), Is.EqualTo(amount));
        var canceled = await buyer.PostAsync($"/api/reservations/{reservation.Id}/cancel", new { all = true, reason = "일정이 바뀌었어요 🎭" });
        Assert.That(canceled.Text("status"), Is.EqualTo("Canceled"));
        Assert.That(await NextChangesAsync(events), Is.EqualTo("3A 12A"));
        Assert.That((await Engines.Sandbox.LedgerAsync(orderId)).Select(l => (l.Type, l.Amount)),
            Is.EqualTo(new[] { ("charge", amount), ("refund", amount) }));
        Assert.That(await watcher.StatesAsync(sale.SessionId), Is.EqualTo(new string('A', TestSale.Seats)));
    }

    [Test]
    public async Task Paying_FreesTheRoom_AndEndsThePass()
    {
        var sale = await Host.SaleAsync(capacity: 1);
        using var buyer = await Host.MemberAsync();
        using var next = await Host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, 1);
        Assert.That((await next.PostAsync($"/api/sessions/{sale.SessionId}/queue")).Text("state"), Is.EqualTo("Waiting"));

        await PayAsync(buyer, order.OrderId, order.Amount);

        Assert.That((await buyer.HoldAsync(sale.SessionId, 2)).Code, Is.EqualTo("entry-pass.invalid"));
        await Eventually.TrueAsync(async () => (await next.GetAsync($"/api/sessions/{sale.SessionId}/queue")).Text("state") == "Admitted", "the next one is in");
    }

    [Test]
    public async Task SomeSeatsAreCanceled_TheOthersKeepTheirTickets()
    {
        var sale = await Host.SaleAsync();
        using var buyer = await Host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, 1, 2);
        await PayAsync(buyer, order.OrderId, order.Amount);

        var canceled = await buyer.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { seats = new[] { 2 } });

        Assert.That(canceled.Text("status"), Is.EqualTo("PartiallyCanceled"));
        Assert.That(canceled.Body.GetProperty("refunded").GetInt64(), Is.EqualTo(TestSale.VipPrice));
        var tickets = await buyer.GetAsync($"/api/reservations/{order.Reservation}/tickets");
        Assert.That(tickets.Body.EnumerateArray().Select(t => t.GetProperty("seat").GetInt32()), Is.EqualTo(new[] { 1 }));
        Assert.That((await buyer.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { seats = new[] { 2 } })).Code, Is.EqualTo("seats.invalid"));
        Assert.That((await buyer.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { all = true })).Text("status"), Is.EqualTo("Canceled"));
        Assert.That((await buyer.GetAsync($"/api/payments/{order.Payment}")).Text("status"), Is.EqualTo("Canceled"));
    }

    [Test]
    public async Task GoingBackBeforePaying_FreesTheSeats()
    {
        var sale = await Host.SaleAsync();
        using var buyer = await Host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, 1);

        Assert.That((await buyer.DeleteAsync($"/api/reservations/{order.Reservation}")).Status, Is.EqualTo(HttpStatusCode.NoContent));

        Assert.That(await buyer.StatesAsync(sale.SessionId), Does.StartWith("AA"));
        Assert.That((await buyer.DeleteAsync($"/api/reservations/{order.Reservation}")).Code, Is.EqualTo("reservations.not-unpaid"));
        Assert.That((await buyer.GetAsync($"/api/payments/{order.Payment}")).Text("status"), Is.EqualTo("Expired"));
    }

    [Test]
    public async Task ARefusedPayment_CanBeTriedAgain_AndIsChargedOnce()
    {
        var sale = await Host.SaleAsync();
        using var buyer = await Host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, 1);
        var aborted = await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount, approve: false);
        var refused = await buyer.ConfirmAsync(aborted, order.OrderId, order.Amount);
        Assert.That((int)refused.Status, Is.EqualTo(402));
        Assert.That(refused.Body.GetProperty("gatewayCode").GetString(), Is.Not.Empty);

        var again = await buyer.PostAsync("/api/payments", new { reservationId = order.Reservation });
        Assert.That(again.Text("orderId"), Is.Not.EqualTo(order.OrderId));
        var paid = await PayAsync(buyer, again.Text("orderId"), order.Amount);

        Assert.That(paid.Text("status"), Is.EqualTo("Completed"));
        Assert.That(await Engines.Sandbox.LedgerAsync(again.Text("orderId")), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task EveryChange_LeavesOneHistoryRow_WithItsActor()
    {
        var sale = await Host.SaleAsync();
        using var buyer = await Host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, 1);
        await PayAsync(buyer, order.OrderId, order.Amount);
        await buyer.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { all = true });

        var actor = Actor.Member(buyer.MemberId);
        var (reservation, payment) = (await Host.ReservationRowAsync(order.Reservation), await Host.PaymentRowAsync(order.Payment));
        Assert.That(await Host.CountAsync<ReservationHistory>(h => h.ReservationId == reservation && h.Actor == actor), Is.EqualTo(3));
        Assert.That(await Host.CountAsync<PaymentHistory>(h => h.PaymentId == payment && h.Actor == actor), Is.EqualTo(4));
    }

    [Test]
    public async Task TheTicketMail_WaitsForTheMailServer_AndLosesNoPayment()
    {
        var sale = await Host.SaleAsync();
        using var buyer = await Host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, 1);
        Host.Mailbox.IsDown = true;

        var paid = await PayAsync(buyer, order.OrderId, order.Amount);
        Assert.That(paid.Text("status"), Is.EqualTo("Completed"));
        await Eventually.TrueAsync(() => Host.Mailbox.Failures > 0, "the mail was tried");
        Assert.That(Host.Mailbox.To(buyer.Email), Is.Empty);

        Host.Mailbox.IsDown = false;
        await Eventually.TrueAsync(() => Host.Mailbox.To(buyer.Email).Count == 1, "the mail goes out once the server is back");
        Assert.That(Host.Mailbox.To(buyer.Email)[0].Html, Does.Contain("data:image/png;base64,"));
        Assert.That(Host.Mailbox.To(buyer.Email)[0].Text, Does.Contain("시험 극장 대극장"));
    }

    [Test]
    public async Task BestAvailable_TakesTheCentre_AndSaysWhy()
    {
        var sale = await Host.SaleAsync();
        using var buyer = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);

        var held = await buyer.PostAsync($"/api/sessions/{sale.SessionId}/holds", new { best = new { count = 3, grade = "P" } });

        Assert.That(held.Seats, Is.EqualTo(new[] { 7, 8, 9 }));
        var found = held.Body.GetProperty("found");
        Assert.That(found.GetProperty("seats").EnumerateArray().Select(s => s.GetInt32()), Is.EqualTo(new[] { 7, 8, 9 }));
        Assert.That((found.GetProperty("area").GetString(), found.GetProperty("row").GetInt32(), found.GetProperty("side").GetString(), found.GetProperty("depth").GetString()),
            Is.EqualTo(("VIP", 2, "Centre", "Front")));
        var named = await buyer.PostAsync($"/api/sessions/{sale.SessionId}/holds", new { seats = new[] { 1 } });
        Assert.That(named.Body.GetProperty("found").ValueKind, Is.EqualTo(JsonValueKind.Null), "who chose knows why");
        var tooMany = await buyer.PostAsync($"/api/sessions/{sale.SessionId}/holds", new { best = new { count = 2, grade = "R" } });
        Assert.That(tooMany.Code, Is.EqualTo("seats.invalid"));
    }

    private static async Task<ApiAnswer> PayAsync(ApiClient buyer, string orderId, long amount) =>
        await buyer.ConfirmAsync(await Engines.Sandbox.PayAsync(orderId, "시험 공연", amount), orderId, amount);

    private static async Task<string> NextChangesAsync(EventReader events)
    {
        var (name, data) = await events.NextAsync();
        Assert.That(name, Is.EqualTo("seats"));
        return string.Join(' ', data.GetProperty("changes").EnumerateArray().Select(c => $"{c[0].GetInt32()}{c[1].GetString()}"));
    }
}
