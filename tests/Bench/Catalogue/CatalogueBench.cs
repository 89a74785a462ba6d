using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Identity;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Bench;

/// <summary>What everybody reads who only looks around, among 5,000 posts on PostgreSQL, against an endpoint that does nothing in the same process.</summary>
internal static class CatalogueBench
{
    private const int Posts = 5000;
    private const int Members = 500;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(2);

    public static async Task<IReadOnlyList<Figure>> RunAsync()
    {
        await using var redis = await RedisEngine.StartAsync("redis-server");
        await using var host = await PickGoHost.StartAsync(redis, null, map: app => NoOp.Map(app), database: DatabaseProvider.PostgreSql);
        await host.FillAsync(Posts);
        var sale = await host.SaleAsync();
        var (server, tokens) = (new Uri(host.BaseUrl), host.Services.GetRequiredService<IAccessTokens>());
        var members = Enumerable.Range(1, Members).Select(m => tokens.Issue(m, AccountRole.User).Token).ToList();
        var noOps = members.ConvertAll(m => RawClient.Post(server, NoOp.Path, m));
        return
        [
            await AgainstNothingAsync("catalogue.list", "/api/posts?page=1&size=20"),
            await AgainstNothingAsync("catalogue.popular", "/api/posts/popular?size=10"),
            await AgainstNothingAsync("catalogue.detail", $"/api/posts/{sale.PostId}"),
        ];

        Task<Figure> AgainstNothingAsync(string name, string path) => SeatsBench.CompareAsync(name, "≥ 0.6",
            () => Load.RateAsync(server, noOps, Round), () => Load.RateAsync(server, members.ConvertAll(m => RawClient.Get(server, path, m)), Round));
    }
}
