using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Infrastructure.Catalogue;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Where a request came from is known from its socket, unless a proxy that we named says otherwise.</summary>
public sealed class ForwardedTests(DatabaseProvider database) : OnTheServer(database)
{
    [Test]
    public async Task MadeUpAddresses_AreOneViewer() => await ViewsAsync(Host, 1);

    [TestCase("127.0.0.1")]
    [TestCase("127.0.0.0/8")]
    public async Task ANamedProxy_IsBelieved(string proxy)
    {
        await using var host = await PickGoHost.StartAsync(Engines.Redis, null, With(proxy));
        await ViewsAsync(host, 10);
    }

    [Test]
    public async Task AnotherProxy_IsNot()
    {
        await using var host = await PickGoHost.StartAsync(Engines.Redis, null, With("10.0.0.0/8"));
        await ViewsAsync(host, 1);
    }

    private Dictionary<string, string?> With(string proxy) => new(Host.Shared) { ["Proxies:Trusted:0"] = proxy };

    /// <summary>The 11th viewer comes without the header and is counted last: when it is, all are.</summary>
    private async Task ViewsAsync(PickGoHost host, int expected)
    {
        var sale = await Host.SaleAsync();
        using var http = new HttpClient { BaseAddress = new Uri(host.BaseUrl) };
        for (var i = 1; i <= 10; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/posts/{sale.PostId}");
            request.Headers.Add("X-Forwarded-For", $"203.0.113.{i}");
            Assert.That((await http.SendAsync(request)).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        }

        using var last = await Host.MemberAsync();
        await last.GetAsync($"/api/posts/{sale.PostId}");
        await Eventually.TrueAsync(async () =>
        {
            // As the job does every ten seconds.
            await FlushAsync(host);
            return (await last.GetAsync($"/api/posts/{sale.PostId}")).Body.GetProperty("views").GetInt64() >= expected + 1;
        }, "all views are counted", every: 200);
        Assert.That((await last.GetAsync($"/api/posts/{sale.PostId}")).Body.GetProperty("views").GetInt64(), Is.EqualTo(expected + 1));
    }

    private static Task<bool> FlushAsync(PickGoHost host) => host.WithDbAsync(async db =>
    {
        await host.Services.GetRequiredService<RedisViewCounter>().FlushAsync(db, TimeProvider.System.GetUtcNow().UtcDateTime, default);
        return true;
    });
}
