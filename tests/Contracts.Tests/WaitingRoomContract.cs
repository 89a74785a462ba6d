using PickGo.Application.Queue;
using PickGo.Domain.Queue;
using PickGo.Tests.Support;

namespace PickGo.Contracts.Tests;

/// <summary>What every waiting room must do. Rooms that the test beats itself have ids that no session has.</summary>
public sealed class WaitingRoomContract(string engine) : OnEveryRedis(engine)
{
    private static long _session = 1_000_000;
    private static readonly DateTime LongOpen = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-1);

    protected override Dictionary<string, string?> Settings => new()
    {
        ["Queue:GraceSeconds"] = "2", ["Queue:HeartbeatSeconds"] = "1", ["Queue:PassSeconds"] = "5", ["Queue:AdmissionsPerSecond"] = "3",
    };

    [Test]
    public async Task WithRoomAndNobodyWaiting_JoiningAdmitsAtOnce()
    {
        var place = await Room.JoinAsync(NewRoom(capacity: 1), 1, default);

        Assert.That(place.State, Is.EqualTo(PlaceState.Admitted));
        Assert.That(place.PassExpiresAt, Is.EqualTo(TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(5)).Within(TimeSpan.FromSeconds(1)));
    }

    [Test]
    public async Task JoiningAgain_AnswersTheSamePlace()
    {
        var room = NewRoom(capacity: 1);
        await FillAsync(room, 4);

        var again = await Room.JoinAsync(room, 3, default);

        Assert.That(again.Position, Is.EqualTo(2));
        Assert.That(again.Total, Is.EqualTo(3));
        Assert.That((await Room.JoinAsync(room, 1, default)).State, Is.EqualTo(PlaceState.Admitted));
    }

    [Test]
    public async Task TheLine_IsFirstComeFirstServed()
    {
        var room = NewRoom(capacity: 1);
        await FillAsync(room, 4);
        await Room.LeaveAsync(room.SessionId, 1, default);

        await BeatAsync(room);

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

        var late = await Room.JoinAsync(room, 9, default);

        Assert.That(late.State, Is.EqualTo(PlaceState.Waiting));
        Assert.That(late.Position, Is.EqualTo(2));
    }

    [Test]
    public async Task ABeat_AdmitsAtMostTheRateAndTheCapacity()
    {
        var rated = NewRoom(capacity: 100);
        var full = NewRoom(capacity: 2);
        foreach (var room in new[] { rated, full }) await WaitInLineAsync(room, 10);

        var byRate = await BeatAsync(rated with { OpensAt = LongOpen });
        var byCapacity = await BeatAsync(full with { OpensAt = LongOpen });

        // A room's first beat counts as two seconds at most: 3 a second.
        Assert.That(byRate.Admitted, Is.EqualTo(6));
        Assert.That(byCapacity.Admitted, Is.EqualTo(2));
        Assert.That(byCapacity.Inside, Is.EqualTo(2));
    }

    [Test]
    public async Task ManyServersBeatAtOnce_OneDoesTheWork()
    {
        var room = NewRoom(capacity: 100);
        await WaitInLineAsync(room, 10);

        var beats = await Eventually.AtOnceAsync(16, _ => Room.TickAsync(room with { OpensAt = LongOpen }, default));

        Assert.That(beats.Count(b => b is not null), Is.EqualTo(1));
        Assert.That(beats.Single(b => b is not null)!.Admitted, Is.EqualTo(6));
    }

    [Test]
    public async Task BeforeTheOpening_NobodyIsAdmitted()
    {
        var room = NewRoom(capacity: 100) with { OpensAt = LongOpen.AddHours(2) };

        var place = await Room.JoinAsync(room, 1, default);
        var beat = await BeatAsync(room);

        Assert.That(place.State, Is.EqualTo(PlaceState.Lobby));
        Assert.That(beat.Admitted, Is.Zero);
    }

    [Test]
    public async Task WithoutASignOfLife_ThePlaceIsGivenUpAfterTheGrace()
    {
        var room = NewRoom(capacity: 1);
        await FillAsync(room, 3);

        await Eventually.TrueAsync(async () =>
        {
            await Room.HeartbeatAsync(room.SessionId, [3], default);
            return await Room.TickAsync(room, default) is { Waiting: 1 };
        }, "only the member with a heartbeat still waits");

        Assert.That(await Room.FindAsync(room, 2, default), Is.Null);
        Assert.That((await Room.FindAsync(room, 3, default))!.Position, Is.EqualTo(1));
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
    public async Task APassThatEnds_FreesTheRoom()
    {
        var room = NewRoom(capacity: 1);
        await FillAsync(room, 2);

        await Eventually.TrueAsync(async () => (await Room.FindAsync(room, 2, default))?.State == PlaceState.Admitted
            || await Room.TickAsync(room, default) is { Admitted: 1 }, "the second is admitted when the first pass ends", 12);

        Assert.That(await Room.FindAsync(room, 1, default), Is.Null);
    }

    [Test]
    public async Task ManyJoinAtOnce_EachHasOnePlaceOfItsOwn()
    {
        var room = NewRoom(capacity: 1);
        await Room.JoinAsync(room, 1000, default);

        var places = await Eventually.AtOnceAsync(200, i => Room.JoinAsync(room, i / 2, default));

        Assert.That(places.Select(p => p.Ticket).Distinct().Count(), Is.EqualTo(100));
        Assert.That((await Room.JoinAsync(room, 0, default)).Total, Is.EqualTo(100));
    }

    private static RoomRules NewRoom(int capacity) => new(Interlocked.Increment(ref _session), LongOpen, capacity);

    /// <summary>Members 1 … n join in order; the first is admitted.</summary>
    private async Task FillAsync(RoomRules room, int members)
    {
        for (var member = 1; member <= members; member++) await Room.JoinAsync(room, member, default);
    }

    /// <summary>Members 1 … n wait, nobody is inside.</summary>
    private async Task WaitInLineAsync(RoomRules room, int members)
    {
        for (var member = 1; member <= members; member++) await Room.JoinAsync(room with { OpensAt = LongOpen.AddHours(2) }, member, default);
    }

    private async Task<RoomBeat> BeatAsync(RoomRules room)
    {
        RoomBeat? beat = null;
        await Eventually.TrueAsync(async () => (beat = await Room.TickAsync(room, default)) is not null, "it is time for a beat");
        return beat!;
    }
}
