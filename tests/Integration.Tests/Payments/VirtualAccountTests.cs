using System.Net;
using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Payments;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>A payment by virtual account: the gateway says yes to our confirm, and the money comes later, or never.</summary>
public sealed class VirtualAccountTests(DatabaseProvider database) : OnTheServer(database)
{
    protected override Dictionary<string, string?> Settings => new()
    {
        ["Toss:TimeoutSeconds"] = "1",
        ["Payments:FirstRetryDelaySeconds"] = "2",
        ["Payments:MaxRetryDelaySeconds"] = "2",
        ["Payments:FollowSeconds"] = "1",
    };

    [Test]
    public async Task UntilTheDeposit_ThereIsNoTicket_AndNoSeatIsLost_AndThenThereIsOne()
    {
        var sale = await Host.SaleAsync();
        using var buyer = await Host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, 1);
        var key = await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount, method: "가상계좌");

        var confirmed = await buyer.ConfirmAsync(key, order.OrderId, order.Amount);
        Assert.That((confirmed.Status, confirmed.Text("status")), Is.EqualTo((HttpStatusCode.Accepted, "Confirming")));
        Assert.That((await buyer.TellAsync(order.OrderId, $"promised-{order.OrderId}")).Status, Is.EqualTo(HttpStatusCode.OK));
        await Eventually.TrueAsync(async () => await AskedAsync(order.Payment) >= 3, "the gateway was asked again");
        Assert.That(await Engines.Sandbox.LedgerAsync(order.OrderId), Is.Empty);
        Assert.That((await buyer.GetAsync($"/api/reservations/{order.Reservation}/tickets")).Code, Is.EqualTo("reservations.not-paid"));

        await Engines.Sandbox.DepositAsync(key);
        await buyer.TellAsync(order.OrderId, $"deposited-{order.OrderId}");

        Assert.That((await buyer.GetAsync($"/api/reservations/{order.Reservation}")).Text("status"), Is.EqualTo("Paid"));
        Assert.That((await buyer.GetAsync($"/api/payments/{order.Payment}")).Text("method"), Is.EqualTo("가상계좌"));
        Assert.That((await Engines.Sandbox.LedgerAsync(order.OrderId)).Select(l => (l.Type, l.Amount)), Is.EqualTo(new[] { ("charge", order.Amount) }));
    }

    private Task<int> AskedAsync(string payment) => Host.WithDbAsync(db => db.Set<Payment>().Where(p => p.OrderId == payment).Select(p => p.Attempts).SingleAsync());
}
