using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>One Redis and one sandbox of each kind for the whole assembly; every fixture has a server and a database of its own.</summary>
[SetUpFixture]
public sealed class Engines
{
    public static RedisEngine Redis { get; private set; } = null!;
    public static SandboxProcess Sandbox { get; private set; } = null!;
    public static SocialSandboxHost Social { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        Redis = await RedisEngine.StartAsync("garnet");
        Sandbox = await SandboxProcess.StartAsync();
        Social = await SocialSandboxHost.StartAsync();
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        await Social.DisposeAsync();
        await Sandbox.DisposeAsync();
        await Redis.DisposeAsync();
    }
}

/// <summary>Tests over HTTP, knowing API.md alone, on every database engine.</summary>
[TestFixtureSource(typeof(DatabaseEngines), nameof(DatabaseEngines.All))]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public abstract class OnTheServer(DatabaseProvider database)
{
    protected DatabaseProvider Database { get; } = database;
    protected PickGoHost Host { get; private set; } = null!;
    protected virtual Dictionary<string, string?> Settings => [];

    [OneTimeSetUp]
    public async Task Start()
    {
        // Fixtures follow each other on one Redis, each with session ids from 1: what the last one left must go.
        await Engines.Redis.FlushAsync();
        Host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, Settings, database: Database);
    }

    [OneTimeTearDown]
    public async Task Stop() => await Host.DisposeAsync();
}
