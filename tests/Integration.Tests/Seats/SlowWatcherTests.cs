using System.Net.Sockets;
using System.Net.WebSockets;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PickGo.Application.Platform;
using PickGo.Application.Queue;
using PickGo.Application.Seats;
using PickGo.Domain.Platform;
using PickGo.Tests.Support;
using PickGo.WebApi.Seats;

namespace PickGo.Integration.Tests;

/// <summary>Who watches seats and does not read is hung up on after a bounded backlog; others hear everything meanwhile.</summary>
public sealed class SlowWatcherTests
{
    [Test]
    public async Task WhoDoesNotRead_IsHungUpOn_WhileOthersHearEverything()
    {
        const int messages = ConnectionOutbox.Backlog * 3;
        var flood = new Flood(1);
        await using var host = await StartAsync(flood);
        var broadcaster = host.Services.GetRequiredService<SeatsBroadcaster>();
        var hungUp = new TaskCompletionSource();
        using var slow = await broadcaster.SubscribeAsync(1, () => hungUp.TrySetResult());
        using var quick = await broadcaster.SubscribeAsync(1, () => Assert.Fail("The quick one keeps up."));
        var later = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(1);
        await using var received = quick.ReadAllAsync(later, new LiveLine(_ => { }, default), () => Task.FromResult<Error?>(null), default).GetAsyncEnumerator();

        for (var version = 1; version <= messages; version++)
        {
            flood.Tell();
            Assert.That(await received.MoveNextAsync().AsTask().WaitAsync(Eventually.Limit), Is.True);
            Assert.That(received.Current.Version, Is.EqualTo(Flood.Before + version));
        }

        await hungUp.Task.WaitAsync(Eventually.Limit);
        var left = 0;
        await foreach (var update in slow.ReadAllAsync(later, new LiveLine(_ => { }, default), () => Task.FromResult<Error?>(null), default)) Assert.That(update.Version, Is.EqualTo(Flood.Before + ++left), "what it was told before has no gap");
        Assert.That(left, Is.EqualTo(ConnectionOutbox.Backlog));
        Assert.That(slow.IsAborted);
    }

    [Test]
    public async Task AStreamOfEventsThatIsNotRead_IsCut()
    {
        var flood = new Flood(20_000);
        await using var host = await StartAsync(flood);
        var sale = await host.SaleAsync();
        using var member = await (await host.MemberAsync()).EnterAsync(sale.SessionId);
        var server = new Uri(host.BaseUrl);
        using var tcp = new TcpClient { ReceiveBufferSize = 4096 };
        await tcp.ConnectAsync(server.Host, server.Port);
        var line = tcp.GetStream();
        await line.WriteAsync(Encoding.ASCII.GetBytes($"GET /api/areas/subscribe?sessionId={sale.SessionId} HTTP/1.1\r\nHost: {server.Authority}\r\n" +
            $"Authorization: Bearer {member.Token}\r\nEntry-Pass: {member.EntryPass}\r\n\r\n"));
        Assert.That(await line.ReadAsync(new byte[64]), Is.GreaterThan(0));

        await flood.UntilNobodyListensAsync();

        Assert.That(await EndsAsync(buffer => line.ReadAsync(buffer)), "the connection is at its end");
    }

    [Test]
    public async Task AHubConnectionThatIsNotRead_IsCut()
    {
        var flood = new Flood(20_000);
        await using var host = await StartAsync(flood);
        var sale = await host.SaleAsync();
        using var member = await (await host.MemberAsync()).EnterAsync(sale.SessionId);
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri($"{host.BaseUrl.Replace("http", "ws", StringComparison.Ordinal)}/hubs/seats?access_token={member.Token}"), default);
        await SayAsync(socket, """{"protocol":"json","version":1}""");
        await SayAsync(socket, $$"""{"type":1,"target":"Watch","arguments":[{{sale.SessionId}},"{{member.EntryPass}}"]}""");

        await flood.UntilNobodyListensAsync();

        Assert.That(await EndsAsync(async buffer => (await socket.ReceiveAsync(buffer, default)).Count), "the connection is at its end");
    }

    private static async Task<PickGoHost> StartAsync(Flood flood)
    {
        await Engines.Redis.FlushAsync();
        return await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, services: s => s.Replace(ServiceDescriptor.Singleton<ISeatFeed>(flood)));
    }

    private static Task SayAsync(ClientWebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message + '\u001e'), WebSocketMessageType.Text, true, default);

    private static async Task<bool> EndsAsync(Func<Memory<byte>, ValueTask<int>> read)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await read(buffer).AsTask().WaitAsync(Eventually.Limit) > 0)
            {
                // What the sockets still held.
            }

            return true;
        }
        catch (Exception e) when (e is IOException or WebSocketException)
        {
            return true;
        }
    }

    /// <summary>Says that seats changed, as large and as often as it is told to.</summary>
    private sealed class Flood(int seats) : ISeatFeed
    {
        /// <summary>Later than any version of a real inventory, which starts at the clock.</summary>
        public const long Before = 1L << 50;

        private readonly int _seats = seats;
        private readonly SemaphoreSlim _due = new(0);
        private readonly TaskCompletionSource _listened = new();
        private readonly TaskCompletionSource _left = new();

        public void Tell() => _due.Release();

        /// <summary>Speaks faster than any socket takes it, until the last watcher has gone.</summary>
        public async Task UntilNobodyListensAsync()
        {
            await _listened.Task.WaitAsync(Eventually.Limit);
            await Eventually.TrueAsync(() =>
            {
                Tell();
                return _left.Task.IsCompleted;
            }, "the one who does not read is let go");
        }

        public Task<ISubscription<SeatDelta>> SubscribeAsync(long sessionId)
        {
            _listened.TrySetResult();
            return Task.FromResult<ISubscription<SeatDelta>>(new Torrent(this));
        }

        private sealed class Torrent(Flood flood) : ISubscription<SeatDelta>
        {
            public SeatDelta Current => throw new NotSupportedException();

            public Task<ReadResult> ReadNextAsync(TimeSpan atMost, CancellationToken ct) => throw new NotSupportedException();

            public async IAsyncEnumerable<SeatDelta> ReadAllAsync([EnumeratorCancellation] CancellationToken ct)
            {
                List<SeatChange> changes = [.. Enumerable.Range(1, flood._seats).Select(s => new SeatChange(s, 'H'))];
                for (var version = Before + 1; ; version++)
                {
                    await flood._due.WaitAsync(ct);
                    yield return new SeatDelta(version, version - 1, changes);
                }
            }

            public ValueTask DisposeAsync()
            {
                flood._left.TrySetResult();
                return ValueTask.CompletedTask;
            }
        }
    }
}
