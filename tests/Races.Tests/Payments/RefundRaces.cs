using System.Net;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Races.Tests;

/// <summary>What may happen between reading and committing where there are several writers; SQLite lets nobody in between.</summary>
[TestFixtureSource(typeof(DatabaseEngines), nameof(DatabaseEngines.Servers))]
public sealed class RefundRaces(DatabaseProvider database)
{
    /// <summary>Guard: asking for a refund raises the reservation's token.</summary>
    [Test]
    public async Task ARefundThatEndsWhileAnotherIsAskedFor_IsNotPaidTwice()
    {
        // Canceling looks up the session after it read the reservation.
        var pause = new PausedRead("/cancel", "PerformanceSessions");
        await using var redis = await RedisEngine.StartAsync("redis-server");
        await using var sandbox = await SandboxProcess.StartAsync();
        await using var host = await PickGoHost.StartAsync(redis, sandbox, services: pause.AddTo, database: database);
        var sale = await host.SaleAsync();
        using var buyer = await host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, 1, 2);
        await buyer.ConfirmAsync(await sandbox.PayAsync(order.OrderId, "시험", order.Amount), order.OrderId, order.Amount);

        pause.Arm();
        var slow = CancelAsync();
        await pause.Reached;
        var quick = await CancelAsync();
        pause.End();

        Assert.That(quick.Status, Is.EqualTo(HttpStatusCode.OK), quick.Body.ToString());
        Assert.That((await slow).Code, Is.EqualTo("conflict"));
        var refunds = (await sandbox.LedgerAsync(order.OrderId)).Where(l => l.Type == "refund");
        Assert.That(refunds.Select(l => l.Amount), Is.EqualTo(new[] { TestSale.VipPrice }));

        Task<ApiAnswer> CancelAsync() => buyer.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { seats = new[] { 1 } });
    }
}
