using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Queue;
using PickGo.Infrastructure.Queue;
using PickGo.Tests.Support;
using StackExchange.Redis;

namespace PickGo.Contracts.Tests;

/// <summary>A million members in one line: nobody is lost, nobody counted twice, nobody overtakes, the rank samples stay true, and nobody else waits for Redis.</summary>
public sealed class WaitingRoomCrowd
{
    private const int Members = 1_000_000;
    private const int Exact = 1000;

    /// <summary>Far above what it takes; machines differ. A drain in one tick took three seconds.</summary>
    private static readonly TimeSpan LongestBlock = TimeSpan.FromMilliseconds(500);
    private static readonly DateTime LongOpen = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-1);
    private static readonly RoomRules Closed = new(7_000_000, LongOpen, 0);

    [Test]
    public async Task AMillionJoinAndAreDrained_InOrder_EachOnce()
    {
        await using var engine = await RedisEngine.StartAsync("redis-server");
        await using var host = await PickGoHost.StartAsync(engine, null, new Dictionary<string, string?>
        {
            ["Queue:TickMilliseconds"] = "0",
            ["Queue:GraceSeconds"] = "3600",
            ["Queue:PassSeconds"] = "3600",
        });
        var room = host.Services.GetRequiredService<IWaitingRoom>();
        await using var connection = await ConnectionMultiplexer.ConnectAsync($"{engine.Connection},allowAdmin=true");
        var redis = connection.GetDatabase();

        var tickets = await JoinAllAsync(room);
        Assert.That(tickets, Is.Unique);
        await HoleAsync(room, tickets);
        var left = Members - (Members / 4);
        await SamplesAreTrueAsync(room, connection, tickets);
        await WatchBlocksAsync(connection.GetServers()[0]);

        var admitted = 0L;
        while (admitted < left)
        {
            var tick = await room.TickAsync(Closed with { Capacity = Members }, 1_000_000, default);
            admitted += tick!.Admitted;
            Assert.That((tick.Inside, tick.Waiting), Is.EqualTo((admitted, left - admitted)), "nobody is lost between the line and the inside");
            if (tick.Waiting > 0) await NobodyOvertookAsync(redis, tickets);
        }

        Assert.That((await connection.GetServers()[0].SlowlogGetAsync(1)).Select(s => s.Duration), Is.Empty, "the drain never held up Redis for long");
        Assert.That(await redis.SortedSetLengthAsync(QueueKeys.Admitted(Closed.SessionId), 1), Is.EqualTo(left), "each once");
        Assert.That(await redis.KeyExistsAsync(QueueKeys.Waiting(Closed.SessionId)), Is.False);
    }

    private static async Task<long[]> JoinAllAsync(IWaitingRoom room)
    {
        var tickets = new long[Members];
        foreach (var chunk in Enumerable.Range(0, Members).Chunk(10_000))
        {
            var places = await Task.WhenAll(chunk.Select(m => room.JoinAsync(Closed, m, 0, default)));
            foreach (var (member, place) in chunk.Zip(places)) tickets[member] = place!.Ticket;
        }

        return tickets;
    }

    /// <summary>A quarter leaves, in one piece: the worst that can happen to positions between two samples of the line.</summary>
    private static async Task HoleAsync(IWaitingRoom room, long[] tickets)
    {
        const int from = Members / 3, until = from + (Members / 4);
        foreach (var chunk in Enumerable.Range(from, until - from).Chunk(10_000))
        {
            await Task.WhenAll(chunk.Select(m => room.LeaveAsync(Closed.SessionId, m, default)));
            foreach (var member in chunk) tickets[member] = 0;
        }
    }

    private static async Task SamplesAreTrueAsync(IWaitingRoom room, ConnectionMultiplexer connection, long[] tickets)
    {
        var told = new TaskCompletionSource<LineSnapshot>();
        await connection.GetSubscriber().SubscribeAsync(QueueKeys.Ticks(Closed.SessionId), (_, message) => told.TrySetResult(RedisQueueFeed.Parse(message)!));
        await room.TickAsync(Closed, 1, default);
        var line = await told.Task.WaitAsync(Eventually.Limit);

        var worst = 0.0;
        var position = 0L;
        foreach (var ticket in tickets.Where(t => t != 0).Order())
        {
            position++;
            var shown = line.PositionOf(ticket)!.Value;
            if (position <= Exact) Assert.That(shown, Is.EqualTo(position));
            else worst = Math.Max(worst, Math.Abs(shown - position) / (double)position);
        }

        Assert.That(worst, Is.LessThanOrEqualTo(0.01));
    }

    /// <summary>From now on the slow log keeps what takes longer than a tick may.</summary>
    private static async Task WatchBlocksAsync(IServer server)
    {
        await server.ConfigSetAsync("slowlog-log-slower-than", (long)LongestBlock.TotalMicroseconds);
        await server.SlowlogResetAsync();
    }

    private static async Task NobodyOvertookAsync(IDatabase redis, long[] tickets)
    {
        var front = (await redis.SortedSetRangeByRankWithScoresAsync(QueueKeys.Waiting(Closed.SessionId), 0, 0))[0].Score;
        for (var member = 0; member < Members; member += 9973)
        {
            if (tickets[member] == 0) continue;
            var isInside = await redis.SortedSetScoreAsync(QueueKeys.Admitted(Closed.SessionId), member) is not null;
            Assert.That(isInside, Is.EqualTo(tickets[member] < front), "inside are those who came before the front, and nobody else");
        }
    }
}
