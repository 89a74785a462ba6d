using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Identity;
using PickGo.Domain.Payments;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>The gateway errs for long: rows are asked again, given up, and taken up by an operator.</summary>
public sealed class UnsettledTests(DatabaseProvider database) : OnTheServer(database)
{
    protected override Dictionary<string, string?> Settings => new()
    {
        ["Toss:TimeoutSeconds"] = "1",
        ["Payments:FirstRetryDelaySeconds"] = "2",
        ["Payments:MaxRetryDelaySeconds"] = "2",
        ["Payments:FollowSeconds"] = "1",
    };

    [TearDown]
    public Task Mend() => Engines.Sandbox.SetFaultsAsync(new { });

    [Test]
    public async Task AChargeThatKeepsFailingAtTheGateway_IsFinishedOnceItWorks_ThoughTheGatewayKeepsItsFirstAnswer()
    {
        var (buyer, order, key) = await OrderAsync();
        await Engines.Sandbox.SetFaultsAsync(new { confirm = new { mode = "error" } });
        Assert.That((await buyer.ConfirmAsync(key, order.OrderId, order.Amount)).Text("status"), Is.EqualTo("Confirming"));
        using var admin = await TestMembers.AddAsync(Host, AccountRole.Admin);
        await Eventually.TrueAsync(async () => (await ListAsync(admin, order.Payment))?.GetProperty("attempts").GetInt32() >= 2, "it is asked again");
        await Engines.Sandbox.SetFaultsAsync(new { });

        await Eventually.TrueAsync(async () => (await buyer.GetAsync($"/api/reservations/{order.Reservation}")).Text("status") == "Paid", "it is paid");
        Assert.That(await Engines.Sandbox.LedgerAsync(order.OrderId), Has.Count.EqualTo(1));
        Assert.That(await ListAsync(admin, order.Payment), Is.Null);
    }

    [Test]
    public async Task ARefundThatKeepsFailingAtTheGateway_IsFinishedOnceItWorks_AndMoneyIsBackOnce()
    {
        var (buyer, order, key) = await OrderAsync();
        await buyer.ConfirmAsync(key, order.OrderId, order.Amount);
        await Engines.Sandbox.SetFaultsAsync(new { cancel = new { mode = "error" } });
        var pending = await buyer.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { all = true });
        Assert.That(pending.Body.GetProperty("refundPending").GetBoolean());
        await Engines.Sandbox.SetFaultsAsync(new { cancel = new { mode = "timeout-after" } });
        await Eventually.TrueAsync(async () => (await Engines.Sandbox.LedgerAsync(order.OrderId)).Count == 2, "it is done, and its answer lost");
        await Engines.Sandbox.SetFaultsAsync(new { });

        await Eventually.TrueAsync(async () => (await buyer.GetAsync($"/api/reservations/{order.Reservation}")).Text("status") == "Canceled", "it is canceled");
        Assert.That(await Engines.Sandbox.LedgerAsync(order.OrderId), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task WhatIsGivenUp_StaysOnTheList_UntilAnOperatorHasItAskedAgain()
    {
        var (buyer, order, key) = await OrderAsync();
        await Engines.Sandbox.SetFaultsAsync(new { confirm = new { mode = "error" } });
        await buyer.ConfirmAsync(key, order.OrderId, order.Amount);
        await Host.WithDbAsync(async db =>
        {
            var payment = await db.Payments.FirstAsync(p => p.OrderId == order.Payment);
            db.Entry(payment).Property(p => p.FirstAttemptAt).CurrentValue = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-25);
            return await db.SaveChangesAsync();
        });
        using var admin = await TestMembers.AddAsync(Host, AccountRole.Admin);
        await Eventually.TrueAsync(
            async () => await Host.CountAsync<Payment>(p => p.OrderId == order.Payment && p.AbandonedAt != null && p.NextAttemptAt == null) == 1, "it is given up");
        await Engines.Sandbox.SetFaultsAsync(new { });

        var row = await ListAsync(admin, order.Payment);
        Assert.That((row!.Value.GetProperty("kind").GetString(), row.Value.GetProperty("reservationId").GetString()), Is.EqualTo(("Charge", order.Reservation)));
        Assert.That((await buyer.GetAsync("/api/admin/payments/unsettled")).Code, Is.EqualTo("auth.forbidden"));
        Assert.That((await admin.PostAsync($"/api/admin/payments/{order.Payment}/retry")).Code, Is.Null);

        await Eventually.TrueAsync(async () => (await buyer.GetAsync($"/api/reservations/{order.Reservation}")).Text("status") == "Paid", "it is paid");
        Assert.That((await admin.PostAsync($"/api/admin/payments/{order.Payment}/retry")).Code, Is.EqualTo("payment.not-unsettled"));
        Assert.That((await admin.PostAsync("/api/admin/payments/999999/retry")).Code, Is.EqualTo("payment.not-found"));
    }

    [Test]
    public async Task AReturnThatTheGatewayRefuses_IsAnOperatorsMatter()
    {
        var (buyer, order, key) = await OrderAsync();
        await Engines.Sandbox.CaptureAsync(key, order.OrderId, order.Amount);
        await Engines.Sandbox.SetFaultsAsync(new { cancel = new { mode = "error", code = "REFUND_REJECTED" } });
        await buyer.TellAsync(order.OrderId, "refused-return");
        using var admin = await TestMembers.AddAsync(Host, AccountRole.Admin);

        await Eventually.TrueAsync(async () => (await ListAsync(admin, order.Payment))?.GetProperty("failureCode").GetString() == "REFUND_REJECTED", "it is on the list");
        await Engines.Sandbox.SetFaultsAsync(new { });
        Assert.That((await admin.PostAsync($"/api/admin/payments/{order.Payment}/retry")).Code, Is.Null);

        // The gateway keeps its refusal under the old key; the retry has a new one.
        await Eventually.TrueAsync(async () => (await Engines.Sandbox.LedgerAsync(order.OrderId)).Count == 2, "it is back");
    }

    private static async Task<System.Text.Json.JsonElement?> ListAsync(ApiClient admin, string payment)
    {
        var list = await admin.GetAsync("/api/admin/payments/unsettled?size=100");
        var row = list.Body.GetProperty("items").EnumerateArray().FirstOrDefault(r => r.GetProperty("paymentId").GetString() == payment);
        return row.ValueKind == System.Text.Json.JsonValueKind.Undefined ? null : row;
    }

    private async Task<(ApiClient Buyer, (string Reservation, string Payment, string OrderId, long Amount) Order, string Key)> OrderAsync()
    {
        var sale = await Host.SaleAsync();
        var buyer = await Host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, 1);
        return (buyer, order, await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount));
    }
}
