using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Payments;
using PickGo.Domain.Reservations;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>What costs nothing is reserved, paid and given back without the gateway.</summary>
[TestFixtureSource(typeof(DatabaseEngines), nameof(DatabaseEngines.All))]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public sealed class FreeTests(DatabaseProvider database)
{
    private readonly AskedGateways _asked = new();
    private PickGoHost _host = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        await Engines.Redis.FlushAsync();
        _host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, new Dictionary<string, string?>(), _asked.Count, database: database);
    }

    [OneTimeTearDown]
    public async Task Stop() => await _host.DisposeAsync();

    [Test]
    public async Task ItIsPaid_WithTickets_AndMail_AndTheGatewayIsNeverAsked()
    {
        var calls = _asked.Calls;
        var sale = await FreeSaleAsync();
        using var buyer = await _host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, 1, 2);
        Assert.That(order.Amount, Is.Zero);
        Assert.That((await buyer.PostAsync("/api/payments", new { reservationId = order.Reservation })).Text("method"), Is.EqualTo(Payment.Free), "starting again answers the open one");
        Assert.That((await buyer.ConfirmAsync("key", order.OrderId, 0)).Code, Is.EqualTo("payment.key-mismatch"));
        Assert.That((await buyer.ConfirmAsync(Payment.Free, order.OrderId, 1)).Code, Is.EqualTo("payment.amount-mismatch"));

        var paid = await buyer.ConfirmAsync(Payment.Free, order.OrderId, 0);

        Assert.That((paid.Text("status"), paid.Body.GetProperty("reservation").GetProperty("status").GetString()), Is.EqualTo(("Completed", "Paid")), paid.Body.ToString());
        Assert.That((await buyer.GetAsync($"/api/payments/{order.Payment}")).Text("method"), Is.EqualTo(Payment.Free));
        Assert.That((await buyer.GetAsync($"/api/reservations/{order.Reservation}/tickets")).Body.GetArrayLength(), Is.EqualTo(2));
        await Eventually.TrueAsync(() => _host.Mailbox.To(buyer.Email).Count == 1, "the tickets come by mail");

        Assert.That((int)(await buyer.TellAsync(order.OrderId, "free-1")).Status, Is.EqualTo(200));
        Assert.That((await buyer.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { seats = new[] { 1 } })).Text("status"), Is.EqualTo("PartiallyCanceled"));
        Assert.That((await buyer.GetAsync($"/api/payments/{order.Payment}")).Text("status"), Is.EqualTo("PartiallyCanceled"));
        Assert.That((await buyer.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { all = true })).Text("status"), Is.EqualTo("Canceled"));
        Assert.That((await buyer.GetAsync($"/api/payments/{order.Payment}")).Text("status"), Is.EqualTo("Canceled"));
        await Eventually.TrueAsync(() => _host.Mailbox.To(buyer.Email).Count == 3, "one mail a cancellation");
        Assert.That(_host.Mailbox.To(buyer.Email)[^1].Text, Does.Contain("돌려드릴 금액이 없어요."));

        Assert.That(_asked.Calls, Is.EqualTo(calls));
        Assert.That(await Engines.Sandbox.LedgerAsync(order.OrderId), Is.Empty);
    }

    [Test]
    public async Task ConfirmedManyTimesAtOnce_ItIsPaidOnce()
    {
        var sale = await FreeSaleAsync();
        using var buyer = await _host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, 3);

        var answers = await Eventually.AtOnceAsync(6, _ => buyer.ConfirmAsync(Payment.Free, order.OrderId, 0));

        Assert.That(answers.Select(a => a.Code ?? a.Text("status")), Is.All.EqualTo("Completed"));
        var (reservation, payment) = (await _host.ReservationRowAsync(order.Reservation), await _host.PaymentRowAsync(order.Payment));
        Assert.That(await _host.CountAsync<ReservationHistory>(h => h.ReservationId == reservation && h.To == ReservationStatus.Paid), Is.EqualTo(1));
        Assert.That(await _host.CountAsync<PaymentHistory>(h => h.PaymentId == payment && h.To == PaymentStatus.Completed), Is.EqualTo(1));
        await Eventually.TrueAsync(() => _host.Mailbox.To(buyer.Email).Count > 0, "the tickets come by mail");
        Assert.That((await buyer.ConfirmAsync(Payment.Free, order.OrderId, 0)).Text("status"), Is.EqualTo("Completed"), "and later still");
        Assert.That(_host.Mailbox.To(buyer.Email), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task GoneBackOf_ItCannotBeConfirmed()
    {
        var sale = await FreeSaleAsync();
        using var buyer = await _host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, 4);
        await buyer.DeleteAsync($"/api/reservations/{order.Reservation}");

        Assert.That((await buyer.ConfirmAsync(Payment.Free, order.OrderId, 0)).Code, Is.EqualTo("payment.expired"));
        Assert.That((await buyer.GetAsync($"/api/reservations/{order.Reservation}")).Text("status"), Is.EqualTo("Deleted"));
        var reservation = await _host.ReservationRowAsync(order.Reservation);
        Assert.That(await _host.CountAsync<Refund>(r => r.ReservationId == reservation), Is.Zero, "no money came that could go back");
    }

    /// <summary>A seat of no price beside one that was paid for: there is no money to move for it.</summary>
    [Test]
    public async Task AFreeSeatAmongPaidOnes_IsGivenBackWithoutTheGateway()
    {
        var sale = await _host.SaleAsync(house: p =>
        {
            p.AddArea("VIP", SeatGrade.P, 10_000, 1, 5, new AreaLayout(0, 0, 10, 12, 0, 0));
            p.AddArea("A", SeatGrade.A, 0, 1, 5, new AreaLayout(0, 40, 10, 12, 0, 0));
        });
        using var buyer = await _host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, 1, 6);
        await buyer.ConfirmAsync(await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount), order.OrderId, order.Amount);

        var canceled = await buyer.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { seats = new[] { 6 } });

        Assert.That((canceled.Text("status"), canceled.Body.GetProperty("refunded").GetInt64()), Is.EqualTo(("PartiallyCanceled", 0L)));
        Assert.That((await Engines.Sandbox.LedgerAsync(order.OrderId)).Select(l => l.Type), Is.EqualTo(new[] { "charge" }));
        Assert.That((await buyer.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { all = true })).Text("status"), Is.EqualTo("Canceled"));
        Assert.That((await buyer.GetAsync($"/api/payments/{order.Payment}")).Text("status"), Is.EqualTo("Canceled"));
    }

    private Task<TestSale> FreeSaleAsync() =>
        _host.SaleAsync(house: p => p.AddArea("전석", SeatGrade.A, 0, 2, 5, new AreaLayout(0, 0, 10, 12, 0, 0)));
}
