using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PickGo.Application.Platform;
using PickGo.Application.Seats;
using PickGo.Infrastructure.Seats;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Seats as they change, to everybody who watches: each on whichever server, over SSE and SignalR.</summary>
public sealed class SeatsLiveTests
{
    [SetUp]
    public Task ClearTracking() => Engines.Redis.FlushAsync();

    [Test]
    public async Task TheSnapshot_ComesFirst_AndWhatFollowsHasNoGap_WhileSeatsChangeOnTwoServers()
    {
        await using var host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox);
        await using var second = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, host.Shared);
        var sale = await host.SaleAsync();
        using var watcher = await (await host.MemberAsync()).EnterAsync(sale.SessionId);
        using var chooser = await (await host.MemberAsync()).EnterAsync(sale.SessionId);
        using var other = new ApiClient(second.BaseUrl, chooser.Token) { EntryPass = chooser.EntryPass };
        using var stop = new CancellationTokenSource();
        var choosing = ChooseAsync([chooser, other], sale.SessionId, stop.Token);

        foreach (var server in new[] { host, second, host, second })
        {
            using var client = new ApiClient(server.BaseUrl, watcher.Token) { EntryPass = watcher.EntryPass };
            await using var stream = await client.StreamAsync($"/api/areas/subscribe?sessionId={sale.SessionId}");
            var (name, map) = await stream.NextAsync();
            Assert.That(name, Is.EqualTo("snapshot"));
            var (version, states) = (map.GetProperty("version").GetInt64(), map.GetProperty("states").GetString()!.ToCharArray());
            for (var received = 0; received < 10; received++)
            {
                var (next, delta) = await stream.NextAsync();
                Assert.That(next, Is.EqualTo("seats"));
                Assert.That(delta.GetProperty("previous").GetInt64(), received == 0 ? Is.LessThanOrEqualTo(version) : Is.EqualTo(version), "no gap");
                Assert.That(delta.GetProperty("version").GetInt64(), Is.GreaterThan(version));
                version = delta.GetProperty("version").GetInt64();
                Apply(states, delta);
            }

            Assert.That(states, Has.Length.EqualTo(TestSale.Seats));
        }

        await stop.CancelAsync();
        await choosing;
    }

    [Test]
    public async Task EveryWatcherOfEveryServer_HearsTheSame_FromOneFeedEach()
    {
        var feeds = new List<CountingFeed>();
        await using var host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, services: s => Count(s, feeds));
        await using var second = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, host.Shared, s => Count(s, feeds));
        var sale = await host.SaleAsync();
        using var watcher = await (await host.MemberAsync()).EnterAsync(sale.SessionId);
        using var chooser = await (await host.MemberAsync()).EnterAsync(sale.SessionId);
        await using var streams = new Lines();
        var received = new List<Task<JsonElement>>();
        using var other = await (await host.MemberAsync()).EnterAsync(sale.SessionId);
        foreach (var server in new[] { host, host, host, second, second, second })
        {
            received.Add(await streams.ListenToHubAsync(server, watcher, sale.SessionId));
            received.Add(await streams.ListenToStreamAsync(server, other, sale.SessionId));
        }

        await chooser.HoldAsync(sale.SessionId, 8, 9);

        foreach (var update in await Task.WhenAll(received).WaitAsync(Eventually.Limit))
            Assert.That(update.GetProperty("changes").ToString(), Is.EqualTo("[[8,\"H\"],[9,\"H\"]]"));
        Assert.That(feeds.Select(f => f.Watches), Is.EqualTo(new[] { 1, 1 }), "changes are gathered once a server, however many watch");
    }

    [Test]
    public async Task WatchingEndsWithThePass_OverSignalRAndSse()
    {
        await using var host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, new Dictionary<string, string?> { ["Queue:PassSeconds"] = "2" });
        var sale = await host.SaleAsync();
        using var watcher = await (await host.MemberAsync()).EnterAsync(sale.SessionId);
        var refused = new TaskCompletionSource<string>();
        await using var hub = await ConnectAsync(host, watcher);
        hub.On<string>("Refused", code => refused.TrySetResult(code));
        await hub.InvokeAsync("Watch", sale.SessionId, watcher.EntryPass);
        await using var stream = await watcher.StreamAsync($"/api/areas/subscribe?sessionId={sale.SessionId}");
        Assert.That((await stream.NextAsync()).Name, Is.EqualTo("snapshot"));

        var (name, data) = await stream.NextAsync();

        Assert.That((name, data.GetProperty("code").GetString()), Is.EqualTo(("refused", "entry-pass.expired")));
        Assert.That(() => stream.NextAsync(), Throws.InstanceOf<EndOfStreamException>());
        Assert.That(await refused.Task.WaitAsync(Eventually.Limit), Is.EqualTo("entry-pass.expired"));
    }

    [Test]
    public void ChangesOfAMoment_AreOneMessage_AndAGapBetweenThemStaysVisible()
    {
        SeatDelta[] one = [new(5, 4, [new(1, 'H'), new(2, 'H')]), new(6, 5, [new(1, 'A')])];
        var merged = RedisSeatFeed.Merge(one);
        Assert.That((merged.Version, merged.Previous), Is.EqualTo((6L, 4L)));
        Assert.That(merged.Changes, Is.EquivalentTo(new SeatChange[] { new(1, 'A'), new(2, 'H') }));

        var missed = RedisSeatFeed.Merge([.. one, new SeatDelta(9, 8, [new(3, 'H')])]);
        Assert.That((missed.Version, missed.Previous), Is.EqualTo((9L, 8L)), "whoever is at 4 reads the map again");
        Assert.That(missed.Changes, Is.EqualTo(new SeatChange[] { new(3, 'H') }));
    }

    /// <summary>Takes and frees one seat after the other, on both servers in turn.</summary>
    private static async Task ChooseAsync(ApiClient[] choosers, long session, CancellationToken ct)
    {
        for (var i = 0; !ct.IsCancellationRequested; i++)
        {
            var seat = (i % TestSale.Seats) + 1;
            await choosers[i % 2].HoldAsync(session, seat);
            await choosers[(i + 1) % 2].DeleteAsync($"/api/sessions/{session}/holds?seats={seat}");
        }
    }

    private static void Apply(char[] states, JsonElement delta)
    {
        foreach (var change in delta.GetProperty("changes").EnumerateArray()) states[change[0].GetInt32() - 1] = change[1].GetString()![0];
    }

    private static async Task<HubConnection> ConnectAsync(PickGoHost host, ApiClient member)
    {
        var hub = new HubConnectionBuilder()
            .WithUrl($"{host.BaseUrl}/hubs/seats", o => o.AccessTokenProvider = () => Task.FromResult(member.Token)).Build();
        await hub.StartAsync();
        return hub;
    }

    private static void Count(IServiceCollection services, List<CountingFeed> feeds)
    {
        var real = services.Last(s => s.ServiceType == typeof(ISeatFeed)).ImplementationType!;
        services.Replace(ServiceDescriptor.Singleton<ISeatFeed>(p =>
        {
            var feed = new CountingFeed((ISeatFeed)ActivatorUtilities.CreateInstance(p, real));
            feeds.Add(feed);
            return feed;
        }));
    }

    private sealed class CountingFeed(ISeatFeed real) : ISeatFeed
    {
        private int _watches;

        public int Watches => _watches;

        public Task<ISubscription<SeatDelta>> SubscribeAsync(long sessionId)
        {
            Interlocked.Increment(ref _watches);
            return real.SubscribeAsync(sessionId);
        }
    }

    /// <summary>Connections that listen, closed together.</summary>
    private sealed class Lines : IAsyncDisposable
    {
        private readonly List<IAsyncDisposable> _open = [];

        public async Task<Task<JsonElement>> ListenToHubAsync(PickGoHost server, ApiClient member, long session)
        {
            var received = new TaskCompletionSource<JsonElement>();
            var hub = await ConnectAsync(server, member);
            _open.Add(hub);
            hub.On<JsonElement>("Seats", m => received.TrySetResult(m));
            await hub.InvokeAsync("Watch", session, member.EntryPass);
            return received.Task;
        }

        public async Task<Task<JsonElement>> ListenToStreamAsync(PickGoHost server, ApiClient member, long session)
        {
            using var client = new ApiClient(server.BaseUrl, member.Token) { EntryPass = member.EntryPass };
            var stream = await client.StreamAsync($"/api/areas/subscribe?sessionId={session}");
            _open.Add(stream);
            await stream.NextAsync();
            return ReadAllAsync(stream);
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var line in _open) await line.DisposeAsync();
        }

        private static async Task<JsonElement> ReadAllAsync(EventReader stream) => (await stream.NextAsync()).Data;
    }
}
