using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Queue;
using PickGo.Application.Seats;
using PickGo.Tests.Support;

namespace PickGo.Contracts.Tests;

/// <summary>Runs every test of a contract on every Redis that the product is promised to run on.</summary>
[TestFixtureSource(typeof(RedisEngine), nameof(RedisEngine.All))]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public abstract class OnEveryRedis(string engine)
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
        Host = await PickGoHost.StartAsync(Redis, null, Settings);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        await Host.DisposeAsync();
        await Redis.DisposeAsync();
    }
}
