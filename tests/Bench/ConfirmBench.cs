using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Payments;
using PickGo.Domain.Reservations;
using PickGo.Domain.Seats;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Bench;

/// <summary>
/// Confirming over HTTP, with all that hangs on it (the gateway is asked, the books are written on PostgreSQL, seats are shown, tickets
/// are mailed), against the confirms that the same gateway gives when nobody stands in front of it.
/// </summary>
internal static class ConfirmBench
{
    private const int Connections = 32;
    private const int Rows = 200;
    private const int Sales = 3;
    private const int OrdersEach = 500;
    private const int Orders = Sales * OrdersEach;
    private const int SeatsEach = 2;
    private const int Members = 64;
    private const int Rounds = 1;

    public static async Task<IReadOnlyList<Figure>> RunAsync()
    {
        await using var redis = await RedisEngine.StartAsync("redis-server");
        await using var sandbox = await SandboxProcess.StartAsync();
        await using var host = await PickGoHost.StartAsync(redis, sandbox, database: DatabaseProvider.PostgreSql);
        var members = await TestMembers.AddAsync(host, Members);

        List<double> through = [], alone = [];
        for (var round = 0; round <= Rounds; round++)
        {
            var ceiling = await Load.OnceAsync(new Uri(sandbox.BaseUrl), await AtTheGatewayAsync(sandbox), Connections);
            var value = await Load.OnceAsync(new Uri(host.BaseUrl), await OfTheShopAsync(host, sandbox, members), Connections);
            if (round == 0) continue; // warm
            alone.Add(ceiling);
            through.Add(value);
        }

        var paid = await host.CountAsync<Reservation>(r => r.Status == ReservationStatus.Paid);
        if (paid != Orders * (Rounds + 1)) throw new InvalidOperationException($"{paid} reservations are paid.");
        var (confirms, most) = (through.Order().ElementAt(Rounds / 2), alone.Order().ElementAt(Rounds / 2));
        return [new("payments.confirm", confirms, "confirms/s", most, confirms / most, "≥ 0.5")];
    }

    /// <summary>Payments that the shop knows nothing of.</summary>
    private static async Task<List<byte[]>> AtTheGatewayAsync(SandboxProcess sandbox)
    {
        var basic = new AuthenticationHeaderValue("Basic", Convert.ToBase64String("test_sk_bench:"u8));
        var orders = Enumerable.Range(0, Orders).Select(_ => (OrderId: $"BENCH-{Guid.NewGuid():N}", Amount: SeatsEach * TestSale.APrice)).ToList();
        var keys = await KeysAsync(sandbox, orders);
        return [.. orders.Select((o, i) => RawClient.Post(new Uri(sandbox.BaseUrl), "/v1/payments/confirm", basic,
            new { paymentKey = keys[i], orderId = o.OrderId, amount = o.Amount }, ("Idempotency-Key", $"confirm-{o.OrderId}")))];
    }

    /// <summary>Started payments of sales of their own, each of two seats.</summary>
    private static async Task<List<byte[]>> OfTheShopAsync(PickGoHost host, SandboxProcess sandbox, IReadOnlyList<ApiClient> members)
    {
        var payments = new List<Payment>();
        for (var i = 0; i < Sales; i++)
        {
            var sale = await host.SaleAsync(rows: Rows);
            payments.AddRange(await host.WithDbAsync(db => StartAsync(db, sale.SessionId, members)));
        }

        var keys = await KeysAsync(sandbox, payments.ConvertAll(p => (p.OrderId, p.Amount)));
        var tokens = members.ToDictionary(m => m.MemberId, m => new AuthenticationHeaderValue("Bearer", m.Token));
        return [.. payments.Select((p, i) => RawClient.Post(new Uri(host.BaseUrl), "/api/payments/confirm", tokens[p.MemberId],
            new { paymentKey = keys[i], orderId = p.OrderId, amount = p.Amount }))];
    }

    private static async Task<List<Payment>> StartAsync(PickGoDbContext db, long session, IReadOnlyList<ApiClient> members)
    {
        var performance = await db.Sessions.Where(s => s.Id == session).Select(s => s.PerformanceId).SingleAsync();
        var house = new HouseLayout(await db.Areas.Where(a => a.PerformanceId == performance).ToListAsync());
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var reservations = Enumerable.Range(0, OrdersEach).Select(i => new Reservation(members[i % members.Count].MemberId, session,
            Enumerable.Range(11 + (i * SeatsEach), SeatsEach).Select(house.Locate), now, TimeSpan.FromHours(1))).ToList();
        db.Reservations.AddRange(reservations);
        await db.SaveChangesAsync();
        var payments = reservations.ConvertAll(r =>
        {
            r.StartPayment(now, TimeSpan.FromHours(1));
            return new Payment(r.Id, r.MemberId, r.TotalPrice, "시험 공연 2매", now, r.ExpiresAt);
        });
        db.Payments.AddRange(payments);
        await db.SaveChangesAsync();
        return payments;
    }

    private static async Task<List<string>> KeysAsync(SandboxProcess sandbox, List<(string OrderId, long Amount)> orders)
    {
        var keys = new string[orders.Count];
        await Parallel.ForAsync(0, orders.Count, new ParallelOptions { MaxDegreeOfParallelism = 8 },
            async (i, _) => keys[i] = await sandbox.PayAsync(orders[i].OrderId, "시험", orders[i].Amount));
        return [.. keys];
    }
}
