using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PickGo.Application.Platform;
using PickGo.Application.Queue;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Clients that cannot keep up are let go, so that they come back; they are neither left in silence nor waited for.</summary>
public sealed class SlowClientTests
{
    [Test]
    public async Task WhoseUpdatesEnd_IsDisconnected_OverSignalRAndSse()
    {
        await Engines.Redis.FlushAsync();
        await using var host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, services: EndTheUpdates);
        var sale = await host.SaleAsync(capacity: 1);
        using var inside = await (await host.MemberAsync()).EnterAsync(sale.SessionId);
        using var slow = await host.MemberAsync();
        var told = new TaskCompletionSource();
        var closed = new TaskCompletionSource();
        await using var hub = new HubConnectionBuilder()
            .WithUrl($"{host.BaseUrl}/hubs/queue", o => o.AccessTokenProvider = () => Task.FromResult(slow.Token)).Build();
        hub.On<JsonElement>("Waiting", _ => told.TrySetResult());
        hub.Closed += _ =>
        {
            closed.TrySetResult();
            return Task.CompletedTask;
        };
        await hub.StartAsync();

        // No answer is waited for: the connection may end before it.
        await hub.SendAsync("Join", sale.SessionId);
        await told.Task.WaitAsync(Eventually.Limit);
        await closed.Task.WaitAsync(Eventually.Limit);

        await using var stream = await slow.StreamAsync($"/api/queue/stream?sessionId={sale.SessionId}");
        Assert.That((await stream.NextAsync()).Name, Is.EqualTo("wait"));
        Assert.That(() => stream.NextAsync(), Throws.InstanceOf<EndOfStreamException>());
        Assert.That((await slow.GetAsync($"/api/sessions/{sale.SessionId}/queue")).Body.GetProperty("position").GetInt64(), Is.EqualTo(1), "the place is kept");
    }

    [Test]
    public async Task WhoDoesNotRead_IsDropped_AfterABoundedBacklog()
    {
        await Engines.Redis.FlushAsync();
        await using var host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, new Dictionary<string, string?> { ["Queue:TickMilliseconds"] = "0" });
        var feed = host.Services.GetRequiredService<IQueueFeed>();
        var room = host.Services.GetRequiredService<IWaitingRoom>();
        var rules = new RoomRules(6_000_000, TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-1), 0);
        await room.JoinAsync(rules, 1, 0, default);
        await using var slow = await feed.SubscribeAsync(rules.SessionId);
        await using var quick = await feed.SubscribeAsync(rules.SessionId);

        const int ticks = 400;
        for (var i = 0; i < ticks; i++)
        {
            await room.TickAsync(rules, 1, default);
            Assert.That(await quick.ReadNextAsync(Eventually.Limit, default), Is.EqualTo(ReadResult.Item), "others are not held up");
        }

        var received = 0;
        while (await slow.ReadNextAsync(Eventually.Limit, default) == ReadResult.Item) received++;
        Assert.That(received, Is.LessThan(ticks));
    }

    private static void EndTheUpdates(IServiceCollection services)
    {
        var real = services.Last(s => s.ServiceType == typeof(IQueueFeed)).ImplementationType!;
        services.Replace(ServiceDescriptor.Singleton<IQueueFeed>(p => new EndingFeed((IQueueFeed)ActivatorUtilities.CreateInstance(p, real))));
    }

    private sealed class EndingFeed(IQueueFeed real) : IQueueFeed
    {
        public async Task<ISubscription<LineSnapshot>> SubscribeAsync(long sessionId) => new Ending(await real.SubscribeAsync(sessionId));
    }

    /// <summary>What a watcher sees that fell too far behind.</summary>
    private sealed class Ending(ISubscription<LineSnapshot> real) : ISubscription<LineSnapshot>
    {
        public LineSnapshot Current => real.Current;

        public IAsyncEnumerable<LineSnapshot> ReadAllAsync(CancellationToken ct) => real.ReadAllAsync(ct);

        public Task<ReadResult> ReadNextAsync(TimeSpan atMost, CancellationToken ct) => Task.FromResult(ReadResult.Completed);

        public ValueTask DisposeAsync() => real.DisposeAsync();
    }
}
