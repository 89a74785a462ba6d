using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Seats;
using PickGo.Domain.Tests;
using PickGo.Tests.Support;
using StackExchange.Redis;

namespace PickGo.Bench;

/// <summary>What a house of 14,000 costs: the same holds as in a house of 5,000, and the size of its map.</summary>
internal static class ArenaBench
{
    private const int Taken = 30;

    /// <summary>As many holds in each, of the same members, in turns; both houses are emptied in between.</summary>
    public static async Task<IReadOnlyList<Figure>> HoldAsync()
    {
        await using var redis = await RedisEngine.StartAsync("redis-server");
        await using var host = await PickGoHost.StartAsync(redis, null, map: app => NoOp.Map(app));
        var server = new Uri(host.BaseUrl);
        var small = Holds(host, await host.SaleAsync(house: Arena.Build), [.. Enumerable.Range(1, Arena.Seats)]);
        var large = Holds(host, await host.SaleAsync(house: LargeArena.Build), LargeArena.Numbers(withStanding: false));
        await using var connection = await ConnectionMultiplexer.ConnectAsync(redis.Connection);
        return [await SeatsBench.CompareAsync("seats.hold.arena", "≥ 0.9", () => RateAsync(small), () => RateAsync(large))];

        async Task<double> RateAsync(IReadOnlyList<byte[]> holds)
        {
            foreach (var key in connection.GetServers()[0].Keys(pattern: "seats:*")) await connection.GetDatabase().KeyDeleteAsync(key);
            return await Load.OnceAsync(server, holds);
        }
    }

    private static List<byte[]> Holds(PickGoHost host, TestSale sale, IReadOnlyList<int> seats)
    {
        var members = SeatsBench.Members(host, sale, Arena.Seats / SeatsBench.SeatsEach);
        // Over the whole house: in its first areas alone it would be no larger than the other.
        return [.. Enumerable.Range(0, Arena.Seats).Select(i => RawClient.Post(new Uri(host.BaseUrl), $"/api/sessions/{sale.SessionId}/holds",
            members[i % members.Count].Token, members[i % members.Count].Pass, $"{{\"seats\":[{seats[(int)((long)i * seats.Count / Arena.Seats)]}]}}"))];
    }

    /// <summary>Every place for itself is taken or not, which compresses worse than any sale.</summary>
    public static async Task<IReadOnlyList<Figure>> MapAsync()
    {
        await using var redis = await RedisEngine.StartAsync("redis-server");
        await using var host = await PickGoHost.StartAsync(redis, null, map: app => NoOp.Map(app));
        var sale = await host.SaleAsync(house: LargeArena.Build);
        var random = new SeededRandom(5);
        var taken = LargeArena.Numbers(withStanding: true).Where(_ => random.Below(100) < Taken).ToLookup(_ => "RRRRRRRPPH"[random.Below(10)]);
        var inventory = host.Services.GetRequiredService<ISeatInventory>();
        var (token, pass) = SeatsBench.Members(host, sale, 1)[0];
        using var http = new HttpClient { BaseAddress = new Uri(host.BaseUrl) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        http.DefaultRequestHeaders.Add("Entry-Pass", pass);
        http.DefaultRequestHeaders.Add("Accept-Encoding", "gzip, deflate, br");
        var path = $"/api/sessions/{sale.SessionId}/seats";
        await http.GetByteArrayAsync(path);
        foreach (var seats in taken) await inventory.ApplyAsync(sale.SessionId, new ReservedSeats(seats.Key, 1, 1, seats.Key, [.. seats], []), default);
        return [new Figure("seats.map.arena.bytes", (await http.GetByteArrayAsync(path)).Length, "bytes", null, null, "≤ 8192")];
    }
}
