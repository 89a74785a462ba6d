using PickGo.Application.Queue;
using PickGo.Domain.Queue;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Infrastructure.Queue;
using PickGo.Tests.Support;
using StackExchange.Redis;

namespace PickGo.Contracts.Tests;

/// <summary>What ends by itself in a waiting room; nothing here has to be done in time.</summary>
public sealed class WaitingRoomEnds(string engine, DatabaseProvider database) : OnEveryRedis(engine, database)
{
    private const int PerSecond = 3;
    private static readonly DateTime LongOpen = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-1);

    protected override Dictionary<string, string?> Settings => new()
    {
        ["Queue:GraceSeconds"] = "6",
        ["Queue:HeartbeatSeconds"] = "2",
        ["Queue:PassSeconds"] = "3",
    };

    [Test]
    public async Task WithoutASignOfLife_ThePlaceIsGivenUpAfterTheGrace()
    {
        // Room for nobody: all three wait, whatever the time.
        var room = new RoomRules(4_000_001, LongOpen, 0);
        for (var member = 1; member <= 3; member++) await Room.JoinAsync(room, member, 0, default);

        await Eventually.TrueAsync(async () =>
        {
            await Room.HeartbeatAsync(room.SessionId, [3], default);
            return await Room.TickAsync(room, PerSecond, default) is { Waiting: 1 };
        }, "only the member with a heartbeat still waits");

        Assert.That(await Room.FindAsync(room, 2, default), Is.Null);
        Assert.That((await Room.FindAsync(room, 3, default))!.Position, Is.EqualTo(1));
    }

    /// <summary>As Redis, its database or all servers were away for longer than the grace.</summary>
    [Test]
    public async Task AfterAGap_NobodyIsDead_UntilTheGraceIsOverAgain()
    {
        var room = new RoomRules(4_000_003, LongOpen, 0);
        for (var member = 1; member <= 200; member++) await Room.JoinAsync(room, member, 0, default);
        await NextTickAsync(room);
        await AgeAsync(room.SessionId, TimeSpan.FromSeconds(90));

        var first = await NextTickAsync(room);

        Assert.That((first.Waiting, first.Admitted), Is.EqualTo((200L, 0L)));
        for (var member = 1; member <= 200; member++)
            Assert.That((await Room.FindAsync(room, member, default))!.Position, Is.EqualTo(member), "in their order");
        await Eventually.TrueAsync(async () => await Room.TickAsync(room, PerSecond, default) is { Waiting: 0 }, "who shows no life after it is gone");
    }

    [Test]
    public async Task AfterAGap_WhoCouldNotShowLifeIsStillAdmitted()
    {
        var room = new RoomRules(4_000_004, LongOpen, 0);
        for (var member = 1; member <= 3; member++) await Room.JoinAsync(room, member, 0, default);
        await NextTickAsync(room);
        await AgeAsync(room.SessionId, TimeSpan.FromSeconds(90));

        Assert.That((await NextTickAsync(room with { Capacity = 10 })).Admitted, Is.EqualTo(3));
    }

    /// <summary>A replica took over whose clock is behind.</summary>
    [Test]
    public async Task ALastTickThatLiesAhead_KeepsNobodyWaiting()
    {
        var room = new RoomRules(4_000_005, LongOpen, 0);
        for (var member = 1; member <= 2; member++) await Room.JoinAsync(room, member, 0, default);
        await NextTickAsync(room);
        await AgeAsync(room.SessionId, TimeSpan.FromHours(-1));

        var tick = await NextTickAsync(room with { Capacity = 10 });
        Assert.That(tick.Admitted, Is.EqualTo(2));
    }

    [Test]
    public async Task APassThatEnds_FreesTheRoom()
    {
        var room = new RoomRules(4_000_002, LongOpen, 1);
        for (var member = 1; member <= 2; member++) await Room.JoinAsync(room, member, 0, default);

        await Eventually.TrueAsync(async () => (await Room.FindAsync(room, 2, default))?.State == PlaceState.Admitted
            || await Room.TickAsync(room, PerSecond, default) is { Admitted: 1 }, "the second is admitted when the first pass ends");

        Assert.That(await Room.FindAsync(room, 1, default), Is.Null);
    }

    private async Task<RoomTick> NextTickAsync(RoomRules room)
    {
        RoomTick? tick = null;
        await Eventually.TrueAsync(async () => (tick = await Room.TickAsync(room, PerSecond, default)) is not null, "it is time for a tick");
        return tick!;
    }

    /// <summary>All that the room knows of life happened so much earlier.</summary>
    private async Task AgeAsync(long sessionId, TimeSpan by)
    {
        await using var redis = await ConnectionMultiplexer.ConnectAsync(Redis.Connection);
        var db = redis.GetDatabase();
        var keys = QueueKeys.Room(sessionId);
        await db.HashDecrementAsync(QueueKeys.Meta(sessionId), "tick", (long)by.TotalMilliseconds);
        foreach (var seen in await db.SortedSetRangeByRankWithScoresAsync(keys.Alive)) await db.SortedSetAddAsync(keys.Alive, seen.Element, seen.Score - by.TotalMilliseconds);
    }
}
