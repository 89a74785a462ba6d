using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using HdrHistogram;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Identity;
using PickGo.Application.Queue;
using PickGo.Application.Seats;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Seats;
using PickGo.Tests.Support;
using StackExchange.Redis;

namespace PickGo.Bench;

/// <summary>
/// Five thousand members watch a house of 5,000 seats on one server in a process of its own while seats are chosen and let go: how
/// long each change takes from its publication to each of them.
/// </summary>
internal static class WatchersBench
{
    private const int Watchers = 5000;

    /// <summary>Choices and releases: at such a pace the house sells out in less than two minutes.</summary>
    private const int ChangesPerSecond = 50;

    /// <summary>In seconds. Clients came one after the other, and so do their signs of life.</summary>
    private const int KeepAliveTurns = 10;

    /// <summary>The first messages are written by code that is not optimised yet; they must arrive, but are not timed.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Watch = TimeSpan.FromSeconds(30);

    /// <summary>For what is under way when the choosing ends.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(3);

    public static Task<IReadOnlyList<Figure>> OverSignalRAsync() => RunAsync("seats.delta",
        (server, session, token, pass) => HubLine.OpenAsync(server, "seats", token, "Watch", $"{session},\"{pass}\""), HubLine.PingAsync);

    public static Task<IReadOnlyList<Figure>> OverSseAsync() => RunAsync("seats.delta.sse",
        (server, session, token, pass) => EventLine.OpenAsync(server, $"/api/areas/subscribe?sessionId={session}&entryPass={pass}", token, "event: snapshot"), _ => Task.CompletedTask);

    private static async Task<IReadOnlyList<Figure>> RunAsync(
        string name, Func<Uri, long, string, string, Task<Stream>> open, Func<IReadOnlyList<Stream>, Task> keepAlive)
    {
        await using var redis = await RedisEngine.StartAsync("redis-server");
        // This host holds the database, signs tokens and chooses seats; the server that is measured is the other process.
        await using var host = await PickGoHost.StartAsync(redis, null);
        var sale = await host.SaleAsync(capacity: 1_000_000, house: Arena.Build);
        await using var server = await ServerProcess.StartAsync(host, new Dictionary<string, string?>());
        await using var listening = await ConnectionMultiplexer.ConnectAsync(redis.Connection);
        var published = await PublishedAsync(listening, sale.SessionId);
        var memory = server.WorkingSet;

        var received = new Received();
        using var stop = new CancellationTokenSource();
        var lines = new List<Stream>();
        var readers = new List<Task<bool>>();
        for (var m = 0; m < Watchers; m++)
        {
            var (token, pass) = Papers(host, sale.SessionId, 100_000 + m);
            lines.Add(await open(new Uri(server.BaseUrl), sale.SessionId, token, pass));
            readers.Add(ReadAsync(lines[^1], published, received, stop.Token));
            if (m % 1000 == 0) await keepAlive(lines);
        }

        var perConnection = (server.WorkingSet - memory) / 1024.0 / Watchers;
        published.Clear(); // The inventory was loaded when the first of them came.
        using var chosen = new CancellationTokenSource(Watch);
        using var warm = new Timer(_ => received.ForgetTimes(), null, WarmUp, Timeout.InfiniteTimeSpan);
        await ChooseAsync(host, sale.SessionId, turn => keepAlive([.. lines.Where((_, line) => line % KeepAliveTurns == turn)]), chosen.Token);
        stop.CancelAfter(Rest);
        var dropped = (await Task.WhenAll(readers)).Count(held => !held);
        foreach (var line in lines) await line.DisposeAsync();

        return
        [
            new($"{name}.p99", received.Late.GetValueAtPercentile(99) / (double)TimeSpan.TicksPerMillisecond, "ms", null, null, "≤ 500"),
            new($"{name}.median", received.Late.GetValueAtPercentile(50) / (double)TimeSpan.TicksPerMillisecond, "ms", null, null, ""),
            new($"{name}.received", 100.0 * received.Changes / ((double)published.Count * Watchers), "%", null, null, "≥ 100"),
            new($"{name}.messages", received.Late.TotalCount, "messages", null, null, ""),
            new($"{name}.dropped", dropped, "lines", null, null, "≤ 0"),
            new($"{name}.memory", perConnection, "KiB", null, null, ""),
        ];
    }

    private static (string Token, string Pass) Papers(PickGoHost host, long session, long member) =>
        (host.Services.GetRequiredService<IAccessTokens>().Issue(member, AccountRole.User).Token,
            host.Services.GetRequiredService<IEntryPasses>().Issue(PassOf(session, member)));

    /// <summary>Of another life of the room: the first script that sees it admits the member.</summary>
    private static EntryPass PassOf(long session, long member) =>
        new(session, member, TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(30), "bench");

    /// <summary>Choosers with one seat each, anew or given back in turn, at an even pace.</summary>
    private static async Task ChooseAsync(PickGoHost host, long session, Func<int, Task> keepAlive, CancellationToken ct)
    {
        var inventory = host.Services.GetRequiredService<ISeatInventory>();
        using var pace = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / ChangesPerSecond));
        try
        {
            for (var change = 0; await pace.WaitForNextTickAsync(ct); change++)
            {
                var (chooser, seat) = (1 + (change / 2 % 500), 1 + (change / 2 * 37 % Arena.Seats));
                if (change % 2 == 0) await inventory.HoldAsync(PassOf(session, chooser), [seat], new SeatRules(4, false), default);
                else await inventory.ReleaseAsync(session, chooser, [seat], noOrphans: false, default);
                if (change % ChangesPerSecond == 0) await keepAlive(change / ChangesPerSecond % KeepAliveTurns);
            }
        }
        catch (OperationCanceledException)
        {
            // The time is over.
        }
    }

    /// <summary>When each version was published.</summary>
    private static async Task<ConcurrentDictionary<long, long>> PublishedAsync(ConnectionMultiplexer redis, long session)
    {
        var published = new ConcurrentDictionary<long, long>();
        await redis.GetSubscriber().SubscribeAsync(SeatKeys.Changes(session), (_, message) =>
            published[long.Parse(((string)message!).Split(';')[0], CultureInfo.InvariantCulture)] = Stopwatch.GetTimestamp());
        return published;
    }

    /// <returns>False when the server ended the line.</returns>
    private static async Task<bool> ReadAsync(Stream stream, ConcurrentDictionary<long, long> published, Received received, CancellationToken ct)
    {
        var buffer = new byte[8192];
        var kept = 0;
        try
        {
            while (true)
            {
                var read = await stream.ReadAsync(buffer.AsMemory(kept), ct);
                if (read == 0) return false;
                kept = received.Add(buffer.AsSpan(0, kept + read), published, Stopwatch.GetTimestamp());
            }
        }
        catch (OperationCanceledException)
        {
            return true; // The time is over.
        }
    }

    /// <summary>What all of them received.</summary>
    private sealed class Received
    {
        private const int LongestMark = 80;
        private readonly Lock _gate = new();

        public LongHistogram Late { get; } = new(TimeSpan.TicksPerHour, 3);

        public long Changes { get; private set; }

        public void ForgetTimes()
        {
            lock (_gate) Late.Reset();
        }

        /// <summary>Searches what came for messages; what is cut in two is moved to the front.</summary>
        /// <returns>How much was moved.</returns>
        public int Add(Span<byte> text, ConcurrentDictionary<long, long> published, long now)
        {
            var at = 0;
            while (NextAfter(text, at, "\"version\":"u8, out var version, out var next)
                && NextAfter(text, next, "\"previous\":"u8, out var previous, out next))
            {
                at = next;
                Add(version, previous, published, now);
            }

            var rest = text[Math.Max(at, text.Length - LongestMark)..];
            rest.CopyTo(text);
            return rest.Length;
        }

        private static bool NextAfter(ReadOnlySpan<byte> text, int from, ReadOnlySpan<byte> mark, out long number, out int end)
        {
            (number, end) = (0, from);
            var found = text[from..].IndexOf(mark);
            if (found < 0) return false;

            var digits = text[(from + found + mark.Length)..];
            // A number at the very end may go on in what comes next.
            if (!Utf8Parser.TryParse(digits, out number, out var length) || length == digits.Length) return false;
            end = from + found + mark.Length + length;
            return true;
        }

        private void Add(long version, long previous, ConcurrentDictionary<long, long> published, long now)
        {
            // The oldest change in the message waited longest. This process may itself hear of it after the watcher did.
            var late = published.TryGetValue(previous + 1, out var told) ? Stopwatch.GetElapsedTime(told, now).Ticks : 0;
            lock (_gate)
            {
                Changes += version - previous;
                Late.RecordValue(Math.Max(0, late));
            }
        }
    }
}
