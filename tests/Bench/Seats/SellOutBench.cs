using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Reservations;
using PickGo.Domain.Tests;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Bench;

/// <summary>
/// Two thousand buyers come at once and buy all 5,000 seats of a house, two or three each, by the whole way: waiting room, map,
/// hold, reservation, the gateway's page, confirmation. Server, gateway, PostgreSQL, Redis and the buyers share the machine.
/// </summary>
internal static class SellOutBench
{
    private const int Buyers = 2000;

    public static async Task<IReadOnlyList<Figure>> RunAsync()
    {
        await using var redis = await RedisEngine.StartAsync("redis-server");
        await using var sandbox = await SandboxProcess.StartAsync();
        var cluster = await PostgresCluster.StartAsync(durable: true);
        await using var host = await PickGoHost.StartAsync(redis, sandbox, new Dictionary<string, string?>
        {
            ["Database:Connection"] = cluster.ConnectionTo("pickgo"),
            // As an operator would set it who knows the machine: the default policy starts where nobody is harmed, and feels its way up.
            ["Queue:Policy"] = "Fixed",
            ["Queue:AdmissionsPerSecond"] = "200",
            ["Queue:Capacity"] = "100",
        }, database: DatabaseProvider.PostgreSql);
        var warmUp = await host.SaleAsync(rows: 20);
        var sale = await host.SaleAsync(house: Arena.Build);
        await BuyAllAsync(sandbox, warmUp, await TestMembers.AddAsync(host, 40), new SeededRandom(1));

        var members = await TestMembers.AddAsync(host, Buyers);
        var started = Stopwatch.GetTimestamp();
        var bought = await BuyAllAsync(sandbox, sale, members, new SeededRandom(2));
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;

        var taken = await host.WithDbAsync(db => db.ReservationSeats.Where(s => s.SessionId == sale.SessionId && s.ReleasedAt == null).Select(s => s.Seat).ToListAsync());
        var unpaid = await host.CountAsync<Reservation>(r => r.SessionId == sale.SessionId && r.Status != ReservationStatus.Paid);
        var charged = (await sandbox.LedgerAsync()).Sum(l => l.Amount);
        var owed = await host.WithDbAsync(db => db.Reservations.SumAsync(r => r.TotalPrice));
        return
        [
            new("seats.sell-out", seconds, "s", null, null, "≤ 30"),
            new("seats.sell-out.per-minute", bought / seconds * 60, "tickets", null, null, "≥ 10000"),
            new("seats.sell-out.unsold", Arena.Seats - taken.Count, "seats", null, null, "≤ 0"),
            new("seats.sell-out.twice", taken.Count - taken.Distinct().Count(), "seats", null, null, "≤ 0"),
            new("seats.sell-out.books", Math.Abs(charged - owed) + unpaid, "KRW", null, null, "≤ 0"),
        ];
    }

    private static async Task<int> BuyAllAsync(SandboxProcess sandbox, TestSale sale, IReadOnlyList<ApiClient> members, SeededRandom chance) =>
        (await Task.WhenAll(members.Select((member, i) => new Buyer(sandbox, sale.SessionId, member, 2 + (i % 2), chance.Below(int.MaxValue)).BuyAsync()))).Sum();

    private sealed class Buyer(SandboxProcess sandbox, long session, ApiClient client, int wanted, int seed)
    {
        private readonly SeededRandom _chance = new(seed);

        /// <returns>How many tickets.</returns>
        public async Task<int> BuyAsync()
        {
            await WaitAsync();
            if (await HoldAsync() == 0) return 0;

            var reservation = Expect(await client.ReserveAsync(session), HttpStatusCode.Created);
            var payment = Expect(await client.PostAsync("/api/payments", new { reservationId = reservation.Id }), HttpStatusCode.Created);
            var (order, amount) = (payment.Text("orderId"), payment.Body.GetProperty("amount").GetInt64());
            var key = await sandbox.PayAsync(order, payment.Text("orderName"), amount);
            Expect(await client.ConfirmAsync(key, order, amount), HttpStatusCode.OK);
            await client.DeleteAsync($"/api/sessions/{session}/queue");
            return reservation.Body.GetProperty("seats").GetArrayLength();
        }

        /// <summary>A line that breaks is opened again, as a browser does; the place is the member's.</summary>
        private async Task WaitAsync()
        {
            while (client.EntryPass is null)
            {
                try
                {
                    await ListenAsync();
                }
                catch (Exception e) when (e is HttpRequestException or EndOfStreamException or IOException)
                {
                    await Task.Delay(TimeSpan.FromMilliseconds(500), TimeProvider.System);
                }
            }
        }

        private async Task ListenAsync()
        {
            await using var events = await client.StreamAsync($"/api/queue/stream?sessionId={session}");
            while (client.EntryPass is null)
            {
                var (name, data) = await events.NextAsync(silence: TimeSpan.FromMinutes(2));
                if (name == "ready") client.EntryPass = data.GetProperty("entryPass").GetString();
            }
        }

        /// <summary>Every third lets us choose; the others take seats beside each other from the map. When none are left together, any.</summary>
        private async Task<int> HoldAsync()
        {
            for (var apart = false; ;)
            {
                var map = await client.GetAsync($"/api/sessions/{session}/seats");
                var states = map.Text("states");
                var free = states.Count(s => s == 'A');
                if (free == 0) return 0;

                var count = Math.Min(wanted, free);
                var held = !apart && _chance.Below(3) == 0
                    ? await client.PostAsync($"/api/sessions/{session}/holds", new { best = new { count } })
                    : await client.HoldAsync(session, Choose(map.Body, states, count, apart));
                if (held.Status == HttpStatusCode.Created) return held.Seats.Length;
                if (held.Code is not ("seats.taken" or "seats.none-adjacent")) throw new InvalidOperationException($"Not held: {held.Body}");
                apart = held.Code == "seats.none-adjacent" || !HasRun(map.Body, states, count);
            }
        }

        private int[] Choose(JsonElement map, string states, int count, bool apart)
        {
            var runs = apart ? [] : Runs(map, states, count);
            if (runs.Count > 0) return [.. Enumerable.Range(runs[_chance.Below(runs.Count)], count)];

            var free = Enumerable.Range(1, states.Length).Where(s => states[s - 1] == 'A').ToList();
            var start = _chance.Below(free.Count);
            return [.. Enumerable.Range(0, count).Select(i => free[(start + i) % free.Count])];
        }

        private static bool HasRun(JsonElement map, string states, int count) => Runs(map, states, count).Count > 0;

        /// <summary>First seats of so many free ones beside each other in a row.</summary>
        private static List<int> Runs(JsonElement map, string states, int count)
        {
            var runs = new List<int>();
            foreach (var area in map.GetProperty("areas").EnumerateArray())
            {
                var (first, rows, columns) = (area.GetProperty("firstSeat").GetInt32(), area.GetProperty("rows").GetInt32(), area.GetProperty("columns").GetInt32());
                for (var seat = first; seat < first + (rows * columns); seat++)
                {
                    if (((seat - first) % columns) + count <= columns && !states.AsSpan(seat - 1, count).ContainsAnyExcept('A')) runs.Add(seat);
                }
            }

            return runs;
        }

        private static ApiAnswer Expect(ApiAnswer answer, HttpStatusCode status) =>
            answer.Status == status ? answer : throw new InvalidOperationException($"{answer.Status}: {answer.Body}");
    }
}
