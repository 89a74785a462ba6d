using System.Diagnostics;
using System.Globalization;
using HdrHistogram;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Queue;
using PickGo.Infrastructure.Queue;
using PickGo.Tests.Support;
using StackExchange.Redis;

namespace PickGo.Bench;

/// <summary>The tick of a room: with a million waiting, with a thousand, and as the first system did it. On redis-server.</summary>
internal static class RoomBench
{
    private const int Ticks = 200;
    private const int AdmittedPerTick = 50;
    private static readonly DateTime Past = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-1);

    public static async Task<IReadOnlyList<Figure>> RunAsync()
    {
        await using var redis = await RedisEngine.StartAsync("redis-server");
        await using var host = await PickGoHost.StartAsync(redis, null, new Dictionary<string, string?> { ["Queue:TickMilliseconds"] = "0" });
        var room = host.Services.GetRequiredService<IWaitingRoom>();
        await using var connection = await ConnectionMultiplexer.ConnectAsync($"{redis.Connection},asyncTimeout=60000,syncTimeout=60000,allowAdmin=true");
        var db = connection.GetDatabase();

        await FillAsync(db, 900_001, 1000 + ((Ticks + 20) * AdmittedPerTick));
        var before = await UsedAsync(connection);
        await FillAsync(db, 900_002, 1_000_000);
        var perMember = (await UsedAsync(connection) - before) / 1_000_000.0;

        var thousand = await NextTickAsync(room, db, 900_001);
        var million = await NextTickAsync(room, db, 900_002);
        await FillAsync(db, 900_003, 10_000);
        var ours = await NextTickAsync(room, db, 900_003, ticks: 50);
        var (first, pipelined) = (await FirstSystemAsync(db, 900_003, pipeline: false), await FirstSystemAsync(db, 900_003, pipeline: true));

        return
        [
            new("queue.tick.million", million, "ms", thousand, million / thousand, "≤ 3"),
            new("queue.tick.first-system", ours, "ms", first, first / ours, "≥ 50"),
            new("queue.tick.first-system-pipelined", ours, "ms", pipelined, pipelined / ours, ""),
            new("queue.memory", perMember, "bytes", null, null, "≤ 300"),
        ];
    }

    private static async Task FillAsync(IDatabase db, long session, int members)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();
        foreach (var chunk in Enumerable.Range(1, members).Chunk(20_000))
        {
            await db.SortedSetAddAsync(QueueKeys.Waiting(session), [.. chunk.Select(m => new SortedSetEntry(m, (1L << 49) + m))]);
            await db.SortedSetAddAsync(QueueKeys.Alive(session), [.. chunk.Select(m => new SortedSetEntry(m, now))]);
        }
    }

    /// <summary>The median tick. Each makes room for the same number, so that the same number is admitted.</summary>
    private static async Task<double> NextTickAsync(IWaitingRoom room, IDatabase db, long session, int ticks = Ticks)
    {
        var times = new LongHistogram(TimeSpan.TicksPerMinute, 3);
        for (var tick = -10; tick < ticks; tick++)
        {
            var rules = new RoomRules(session, Past, (tick + 11) * AdmittedPerTick);
            var started = Stopwatch.GetTimestamp();
            var done = await room.TickAsync(rules, 1_000_000, default);
            var took = Stopwatch.GetElapsedTime(started);
            if (done!.Admitted != AdmittedPerTick) throw new InvalidOperationException($"Admitted {done.Admitted}, not {AdmittedPerTick}.");
            if (tick >= 0) times.RecordValue(took.Ticks);
        }

        await db.KeyDeleteAsync(QueueKeys.Admitted(session));
        return times.GetValueAtPercentile(50) / (double)TimeSpan.TicksPerMillisecond;
    }

    /// <summary>What the first system did every tick: list the line, then ask rank and length and append to a stream for each who waits.</summary>
    private static async Task<double> FirstSystemAsync(IDatabase db, long session, bool pipeline)
    {
        var started = Stopwatch.GetTimestamp();
        var line = await db.SortedSetRangeByRankAsync(QueueKeys.Waiting(session));
        var running = new List<Task>();
        foreach (var member in line)
        {
            Task[] calls = [db.SortedSetRankAsync(QueueKeys.Waiting(session), member), db.SortedSetLengthAsync(QueueKeys.Waiting(session))];
            if (!pipeline) await Task.WhenAll(calls);
            var append = db.StreamAddAsync("first-system", "member", member, maxLength: 1000);
            if (!pipeline) await append;
            running.AddRange([.. calls, append]);
        }

        await Task.WhenAll(running);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static async Task<long> UsedAsync(ConnectionMultiplexer connection)
    {
        var memory = await connection.GetServers()[0].InfoAsync("memory");
        return long.Parse(memory.SelectMany(g => g).First(p => p.Key == "used_memory").Value, CultureInfo.InvariantCulture);
    }
}
