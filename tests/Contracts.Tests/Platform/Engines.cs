using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Queue;
using PickGo.Application.Seats;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Contracts.Tests;

/// <summary>Runs every test of a contract on every Redis and every database that the product is promised to run on.</summary>
[TestFixtureSource(typeof(DatabaseEngines), nameof(DatabaseEngines.WithRedis))]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public abstract class OnEveryRedis(string engine, DatabaseProvider database)
{
    protected RedisEngine Redis { get; private set; } = null!;
    protected PickGoHost Host { get; private set; } = null!;
    protected IWaitingRoom Room => Host.Services.GetRequiredService<IWaitingRoom>();
    protected ISeatInventory Inventory => Host.Services.GetRequiredService<ISeatInventory>();
    protected virtual Dictionary<string, string?> Settings => [];

    [OneTimeSetUp]
    public async Task Start()
    {
        Redis = await RedisEngine.StartAsync(engine);
        Host = await PickGoHost.StartAsync(Redis, null, Settings, database: database);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        await Host.DisposeAsync();
        await Redis.DisposeAsync();
    }

    /// <summary>Members 1, 2, … let into a session.</summary>
    protected async Task<EntryPass[]> InsideAsync(long sessionId, int members)
    {
        var rules = new RoomRules(sessionId, TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-1), 1000);
        var passes = new List<EntryPass>();
        for (var member = 1; member <= members; member++)
        {
            var place = (await Room.JoinAsync(rules, member, 0, default))!;
            passes.Add(new EntryPass(sessionId, member, place.PassExpiresAt!.Value, place.Epoch));
        }

        return [.. passes];
    }

    protected async Task<(EntryPass First, EntryPass Second)> TwoInsideAsync()
    {
        var sale = await Host.SaleAsync();
        var passes = await InsideAsync(sale.SessionId, 2);
        return (passes[0], passes[1]);
    }
}
