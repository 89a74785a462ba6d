using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using HdrHistogram;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Identity;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Queue;
using PickGo.Tests.Support;
using StackExchange.Redis;

namespace PickGo.Bench;

/// <summary>Ten thousand members wait on one server in a process of its own, each on a line of its own: SignalR's, or a stream of events.</summary>
internal static class WaitersBench
{
    private const int Waiters = 10_000;
    private static readonly TimeSpan Watch = TimeSpan.FromSeconds(30);

    public static Task<IReadOnlyList<Figure>> OverSignalRAsync() => RunAsync("queue.waiters",
        (server, session, token) => HubLine.OpenAsync(server, "queue", token, "Join", $"{session}"), HubLine.PingAsync);

    public static Task<IReadOnlyList<Figure>> OverSseAsync() => RunAsync("queue.waiters.sse",
        (server, session, token) => EventLine.OpenAsync(server, $"/api/queue/stream?sessionId={session}", token, "event: wait"), _ => Task.CompletedTask);

    private static async Task<IReadOnlyList<Figure>> RunAsync(
        string name, Func<Uri, long, string, Task<Stream>> open, Func<IReadOnlyList<Stream>, Task> keepAlive)
    {
        await using var redis = await RedisEngine.StartAsync("redis-server");
        // This host only holds the database and signs tokens; the server that is measured is the other process.
        await using var host = await PickGoHost.StartAsync(redis, null);
        var sale = await host.SaleAsync(capacity: 1);
        await using var server = await ServerProcess.StartAsync(host, new Dictionary<string, string?>());
        using var admin = await TestMembers.AddAsync(host, AccountRole.Admin);
        await (await host.MemberAsync()).EnterAsync(sale.SessionId);
        await using var listening = await ConnectionMultiplexer.ConnectAsync(redis.Connection);
        var ticks = await TicksAsync(listening, sale.SessionId);
        var memory = server.WorkingSet;

        var tokens = host.Services.GetRequiredService<IAccessTokens>();
        var late = new LongHistogram(TimeSpan.TicksPerHour, 3);
        using var stop = new CancellationTokenSource();
        var lines = new List<Stream>();
        var readers = new List<Task<bool>>();
        for (var m = 0; m < Waiters; m++)
        {
            var line = await open(new Uri(server.BaseUrl), sale.SessionId, tokens.Issue(100_000 + m, AccountRole.User).Token);
            lines.Add(line);
            readers.Add(ReadAsync(line, ticks, late, stop.Token));
            if (m % 1000 == 0) await keepAlive(lines);
        }

        var perConnection = (server.WorkingSet - memory) / 1024.0 / Waiters;

        // Ten a second leave the line, so that every tick has a length of its own by which its updates are known.
        await admin.PutAsync($"/api/admin/queues/{sale.SessionId}/rate", new { ratePerSecond = 10, capacity = 1_000_000 });
        // What was told while the line still grew is not what is measured.
        ticks.Clear();
        stop.CancelAfter(Watch);
        while (!stop.IsCancellationRequested)
        {
            await keepAlive(lines);
            await Task.Delay(TimeSpan.FromSeconds(10), TimeProvider.System);
        }

        var dropped = (await Task.WhenAll(readers)).Count(held => !held);
        foreach (var line in lines) await line.DisposeAsync();

        var share = 100.0 * late.RecordedValues().Where(v => v.ValueIteratedTo > TimeSpan.TicksPerSecond).Sum(v => v.CountAtValueIteratedTo) / late.TotalCount;
        return
        [
            new($"{name}.late", share, "%", null, null, "≤ 1"),
            new($"{name}.p99", late.GetValueAtPercentile(99) / (double)TimeSpan.TicksPerMillisecond, "ms", null, null, ""),
            new($"{name}.updates", late.TotalCount, "updates", null, null, ""),
            new($"{name}.dropped", dropped, "lines", null, null, "≤ 0"),
            new($"{name}.memory", perConnection, "KiB", null, null, ""),
        ];
    }

    /// <summary>When each tick was published, by the length of the line that it told.</summary>
    private static async Task<ConcurrentDictionary<long, long>> TicksAsync(ConnectionMultiplexer redis, long session)
    {
        var ticks = new ConcurrentDictionary<long, long>();
        await redis.GetSubscriber().SubscribeAsync(QueueKeys.Ticks(session), (_, message) =>
            ticks[long.Parse(((string)message!).Split('|')[1], CultureInfo.InvariantCulture)] = Stopwatch.GetTimestamp());
        return ticks;
    }

    /// <returns>False when the server ended the line.</returns>
    private static async Task<bool> ReadAsync(Stream stream, ConcurrentDictionary<long, long> ticks, LongHistogram late, CancellationToken ct)
    {
        var buffer = new byte[4096];
        try
        {
            while (true)
            {
                var read = await stream.ReadAsync(buffer, ct);
                if (read == 0) return false;
                var now = Stopwatch.GetTimestamp();
                foreach (var total in Totals(Encoding.ASCII.GetString(buffer, 0, read)))
                {
                    if (!ticks.TryGetValue(total, out var published)) continue;
                    lock (late) late.RecordValue(Math.Max(0, Stopwatch.GetElapsedTime(published, now).Ticks));
                }
            }
        }
        catch (OperationCanceledException)
        {
            return true; // The time is over.
        }
    }

    private static IEnumerable<long> Totals(string text)
    {
        const string mark = "\"total\":";
        for (var at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            var digits = new string([.. text[(at + mark.Length)..].TakeWhile(char.IsAsciiDigit)]);
            if (digits.Length > 0) yield return long.Parse(digits, CultureInfo.InvariantCulture);
        }
    }
}
