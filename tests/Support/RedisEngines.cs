using System.Diagnostics;
using Garnet;
using StackExchange.Redis;

namespace PickGo.Tests.Support;

/// <summary>A Redis to test on, started for the tests and gone with them.</summary>
public abstract class RedisEngine : IAsyncDisposable
{
    public string Connection { get; }

    protected RedisEngine(int port) => Connection = $"127.0.0.1:{port}";

    public static async Task<RedisEngine> StartAsync(string name)
    {
        RedisEngine engine = name == "garnet" ? new InProcessGarnet(FreePort.Next()) : new RedisServerProcess(FreePort.Next());
        await engine.WaitAsync();
        return engine;
    }

    /// <summary>Forgets everything, scripts too, as a restarted server would.</summary>
    public async Task FlushAsync()
    {
        await using var redis = await ConnectionMultiplexer.ConnectAsync($"{Connection},allowAdmin=true");
        await redis.GetServers()[0].FlushAllDatabasesAsync();
        await redis.GetDatabase().ExecuteAsync("SCRIPT", "FLUSH");
    }

    public abstract ValueTask DisposeAsync();

    private async Task WaitAsync()
    {
        await using var redis = await ConnectionMultiplexer.ConnectAsync($"{Connection},abortConnect=false,connectRetry=20,connectTimeout=1000");
        await Eventually.TrueAsync(() => Task.FromResult(redis.IsConnected), "Redis answers");
    }

    private sealed class InProcessGarnet : RedisEngine
    {
        private readonly GarnetServer _server;

        public InProcessGarnet(int port) : base(port)
        {
            _server = new GarnetServer(["--port", $"{port}", "--bind", "127.0.0.1", "--lua", "--lua-transaction-mode"]);
            _server.Start();
        }

        public override ValueTask DisposeAsync()
        {
            _server.Dispose();
            return ValueTask.CompletedTask;
        }
    }

    private sealed class RedisServerProcess(int port) : RedisEngine(port)
    {
        private readonly Process _process = Process.Start(new ProcessStartInfo("redis-server",
            $"--port {port} --bind 127.0.0.1 --save \"\" --appendonly no --loglevel warning")
        { RedirectStandardOutput = true })!;

        public override ValueTask DisposeAsync()
        {
            _process.Kill();
            _process.WaitForExit();
            _process.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
