using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Identity;
using PickGo.Domain.Identity;
using PickGo.Tests.Support;

namespace PickGo.Bench;

/// <summary>Joining over HTTP against an endpoint that does nothing, behind the same authentication in the same process.</summary>
internal static class JoinBench
{
    private const int Tokens = 4000;
    private const int Rounds = 5;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(3);

    public static async Task<IReadOnlyList<Figure>> RunAsync()
    {
        await using var redis = await RedisEngine.StartAsync("redis-server");
        await using var host = await PickGoHost.StartAsync(redis, null, map: app => NoOp.Map(app));
        var sale = await host.SaleAsync(capacity: 1);
        var tokens = host.Services.GetRequiredService<IAccessTokens>();
        var members = Enumerable.Range(1, Tokens).Select(m => tokens.Issue(m, AccountRole.User).Token).ToList();
        var server = new Uri(host.BaseUrl);
        var joins = members.ConvertAll(t => RawClient.Post(server, $"/api/sessions/{sale.SessionId}/queue", t));
        var noOps = members.ConvertAll(t => RawClient.Post(server, NoOp.Path, t));

        List<double> joined = [], nothing = [];
        for (var round = 0; round <= Rounds; round++)
        {
            var (n, j) = (await Load.RateAsync(server, noOps, Round), await Load.RateAsync(server, joins, Round));
            if (round == 0) continue; // warm
            nothing.Add(n);
            joined.Add(j);
        }

        var (value, ceiling) = (joined.Order().ElementAt(Rounds / 2), nothing.Order().ElementAt(Rounds / 2));
        return [new("queue.join", value, "requests/s", ceiling, value / ceiling, "≥ 0.5")];
    }
}
