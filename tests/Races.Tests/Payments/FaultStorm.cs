using System.Security.Cryptography;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Races.Tests;

/// <summary>
/// A gateway that fails every fifth time in every way that it can, in what it is asked and in what it tells, all the while a thousand
/// purchases are charged through two servers. The faults are another story every few seconds.
/// </summary>
[TestFixtureSource(typeof(DatabaseEngines), nameof(DatabaseEngines.Servers))]
public sealed class FaultStorm(DatabaseProvider database)
{
    private static readonly int Purchases = StormSize.Purchases;
    private const int Buyers = 40;

    // Each takes turns with others: a member may keep four seats.
    private const int MembersEach = 8;
    private const int Rows = 100;
    private const int Seats = 10 + (Rows * 6);
    private static readonly TimeSpan AnotherStoryAfter = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(120 + (Purchases / 10));

    [Test]
    public async Task AThousandPurchases_WithEveryFaultAtAFifth_TheBooksAreEqual()
    {
        var url = $"http://127.0.0.1:{FreePort.Next()}";
        await using var redis = await RedisEngine.StartAsync("redis-server");
        await using var sandbox = await SandboxProcess.StartAsync($"{url}/api/payments/webhook");
        await using var one = await PickGoHost.StartAsync(redis, sandbox, new Dictionary<string, string?>(SaleStorm.Settings) { [PickGoHost.UrlSetting] = url }, database: database);
        await using var other = await ServerProcess.StartAsync(one, SaleStorm.Settings);
        var sale = await one.SaleAsync(rows: Rows);
        var storm = new Storm(redis, sandbox, one, other, sale, Seats, new Habits(Of: 20));
        var members = new List<ApiClient>();
        for (var i = 0; i < Buyers * MembersEach; i++) members.Add(await one.MemberAsync());

        using var over = new CancellationTokenSource();
        var buyers = members.Chunk(MembersEach).Select((each, i) => Task.Run(() => storm.BuyAsync(each, i, over.Token))).ToList();
        await RageAsync(sandbox);
        await over.CancelAsync();
        await Task.WhenAll(buyers);
        await sandbox.SetFaultsAsync(new { });

        Assert.That(storm.Unexpected, Is.Empty);
        await storm.NothingIsStuckAsync();
        await storm.BooksAreEqualAsync();
        await storm.TheInventoryTellsTheTruthAsync(members[0]);
        Assert.That(await ChargesAsync(sandbox), Is.GreaterThanOrEqualTo(Purchases));
        foreach (var member in members) member.Dispose();
    }

    private static async Task RageAsync(SandboxProcess sandbox)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (await ChargesAsync(sandbox) < Purchases)
        {
            if (TimeProvider.System.GetElapsedTime(started) > AtMost) throw new TimeoutException($"Only {await ChargesAsync(sandbox)} purchases were charged.");
            var seed = RandomNumberGenerator.GetInt32(int.MaxValue);
            await TestContext.Out.WriteLineAsync($"seed {seed} at {await ChargesAsync(sandbox)}");
            var any = new { mode = "any", rate = 0.2 };
            await sandbox.SetFaultsAsync(new { confirm = any, cancel = any, webhook = any, seed });
            await Task.Delay(AnotherStoryAfter, TimeProvider.System);
        }
    }

    private static async Task<int> ChargesAsync(SandboxProcess sandbox) => (await sandbox.LedgerAsync()).Count(l => l.Type == "charge");
}
