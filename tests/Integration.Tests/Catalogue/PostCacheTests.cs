using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Catalogue;
using PickGo.Domain.Identity;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

public sealed class PostCacheTests
{
    /// <summary>Guard: the cache. Without it each of them reads.</summary>
    [Test]
    public async Task AHundredWhoComeToAColdCache_AreOneRead()
    {
        await Engines.Redis.FlushAsync();
        await using var host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox);
        using var queries = new QueryCount("\"Views\" DESC");
        await host.SaleAsync(name: "모두의 공연");
        using var http = new HttpClient { BaseAddress = new Uri(host.BaseUrl) };
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var callers = Enumerable.Range(0, 100).Select(async _ =>
        {
            await go.Task;
            return await http.GetStringAsync(new Uri("/api/posts/popular?size=1", UriKind.Relative));
        }).ToList();

        go.SetResult();
        var answers = await Task.WhenAll(callers);

        Assert.That(answers.Distinct().Count(), Is.EqualTo(1));
        Assert.That(answers[0], Does.Contain("모두의 공연"));
        Assert.That(queries.Count, Is.EqualTo(1));
    }

    /// <summary>Guards: the second for which a sales page is kept, and that its sale is open when it is, not a second later.</summary>
    [Test]
    public async Task ASalesPage_IsReadOnceASecond_AndItsSaleOpensOnTime()
    {
        await Engines.Redis.FlushAsync();
        var clock = new ShiftedTime();
        await using var host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, services: s => s.AddSingleton<TimeProvider>(clock));
        using var queries = new QueryCount("\"IntroImages\"");
        var sale = await host.SaleAsync(opensIn: TimeSpan.FromHours(2));
        using var anyone = host.Stranger();
        var made = queries.Count;

        var before = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => StateAsync()));
        clock.Ahead = TimeSpan.FromHours(3);
        var after = await StateAsync();

        Assert.That(before.Distinct(), Is.EqualTo(new[] { "Scheduled" }));
        Assert.That(after, Is.EqualTo("Open"));
        Assert.That(queries.Count - made, Is.InRange(1, 5));
        async Task<string?> StateAsync() => (await anyone.GetAsync($"/api/posts/{sale.PostId}")).Body.GetProperty("sessions")[0].GetProperty("state").GetString();
    }

    /// <summary>Guard: the number that a change raises. Without it a list is as old as it may get, five seconds and more.</summary>
    [Test]
    public async Task AChangeOnOneServer_IsSeenOnTheOther_WithinSeconds()
    {
        await Engines.Redis.FlushAsync();
        await using var one = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox);
        await using var two = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, one.Shared);
        var sale = await one.SaleAsync(opensIn: TimeSpan.FromHours(2));
        using var admin = await TestMembers.AddAsync(one, AccountRole.Admin);
        using var anyone = two.Stranger();
        using var here = one.Stranger();
        var before = await OpensAsync(anyone);
        Assert.That(await OpensAsync(here), Is.EqualTo(before));
        var settings = (await admin.GetAsync($"/api/admin/sessions/{sale.SessionId}")).Body;

        var edited = await admin.PutAsync($"/api/admin/sessions/{sale.SessionId}", new
        {
            version = settings.GetProperty("version").GetInt32(),
            reserveOpenAt = DateTimeOffset.Parse(before, System.Globalization.CultureInfo.InvariantCulture).AddHours(1),
            seatLimit = 4,
            noOrphans = false,
        });
        var started = Stopwatch.GetTimestamp();

        Assert.That(edited.Code, Is.Null);
        Assert.That(await OpensAsync(here), Is.Not.EqualTo(before), "whoever changes something sees it at once");
        await Eventually.TrueAsync(async () => await OpensAsync(anyone) != before, "the other server knows");
        Assert.That(Stopwatch.GetElapsedTime(started), Is.LessThan(TimeSpan.FromSeconds(3)));
    }

    /// <summary>Guard: what catches that Redis is silent.</summary>
    [Test]
    public async Task WithoutRedis_ListsComeFromTheDatabase()
    {
        await using var host = await PickGoHost.StartAsync(null, Engines.Sandbox, new Dictionary<string, string?> { ["Redis:Connection"] = $"127.0.0.1:{FreePort.Next()},connectTimeout=200" });
        var sale = await host.SaleAsync(name: "레디스 없이");
        using var anyone = host.Stranger();

        foreach (var list in new[] { "/api/posts/popular", "/api/posts", "/api/posts?keyword=레디스" })
            Assert.That((await anyone.GetAsync(list)).Status, Is.EqualTo(System.Net.HttpStatusCode.OK), list);
        Assert.That((await anyone.GetAsync("/api/posts/popular")).Body[0].GetProperty("id").GetInt64(), Is.EqualTo(sale.PostId));
        await host.Services.GetRequiredService<IPostCache>().ChangedAsync();
        Assert.That((await anyone.GetAsync("/api/posts")).Body.GetProperty("total").GetInt32(), Is.EqualTo(1));
    }

    private static async Task<string> OpensAsync(ApiClient anyone) =>
        (await anyone.GetAsync("/api/posts/opening-soon")).Body[0].GetProperty("opensAt").GetString()!;

    private sealed class ShiftedTime : TimeProvider
    {
        public TimeSpan Ahead { get; set; }

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;
    }
}
