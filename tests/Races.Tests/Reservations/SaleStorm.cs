using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Races.Tests;

/// <summary>
/// Two thousand buyers at once on one house, through two server processes, doing what people do: hold, reserve, pay, go back, let it run out,
/// cancel. All along no seat is sold twice; at the end nothing is stuck, and the books of shop and gateway are equal.
/// </summary>
[TestFixtureSource(typeof(DatabaseEngines), nameof(DatabaseEngines.Servers))]
public sealed class SaleStorm(DatabaseProvider database)
{
    private const int Rows = 60;
    private const int Seats = 10 + (Rows * 6);

    internal static readonly Dictionary<string, string?> Settings = new()
    {
        ["Queue:Capacity"] = "100000",
        ["Queue:PassSeconds"] = "300",
        ["Seats:HoldSeconds"] = "2",
        ["Seats:ClaimSeconds"] = "4",
        ["Reservations:StartPaymentSeconds"] = "2",
        ["Reservations:PaySeconds"] = "4",
        ["Reservations:ExpiryEverySeconds"] = "1",
        ["Toss:TimeoutSeconds"] = "1",
        ["Payments:FirstRetryDelaySeconds"] = "2",
        ["Payments:MaxRetryDelaySeconds"] = "4",
        ["Payments:FollowSeconds"] = "1",
    };

    [Test]
    public Task ManyBuyers_NoSeatIsSoldTwice_NothingIsStuck_TheBooksAreEqual() => RunAsync(_ => Task.CompletedTask);

    [Test]
    public Task RedisIsFlushedInTheMiddle_StillSo() => RunAsync(storm => storm.Redis.FlushAsync());

    [Test]
    public Task AServerIsKilledInTheMiddle_StillSo() => RunAsync(storm => storm.Dying.KillAsync());

    private async Task RunAsync(Func<Storm, Task> inTheMiddle)
    {
        await using var redis = await RedisEngine.StartAsync("redis-server");
        await using var sandbox = await SandboxProcess.StartAsync();
        await using var staying = await PickGoHost.StartAsync(redis, sandbox, Settings, database: database);
        await using var dying = await ServerProcess.StartAsync(staying, Settings);
        var sale = await staying.SaleAsync(rows: Rows);
        var storm = new Storm(redis, sandbox, staying, dying, sale, Seats, new Habits(Of: 5));
        var members = await TestMembers.AddAsync(staying, StormSize.Buyers);

        using var over = new CancellationTokenSource(StormSize.Length);
        using var calm = new CancellationTokenSource();
        var watching = storm.SubscribeAsync(calm.Token);
        var buyers = members.Select((m, i) => Task.Run(() => storm.BuyAsync([m], i, over.Token))).ToList();
        await Task.Delay(StormSize.Length / 2, TimeProvider.System);
        await inTheMiddle(storm);
        await Task.WhenAll(buyers);
        await calm.CancelAsync();
        Assert.That(await watching, Is.GreaterThan(5), "somebody looked all along");

        Assert.That(storm.Unexpected, Is.Empty);
        Assert.That(storm.Sold, Is.Positive, "something was sold at all");
        await storm.NothingIsStuckAsync();
        await storm.BooksAreEqualAsync();
        await storm.TheInventoryTellsTheTruthAsync(members[0]);
        foreach (var member in members) member.Dispose();
    }
}
