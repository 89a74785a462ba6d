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
    protected ISeatBoard Board => Host.Services.GetRequiredService<ISeatBoard>();
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
}
