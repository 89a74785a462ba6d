using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Seats;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Contracts.Tests;

/// <summary>What ends by itself, on an inventory whose holds are short; nothing here has to be done in time.</summary>
public sealed class SeatInventoryEnds(string engine, DatabaseProvider database) : OnEveryRedis(engine, database)
{
    protected override Dictionary<string, string?> Settings => new()
    {
        ["Seats:HoldSeconds"] = "1",
        ["Seats:SweepMilliseconds"] = "100",
    };

    [Test]
    public async Task AHold_EndsByItself_AndEverybodyHears()
    {
        var (pass, other) = await TwoInsideAsync();
        await Inventory.ReadAsync(pass, default);
        await using var watch = await Host.Services.GetRequiredService<ISeatFeed>().SubscribeAsync(pass.SessionId);
        await Inventory.HoldAsync(pass, [7], new SeatRules(4, NoOrphans: false), default);

        await using var update = watch.ReadAllAsync(default).GetAsyncEnumerator();
        await update.MoveNextAsync().AsTask().WaitAsync(Eventually.Limit);
        Assert.That(update.Current.Changes, Is.EqualTo(new[] { new SeatChange(7, 'H') }));
        var taken = update.Current.Version;
        await update.MoveNextAsync().AsTask().WaitAsync(Eventually.Limit);
        Assert.That(update.Current.Changes, Is.EqualTo(new[] { new SeatChange(7, 'A') }));
        Assert.That(update.Current.Previous, Is.EqualTo(taken), "versions have no gap");
        Assert.That((await Inventory.ReadAsync(other, default)).Value.States[6], Is.EqualTo('A'));
    }
}
