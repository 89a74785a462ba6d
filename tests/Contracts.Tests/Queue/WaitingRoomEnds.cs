using PickGo.Application.Queue;
using PickGo.Domain.Queue;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

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

    [Test]
    public async Task APassThatEnds_FreesTheRoom()
    {
        var room = new RoomRules(4_000_002, LongOpen, 1);
        for (var member = 1; member <= 2; member++) await Room.JoinAsync(room, member, 0, default);

        await Eventually.TrueAsync(async () => (await Room.FindAsync(room, 2, default))?.State == PlaceState.Admitted
            || await Room.TickAsync(room, PerSecond, default) is { Admitted: 1 }, "the second is admitted when the first pass ends");

        Assert.That(await Room.FindAsync(room, 1, default), Is.Null);
    }
}
