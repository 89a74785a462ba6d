using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Queue;
using PickGo.Domain.Queue;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Infrastructure.Queue;
using PickGo.Tests.Support;
using StackExchange.Redis;

namespace PickGo.Contracts.Tests;

/// <summary>What operators set lives in the database, and no loss in Redis undoes it.</summary>
public sealed class RoomSettingsContract(string engine, DatabaseProvider database) : OnEveryRedis(engine, database)
{
    private static readonly DateTime LongOpen = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-1);
    private ConnectionMultiplexer _connection = null!;
    private RoomRules _room = null!;

    protected override Dictionary<string, string?> Settings => new() { ["Queue:TickMilliseconds"] = "0" };

    private IDatabase Keys => _connection.GetDatabase();

    [OneTimeSetUp]
    public async Task Connect() => _connection = await ConnectionMultiplexer.ConnectAsync(Redis.Connection);

    [OneTimeTearDown]
    public async Task Disconnect() => await _connection.DisposeAsync();

    [SetUp]
    public async Task NewRoom() => _room = new RoomRules((await Host.SaleAsync(opensIn: TimeSpan.FromDays(1))).SessionId, LongOpen, 10);

    [Test]
    public async Task APausedRoom_DoesNotOpen_WhenRedisComesBackEmpty()
    {
        await WriteAsync(s => s.Pause());
        await EmptyAsync();

        var joined = await Room.JoinAsync(_room, 1, 0, default);

        Assert.That((joined!.State, joined.Paused), Is.EqualTo((PlaceState.Waiting, true)), "the first who joins");
        await Keys.KeyDeleteAsync(QueueKeys.Meta(_room.SessionId));
        Assert.That((await TickAsync()).Admitted, Is.Zero, "the first tick");
    }

    [Test]
    public async Task APausedRoom_DoesNotOpen_WhenRedisComesBackOlder()
    {
        await WriteAsync(s => s.Resume());
        await Room.SetAsync(_room.SessionId, RoomSettings.Of(await RowAsync()), default);
        await WriteAsync(s => s.Pause());
        await Room.JoinAsync(_room with { OpensAt = LongOpen.AddDays(1) }, 1, 0, default);
        await Eventually.TrueAsync(async () => (await SettingsOf.FindAsync(_room.SessionId, default)).Paused, "this server knows of the pause");

        Assert.That((await TickAsync()).Admitted, Is.Zero);
        Assert.That((await Room.FindAsync(_room, 1, default))!.Paused);
    }

    [Test]
    public async Task ADrainingRoom_OfTwoPeople_StaysSo()
    {
        await WriteAsync(s => s.Drain());
        await WriteAsync(s => s.Override(null, 2));
        await EmptyAsync();

        Assert.That(await Room.JoinAsync(_room, 1, 0, default), Is.Null);
        Assert.That((int)await Keys.HashGetAsync(QueueKeys.Meta(_room.SessionId), "capacity"), Is.EqualTo(2));
    }

    [Test]
    public async Task WhatWasReadBeforeACommand_DoesNotUndoIt()
    {
        await Room.SetAsync(_room.SessionId, new RoomSettings(2, Paused: true), default);
        await QueueScripts.Set.RunAsync(Keys, QueueKeys.Room(_room.SessionId), new SetArguments(1, false, false, "", "", IsCommand: false));

        Assert.That((await Room.JoinAsync(_room, 1, 0, default))!.Paused);
    }

    /// <summary>A database that was put back from a backup counts its versions anew.</summary>
    [Test]
    public async Task ACommand_HoldsWhateverVersionTheRoomKnew()
    {
        await Room.SetAsync(_room.SessionId, new RoomSettings(9), default);
        await Room.SetAsync(_room.SessionId, new RoomSettings(3, Paused: true), default);

        Assert.That((await Room.JoinAsync(_room, 1, 0, default))!.Paused);
    }

    /// <summary>A server of the version before wrote it to Redis alone.</summary>
    [Test]
    public async Task APauseFromBefore_IsKept()
    {
        await Keys.HashSetAsync(QueueKeys.Meta(_room.SessionId), "paused", 1);

        Assert.That((await Room.JoinAsync(_room, 1, 0, default))!.State, Is.EqualTo(PlaceState.Waiting));
        Assert.That((await TickAsync()).Admitted, Is.Zero);
    }

    private IRoomSettings SettingsOf => Host.Services.GetRequiredService<IRoomSettings>();

    private Task<int> WriteAsync(Action<QueueSettings> change) => Host.WithDbAsync(async db =>
    {
        var row = db.QueueSettings.SingleOrDefault(s => s.SessionId == _room.SessionId);
        if (row is null) db.QueueSettings.Add(row = new QueueSettings(_room.SessionId));
        change(row);
        return await db.SaveChangesAsync();
    });

    private Task<QueueSettings> RowAsync() => Host.WithDbAsync(db => Task.FromResult(db.QueueSettings.Single(s => s.SessionId == _room.SessionId)));

    private Task<long> EmptyAsync()
    {
        var room = QueueKeys.Room(_room.SessionId);
        return Keys.KeyDeleteAsync([room.Waiting, room.Alive, room.Admitted, room.Meta, room.Lobby]);
    }

    private async Task<RoomTick> TickAsync() => (await Room.TickAsync(_room, 100, default))!;
}
