using PickGo.Application.Queue;
using PickGo.Domain.Queue;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Infrastructure.Platform.Redis;
using PickGo.Tests.Support;

namespace PickGo.Contracts.Tests;

/// <summary>What every waiting room must do. Rooms that the test ticks itself have ids that no session has.</summary>
public sealed class WaitingRoomContract(string engine, DatabaseProvider database) : OnEveryRedis(engine, database)
{
    private const int PerSecond = 3;
    private static long _session = 1_000_000;
    private static readonly DateTime LongOpen = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-1);

    protected override Dictionary<string, string?> Settings => new()
    {
        ["Queue:GraceSeconds"] = "600",
        ["Queue:PassSeconds"] = "600",
    };

    [Test]
    public async Task WithRoomAndNobodyWaiting_JoiningAdmitsAtOnce()
    {
        var before = TimeProvider.System.GetUtcNow().UtcDateTime;
        var place = await JoinAsync(NewRoom(capacity: 1), 1);

        Assert.That(place.State, Is.EqualTo(PlaceState.Admitted));
        Assert.That(place.PassExpiresAt, Is.InRange(before.AddSeconds(599.9), TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(600.1)));
    }

    [Test]
    public async Task JoiningAgain_AnswersTheSamePlace()
    {
        var room = NewRoom(capacity: 1);
        await FillAsync(room, 4);

        var again = await JoinAsync(room, 3);

        Assert.That(again.Position, Is.EqualTo(2));
        Assert.That(again.Total, Is.EqualTo(3));
        Assert.That((await JoinAsync(room, 1)).State, Is.EqualTo(PlaceState.Admitted));
    }

    [Test]
    public async Task TheLine_IsFirstComeFirstServed()
    {
        var room = NewRoom(capacity: 1);
        await FillAsync(room, 4);
        await Room.LeaveAsync(room.SessionId, 1, default);

        await NextTickAsync(room);

        Assert.That((await Room.FindAsync(room, 2, default))!.State, Is.EqualTo(PlaceState.Admitted));
        Assert.That((await Room.FindAsync(room, 3, default))!.Position, Is.EqualTo(1));
        Assert.That((await Room.FindAsync(room, 4, default))!.Position, Is.EqualTo(2));
    }

    [Test]
    public async Task WhileOthersWait_NobodyIsAdmittedPastThem()
    {
        var room = NewRoom(capacity: 1);
        await FillAsync(room, 2);
        await Room.LeaveAsync(room.SessionId, 1, default);

        var late = await JoinAsync(room, 9);

        Assert.That(late.State, Is.EqualTo(PlaceState.Waiting));
        Assert.That(late.Position, Is.EqualTo(2));
    }

    [Test]
    public async Task ATick_AdmitsAtMostTheRateAndTheCapacity()
    {
        var rated = NewRoom(capacity: 100);
        var full = NewRoom(capacity: 2);
        foreach (var room in new[] { rated, full }) await WaitInLineAsync(room, 10);

        var byRate = await NextTickAsync(rated with { OpensAt = LongOpen });
        var byCapacity = await NextTickAsync(full with { OpensAt = LongOpen });

        Assert.That(byRate.Admitted, Is.EqualTo(PerSecond));
        Assert.That(byRate.RateLimited);
        Assert.That(byCapacity.Admitted, Is.EqualTo(2));
        Assert.That(byCapacity.Inside, Is.EqualTo(2));
        Assert.That(byCapacity.RateLimited, Is.False);
    }

    [Test]
    public async Task ManyServersTickAtOnce_OneDoesTheWork()
    {
        var room = NewRoom(capacity: 100);
        await WaitInLineAsync(room, 10);

        var ticks = await Eventually.AtOnceAsync(16, _ => Room.TickAsync(room with { OpensAt = LongOpen }, PerSecond, default));

        Assert.That(ticks.Count(b => b is not null), Is.EqualTo(1));
        Assert.That(ticks.Single(b => b is not null)!.Admitted, Is.EqualTo(PerSecond));
    }

    [Test]
    public async Task BeforeTheOpening_NobodyIsAdmitted()
    {
        var room = NewRoom(capacity: 100) with { OpensAt = LongOpen.AddHours(2) };

        var place = await JoinAsync(room, 1);
        var tick = await NextTickAsync(room);

        Assert.That(place.State, Is.EqualTo(PlaceState.Lobby));
        Assert.That(tick.Admitted, Is.Zero);
    }

    [Test]
    public async Task AfterTheSale_NobodyIsAdmitted()
    {
        var room = NewRoom(capacity: 100);
        await WaitInLineAsync(room, 3);

        var tick = await NextTickAsync(room with { ClosesAt = LongOpen.AddMinutes(1) });

        Assert.That((tick.Admitted, tick.Waiting, tick.RateLimited), Is.EqualTo((0L, 3L, false)));
    }

    [Test]
    public async Task AHeartbeat_DoesNotGiveALostPlaceBack()
    {
        var room = NewRoom(capacity: 1);
        await FillAsync(room, 2);
        await Room.LeaveAsync(room.SessionId, 2, default);

        await Room.HeartbeatAsync(room.SessionId, [2], default);

        Assert.That(await Room.FindAsync(room, 2, default), Is.Null);
    }

    [Test]
    public async Task ManyJoinAtOnce_EachHasOnePlaceOfItsOwn()
    {
        var room = NewRoom(capacity: 1);
        await JoinAsync(room, 1000);

        var places = await Eventually.AtOnceAsync(200, i => JoinAsync(room, i / 2));

        Assert.That(places.Select(p => p.Ticket).Distinct().Count(), Is.EqualTo(100));
        Assert.That((await JoinAsync(room, 0)).Total, Is.EqualTo(100));
    }

    /// <summary>Those who come while a call is on its way share the next one, and with it the instant: only the counter tells them apart.</summary>
    [Test]
    public async Task ManyJoinInTheSameInstant_TheyStandInTheOrderTheyCame()
    {
        var room = NewRoom(capacity: 1);
        await JoinAsync(room, 1000);

        var places = await Task.WhenAll(Enumerable.Range(1, 3 * RequestBatcher.AtOnce).Select(member => JoinAsync(room, member)));

        Assert.That(places.Select(p => p.Position), Is.EqualTo(Enumerable.Range(1, 3 * RequestBatcher.AtOnce)));
        Assert.That(places.Select(p => p.Ticket), Is.Unique.And.Ordered);
    }

    [Test]
    public async Task AtTheOpening_TheLobbyBecomesTheLine_ByItsNumbers_AndLaterArrivalsStandBehind()
    {
        var lobby = NewRoom(capacity: 0) with { OpensAt = LongOpen.AddHours(2) };
        foreach (var (member, number) in new[] { (1, 500L), (2, 7L), (3, DrawFormula.FirstLateTicket - 1), (4, 499L) })
            Assert.That((await Room.JoinAsync(lobby, member, number, default))!.State, Is.EqualTo(PlaceState.Lobby));

        var open = lobby with { OpensAt = LongOpen };
        Assert.That((await Room.JoinAsync(open, 9, 0, default))!.Position, Is.EqualTo(5));
        var places = new List<long>();
        foreach (var member in new[] { 2, 4, 1, 3, 9 }) places.Add((await Room.FindAsync(open, member, default))!.Position);
        Assert.That(places, Is.EqualTo(new[] { 1, 2, 3, 4, 5 }));

        var tick = await NextTickAsync(open);
        Assert.That((tick.Drawn!.Total, tick.Drawn.RankSamples), Is.EqualTo((4L, $"1:7,2:499,3:500,4:{DrawFormula.FirstLateTicket - 1}")));
        Assert.That((await NextTickAsync(open)).Drawn, Is.Not.Null, "until it is on record");
        await Room.DrawRecordedAsync(open.SessionId, default);
        Assert.That((await NextTickAsync(open)).Drawn, Is.Null);
    }

    [Test]
    public async Task WhilePaused_NobodyIsAdmitted_AndWhileDrainingNobodyNewMayJoin()
    {
        var room = NewRoom(capacity: 10);
        await Room.SetAsync(room.SessionId, new RoomSettings(1, Paused: true), default);
        var place = await JoinAsync(room, 1);
        Assert.That((place.State, place.Paused), Is.EqualTo((PlaceState.Waiting, true)));
        Assert.That((await NextTickAsync(room)).Admitted, Is.Zero);

        await Room.SetAsync(room.SessionId, new RoomSettings(2, Paused: true, Draining: true), default);
        Assert.That(await Room.JoinAsync(room, 2, 0, default), Is.Null);
        Assert.That((await JoinAsync(room, 1)).Position, Is.EqualTo(1), "who waits keeps the place");
        await Room.SetAsync(room.SessionId, new RoomSettings(3, Draining: true), default);
        Assert.That((await NextTickAsync(room)).Admitted, Is.EqualTo(1));
        Assert.That(await Room.InspectAsync(room.SessionId, default) with { AdmittedPerSecond = 0 }, Is.EqualTo(new RoomFigures(0, 0, 1, 0)));
    }

    [Test]
    public async Task AnOperatorsRateAndCapacity_HoldInsteadOfThePolicys()
    {
        var room = NewRoom(capacity: 1);
        await FillAsync(room, 8);
        await Room.SetAsync(room.SessionId, new RoomSettings(1, RatePerSecond: 2, Capacity: 4), default);
        var steered = await NextTickAsync(room);
        Assert.That((steered.Admitted, steered.Demand.Wanted), Is.EqualTo((2L, 0L)), "it asks nothing of the budget");
        await Room.SetAsync(room.SessionId, new RoomSettings(2, RatePerSecond: 100, Capacity: 4), default);
        Assert.That((await NextTickAsync(room)).Inside, Is.EqualTo(4));
        await Room.SetAsync(room.SessionId, new RoomSettings(3), default);
        Assert.That((await NextTickAsync(room)).Admitted, Is.Zero);
    }

    [Test]
    public async Task ATick_TellsWhatTheRoomAsksOfTheBudget()
    {
        var room = NewRoom(capacity: 6);
        await WaitInLineAsync(room, 10);

        Assert.That((await NextTickAsync(room with { OpensAt = LongOpen })).Demand, Is.EqualTo(new RoomDemand(room.SessionId, 10, 6)));
        Assert.That((await NextTickAsync(room with { OpensAt = LongOpen })).Demand, Is.EqualTo(new RoomDemand(room.SessionId, 7, 3)));
    }

    /// <summary>A payment that was settled late ends the pass that was paid with, and nothing that came after it.</summary>
    [Test]
    public async Task EndingOnePass_LeavesALaterPassAndANewPlaceAlone()
    {
        var room = NewRoom(capacity: 1);
        var pass = (await JoinAsync(room, 1)).PassExpiresAt!.Value;
        await Room.EndPassAsync(room.SessionId, 1, pass.AddMinutes(-10), default);
        Assert.That((await Room.FindAsync(room, 1, default))?.State, Is.EqualTo(PlaceState.Admitted), "a later pass");

        // As signed: whole seconds.
        await Room.EndPassAsync(room.SessionId, 1, new DateTime(pass.Ticks - (pass.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc), default);
        Assert.That(await Room.FindAsync(room, 1, default), Is.Null);

        await JoinAsync(room, 2);
        await JoinAsync(room, 1);
        await Room.EndPassAsync(room.SessionId, 1, pass, default);
        Assert.That((await Room.FindAsync(room, 1, default))!.Position, Is.EqualTo(1), "a new place");
    }

    [Test]
    public async Task ASlowRate_AdmitsOneNowAndThen()
    {
        var room = NewRoom(capacity: 100);
        await WaitInLineAsync(room, 10);
        var open = room with { OpensAt = LongOpen };
        var admitted = new List<long>();
        for (var tick = 0; tick < 4; tick++) admitted.Add((await NextTickAsync(open, 0.5)).Admitted);
        Assert.That(admitted.Sum(), Is.EqualTo(2).Or.EqualTo(1));
        Assert.That(admitted.Max(), Is.EqualTo(1));
    }

    [Test]
    public async Task WhoWaitsForAnOpeningThatWasMoved_IsNotKeptOutByTheRate()
    {
        var room = NewRoom(capacity: 1);
        await FillAsync(room, 3);

        var tick = await NextTickAsync(room with { OpensAt = LongOpen.AddHours(2), Capacity = 10 });

        Assert.That((tick.Waiting, tick.RateLimited), Is.EqualTo((2L, false)));
    }

    private static RoomRules NewRoom(int capacity) => new(Interlocked.Increment(ref _session), LongOpen, capacity);

    /// <summary>Members 1 … n join in order; the first is admitted.</summary>
    private async Task FillAsync(RoomRules room, int members)
    {
        for (var member = 1; member <= members; member++) await JoinAsync(room, member);
    }

    /// <summary>Members 1 … n wait in this order, nobody is inside: they were in the lobby with these numbers.</summary>
    private async Task WaitInLineAsync(RoomRules room, int members)
    {
        for (var member = 1; member <= members; member++) await Room.JoinAsync(room with { OpensAt = LongOpen.AddHours(2) }, member, member, default);
    }

    /// <summary>Joins with a number that must not matter after the opening.</summary>
    private async Task<RoomPlace> JoinAsync(RoomRules room, long member) => (await Room.JoinAsync(room, member, 1000 - member, default))!;

    private async Task<RoomTick> NextTickAsync(RoomRules room, double perSecond = PerSecond)
    {
        RoomTick? tick = null;
        await Eventually.TrueAsync(async () => (tick = await Room.TickAsync(room, perSecond, default)) is not null, "it is time for a tick");
        return tick!;
    }
}
