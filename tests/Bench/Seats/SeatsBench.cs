using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Identity;
using PickGo.Application.Queue;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Identity;
using PickGo.Tests.Support;
using StackExchange.Redis;

namespace PickGo.Bench;

/// <summary>Holding seats, and reading the map of a house of 5,000, against an endpoint that does nothing in the same process.</summary>
internal static class SeatsBench
{
    private const int WarmRounds = 3;
    private const int Rounds = 5;
    internal const int SeatsEach = 4;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(3);

    /// <summary>Every hold is a real one: somebody's next seat of a house of 40,000, which is emptied between the rounds.</summary>
    public static async Task<IReadOnlyList<Figure>> HoldAsync()
    {
        await using var redis = await RedisEngine.StartAsync("redis-server");
        await using var host = await PickGoHost.StartAsync(redis, null, map: app => NoOp.Map(app));
        var sale = await host.SaleAsync(house: p => p.AddArea("A", SeatGrade.R, 10_000, 200, 200, new AreaLayout(0, 0, 10, 12, 0, 0)));
        var server = new Uri(host.BaseUrl);
        var members = Members(host, sale, 40_000 / SeatsEach);
        var holds = Enumerable.Range(0, 40_000).Select(i => RawClient.Post(server, $"/api/sessions/{sale.SessionId}/holds",
            members[i % members.Count].Token, members[i % members.Count].Pass, $"{{\"seats\":[{i + 1}]}}")).ToList();
        var noOps = members.ConvertAll(m => RawClient.Post(server, NoOp.Path, m.Token, m.Pass));
        await using var connection = await ConnectionMultiplexer.ConnectAsync(redis.Connection);
        return [await CompareAsync("seats.hold", "≥ 0.5", () => Load.RateAsync(server, noOps, Round), async () =>
        {
            foreach (var key in connection.GetServers()[0].Keys(pattern: "seats:*")) await connection.GetDatabase().KeyDeleteAsync(key);
            return await Load.OnceAsync(server, holds);
        })];
    }

    /// <summary>Everybody reads the whole map, as after a gap, while one seat of it changes now and then.</summary>
    public static async Task<IReadOnlyList<Figure>> MapAsync()
    {
        await using var redis = await RedisEngine.StartAsync("redis-server");
        await using var host = await PickGoHost.StartAsync(redis, null, map: app => NoOp.Map(app));
        var sale = await host.SaleAsync(house: Arena.Build);
        var server = new Uri(host.BaseUrl);
        var members = Members(host, sale, 4000);
        var maps = members.ConvertAll(m => RawClient.Get(server, $"/api/sessions/{sale.SessionId}/seats", m.Token, m.Pass));
        var noOps = members.ConvertAll(m => RawClient.Post(server, NoOp.Path, m.Token, m.Pass));
        return [await CompareAsync("seats.map", "≥ 0.6", () => Load.RateAsync(server, noOps, Round), () => Load.RateAsync(server, maps, Round))];
    }

    internal static List<(string Token, string Pass)> Members(PickGoHost host, TestSale sale, int count)
    {
        var (tokens, passes) = (host.Services.GetRequiredService<IAccessTokens>(), host.Services.GetRequiredService<IEntryPasses>());
        var until = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(30);
        return [.. Enumerable.Range(1, count).Select(m => (tokens.Issue(m, AccountRole.User).Token, passes.Issue(new EntryPass(sale.SessionId, m, until, "bench"))))];
    }

    /// <summary>Medians of rounds that take turns, after some that warm the server.</summary>
    internal static async Task<Figure> CompareAsync(string name, string bar, Func<Task<double>> nothing, Func<Task<double>> measured)
    {
        List<double> ceilings = [], values = [];
        for (var round = 0; round < WarmRounds + Rounds; round++)
        {
            var (c, v) = (await nothing(), await measured());
            if (round < WarmRounds) continue;
            ceilings.Add(c);
            values.Add(v);
        }

        var (value, ceiling) = (values.Order().ElementAt(Rounds / 2), ceilings.Order().ElementAt(Rounds / 2));
        return new Figure(name, value, "requests/s", ceiling, value / ceiling, bar);
    }
}
