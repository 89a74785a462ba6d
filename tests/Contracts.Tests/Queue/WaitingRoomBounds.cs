using PickGo.Application.Queue;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Infrastructure.Queue;
using PickGo.Tests.Support;
using StackExchange.Redis;

namespace PickGo.Contracts.Tests;

/// <summary>Redis does nothing else while a tick runs: what one tick does has bounds, and the next ones do the rest.</summary>
public sealed class WaitingRoomBounds(string engine, DatabaseProvider database) : OnEveryRedis(engine, database)
{
    private const int MaxAdmitted = 5000;
    private const int MaxTaken = 20_000;
    private const int MaxEnded = 10_000;
    private const int MaxDropped = 500;
    private static readonly DateTime Past = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-1);
    private static long _session = 3_000_000;
    private ConnectionMultiplexer _connection = null!;

    protected override Dictionary<string, string?> Settings => new()
    {
        ["Queue:TickMilliseconds"] = "100",
        ["Queue:GraceSeconds"] = "3600",
        ["Queue:PassSeconds"] = "3600",
    };

    private IDatabase Keys => _connection.GetDatabase();

    [OneTimeSetUp]
    public async Task Connect() => _connection = await ConnectionMultiplexer.ConnectAsync(Redis.Connection);

    [OneTimeTearDown]
    public async Task Disconnect() => await _connection.DisposeAsync();

    [Test]
    public async Task ATick_AdmitsSomeThousandsAtMost_AndTheNextOnesTheRest_InOrder()
    {
        const int members = 4 * MaxAdmitted;
        var room = NewRoom(capacity: 1_000_000);
        await FillAsync(room, members);

        for (var inside = MaxAdmitted; inside <= members; inside += MaxAdmitted)
        {
            var tick = await TickAsync(room, 1_000_000);

            Assert.That((tick.Admitted, tick.Inside, tick.Waiting), Is.EqualTo(((long)MaxAdmitted, (long)inside, (long)members - inside)));
            Assert.That(tick.RateLimited, Is.EqualTo(inside < members), "who waits could be inside");
            Assert.That(await MembersAsync(QueueKeys.Admitted(room.SessionId)), Is.EqualTo(Enumerable.Range(1, inside)));
            Assert.That(await MembersAsync(QueueKeys.Waiting(room.SessionId)), Is.EqualTo(Enumerable.Range(inside + 1, members - inside)));
        }
    }

    [Test]
    public async Task WhatWentPastTheBound_IsNotMadeUpFor()
    {
        const int perSecond = 10_000;
        var room = NewRoom(capacity: 1_000_000);
        await FillAsync(room, 4 * MaxAdmitted);
        await TickAsync(room, 1_000_000);
        await TickAsync(room, 1_000_000);
        var last = await LastTickAsync(room);

        var tick = await TickAsync(room, perSecond);

        Assert.That(tick.Admitted, Is.LessThanOrEqualTo(perSecond * (await LastTickAsync(room) - last) / 1000));
    }

    [Test]
    public async Task AStall_IsNotMadeUpFor()
    {
        const int perSecond = 100;
        var room = NewRoom(capacity: 1_000_000);
        await FillAsync(room, MaxAdmitted);
        await TickAsync(room, 0);
        await Keys.HashSetAsync(QueueKeys.Meta(room.SessionId), "tick", await LastTickAsync(room) - 60_000);

        Assert.That((await TickAsync(room, perSecond)).Admitted, Is.EqualTo(perSecond));
    }

    [Test]
    public async Task ACrowdThatDiedAtTheFront_IsPassedInSeveralTicks()
    {
        const int dead = MaxTaken + (2 * MaxDropped) + 1;
        var room = NewRoom(capacity: 100);
        await FillAsync(room, dead, lastSeen: 1);
        await FillAsync(room, 3, behind: dead);

        var first = await TickAsync(room, 1_000_000);
        var second = await TickAsync(room, 1_000_000);

        Assert.That((first.Admitted, first.Waiting, first.RateLimited), Is.EqualTo((0L, dead + 3L - MaxTaken - MaxDropped, true)));
        Assert.That((second.Admitted, second.Waiting, second.RateLimited), Is.EqualTo((3L, 0L, false)));
        Assert.That(await MembersAsync(QueueKeys.Admitted(room.SessionId)), Is.EqualTo(new[] { dead + 1, dead + 2, dead + 3 }));
    }

    [Test]
    public async Task ACrowdOfDead_GivesWayToNoMoreThanTheRate()
    {
        var room = NewRoom(capacity: 100);
        await FillAsync(room, 2 * MaxDropped, lastSeen: 1);
        await FillAsync(room, 50, behind: 2 * MaxDropped);
        await Keys.HashSetAsync(QueueKeys.Meta(room.SessionId), "tick", TimeProvider.System.GetUtcNow().AddMinutes(-1).ToUnixTimeMilliseconds());

        Assert.That((await TickAsync(room, 20)).Admitted, Is.EqualTo(20), "a longer look behind the dead lets nobody else in");
    }

    [Test]
    public async Task PassesThatEndTogether_AreForgottenInSeveralTicks_AndTakeNobodysPlace()
    {
        var room = NewRoom(capacity: 2);
        foreach (var chunk in Enumerable.Range(100, (2 * MaxEnded) + 1).Chunk(10_000))
            await Keys.SortedSetAddAsync(QueueKeys.Admitted(room.SessionId), [.. chunk.Select(m => new SortedSetEntry(m, 1000))]);
        await FillAsync(room, 3);

        var (ticks, kept) = (new List<RoomTick>(), new List<long>());
        for (var i = 0; i < 3; i++)
        {
            ticks.Add(await TickAsync(room, 1_000_000));
            kept.Add(await Keys.SortedSetLengthAsync(QueueKeys.Admitted(room.SessionId)));
        }

        Assert.That(ticks.Select(t => (t.Admitted, t.Inside)), Is.EqualTo(new[] { (2L, 2L), (0L, 2L), (0L, 2L) }));
        Assert.That(kept, Is.EqualTo(new[] { MaxEnded + 3L, 3L, 2L }));
    }

    private static RoomRules NewRoom(int capacity) => new(Interlocked.Increment(ref _session), Past, capacity);

    /// <summary>Members stand in the line in the order of their numbers, the first being one more than those they stand behind.</summary>
    private async Task FillAsync(RoomRules room, int members, int behind = 0, long? lastSeen = null)
    {
        var seen = lastSeen ?? TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();
        foreach (var chunk in Enumerable.Range(behind + 1, members).Chunk(10_000))
        {
            await Keys.SortedSetAddAsync(QueueKeys.Waiting(room.SessionId), [.. chunk.Select(m => new SortedSetEntry(m, (1L << 49) + m))]);
            await Keys.SortedSetAddAsync(QueueKeys.Alive(room.SessionId), [.. chunk.Select(m => new SortedSetEntry(m, seen))]);
        }
    }

    private async Task<IEnumerable<int>> MembersAsync(RedisKey key) => (await Keys.SortedSetRangeByRankAsync(key)).Select(m => (int)m).Order();

    private async Task<long> LastTickAsync(RoomRules room) => (long)await Keys.HashGetAsync(QueueKeys.Meta(room.SessionId), "tick");

    private async Task<RoomTick> TickAsync(RoomRules room, double perSecond)
    {
        RoomTick? tick = null;
        await Eventually.TrueAsync(async () => (tick = await Room.TickAsync(room, perSecond, default)) is not null, "it is time for a tick");
        return tick!;
    }
}
