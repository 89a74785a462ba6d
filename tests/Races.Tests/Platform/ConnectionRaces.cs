using System.Net;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Races.Tests;

/// <summary>Fewer connections to the database than requests that need one.</summary>
[TestFixtureSource(typeof(DatabaseEngines), nameof(DatabaseEngines.Servers))]
public sealed class ConnectionRaces(DatabaseProvider database)
{
    private const int Connections = 3;
    private const int Buyers = 12;

    /// <summary>
    /// Guard: nothing inside a transaction needs a second connection. With one, as many transactions as there are connections would hold
    /// them all and wait for ever; a server that knows no session yet is where it would be needed.
    /// </summary>
    [Test]
    public async Task MoreTransactionsThanConnections_AllGetThrough()
    {
        await using var redis = await RedisEngine.StartAsync("redis-server");
        await using var sandbox = await SandboxProcess.StartAsync();
        await using var first = await PickGoHost.StartAsync(redis, sandbox, database: database);
        var sale = await first.SaleAsync();
        var buyers = new List<(ApiClient Client, string Reservation)>();
        for (var i = 0; i < Buyers; i++)
        {
            var client = await (await first.MemberAsync()).EnterAsync(sale.SessionId);
            await client.HoldAsync(sale.SessionId, i + 1);
            buyers.Add((client, (await client.ReserveAsync(sale.SessionId)).Id));
        }

        // Else the room's tick would look the session up before anybody else does.
        await redis.FlushAsync();
        var few = new Dictionary<string, string?>(first.Shared);
        few["Database:Connection"] += $";Maximum Pool Size={Connections}";
        await using var narrow = await PickGoHost.StartAsync(redis, sandbox, few, database: database);
        var started = await Eventually.AtOnceAsync(Buyers, i => On(narrow, buyers[i].Client).PostAsync("/api/payments", new { reservationId = buyers[i].Reservation }));
        Assert.That(started.Select(a => a.Status), Is.All.EqualTo(HttpStatusCode.Created), string.Join(' ', started.Select(a => a.Body)));

        var confirmed = await Eventually.AtOnceAsync(Buyers, async i =>
        {
            var (order, amount) = (started[i].Text("orderId"), started[i].Body.GetProperty("amount").GetInt64());
            return await On(narrow, buyers[i].Client).ConfirmAsync(await sandbox.PayAsync(order, "시험", amount), order, amount);
        });
        Assert.That(confirmed.Select(a => a.Status), Is.All.EqualTo(HttpStatusCode.OK), string.Join(' ', confirmed.Select(a => a.Body)));

        await redis.FlushAsync();
        await using var another = await PickGoHost.StartAsync(redis, sandbox, few, database: database);
        var canceled = await Eventually.AtOnceAsync(Buyers, i => On(another, buyers[i].Client).PostAsync($"/api/reservations/{buyers[i].Reservation}/cancel", new { all = true }));
        Assert.That(canceled.Select(a => a.Status), Is.All.EqualTo(HttpStatusCode.OK), string.Join(' ', canceled.Select(a => a.Body)));
    }

    private static ApiClient On(PickGoHost host, ApiClient member) => new(host.BaseUrl, member.Token);
}
