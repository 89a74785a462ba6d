using Microsoft.EntityFrameworkCore;
using PickGo.Application.Seats;
using PickGo.Infrastructure.Platform.Persistence;
using StackExchange.Redis;

namespace PickGo.Contracts.Tests;

/// <summary>A session whose house is another one forgets its inventory, once.</summary>
public sealed class SeatInventoryDrop(string engine, DatabaseProvider database) : OnEveryRedis(engine, database)
{
    private static readonly SeatRules Rules = new(4, NoOrphans: false);

    [Test]
    public async Task WhatIsDropped_IsMadeAnew_AndALateMessageDropsNothing()
    {
        var (pass, _) = await TwoInsideAsync();
        await Inventory.HoldAsync(pass, [1], Rules, default);
        await RaiseAsync(pass.SessionId);

        await Inventory.DropAsync(pass.SessionId, 1, default);
        Assert.That((await Inventory.ReadAsync(pass, default)).Value.States, Does.StartWith("HA"), "it was made with that version");
        await Inventory.DropAsync(pass.SessionId, 2, default);
        Assert.That((await Inventory.ReadAsync(pass, default)).Value.States, Does.StartWith("AA"));

        await Inventory.HoldAsync(pass, [2], Rules, default);
        foreach (var version in new[] { 2, 1 }) await Inventory.DropAsync(pass.SessionId, version, default);
        Assert.That((await Inventory.ReadAsync(pass, default)).Value.Mine, Is.EqualTo(new[] { 2 }));
    }

    /// <summary>A server read the house, stood still while the session took another one, and loads it after the drop.</summary>
    [Test]
    public async Task WhatWasReadBeforeTheDrop_IsNotLoaded()
    {
        var (pass, _) = await TwoInsideAsync();
        await Inventory.ReadAsync(pass, default);

        await Inventory.DropAsync(pass.SessionId, 2, default);

        Assert.That(async () => await Inventory.ReadAsync(pass, default), Throws.InstanceOf<RedisException>(), "the database has version 1 still");
        await RaiseAsync(pass.SessionId);
        Assert.That((await Inventory.ReadAsync(pass, default)).Value.States, Does.StartWith("AA"));
    }

    private Task<int> RaiseAsync(long session) => Host.WithDbAsync(db => db.Sessions.Where(s => s.Id == session).ExecuteUpdateAsync(s => s.SetProperty(x => x.Version, 2)));
}
