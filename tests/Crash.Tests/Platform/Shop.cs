using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Crash.Server;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Infrastructure.Platform.Persistence.PostgreSql;
using PickGo.Tests.Support;

namespace PickGo.Crash.Tests;

/// <summary>One case's server, killed and started again on the same database, Redis and mail file.</summary>
public sealed class Shop : IAsyncDisposable
{
    private const int KilledBySignal9 = 128 + 9;

    // Where it dies while it starts, its start is waited for too.
    private static readonly TimeSpan DiesWithin = ServerProcess.StartLimit + Eventually.Limit;

    private readonly RedisEngine _redis;
    private readonly string _database;
    private readonly string _mails = Path.GetTempFileName();
    private readonly Dictionary<string, string?> _settings;
    private ServerProcess? _server;

    private Shop(RedisEngine redis, string database, IEnumerable<KeyValuePair<string, string?>> settings)
    {
        (_redis, _database) = (redis, database);
        _settings = CrashFixture.Settings(database, redis.Connection, _mails);
        foreach (var (name, value) in settings) _settings[name] = value;
    }

    /// <summary>Talks to the server that runs now.</summary>
    public ApiClient Buyer { get; private set; } = null!;

    /// <summary>What was ordered.</summary>
    public (string Reservation, string Payment, string OrderId, long Amount) Order { get; set; }
    public string PaymentKey { get; set; } = "";

    public static async Task<Shop> FoundAsync(IEnumerable<KeyValuePair<string, string?>> settings) =>
        new(await RedisEngine.StartAsync("redis-server"), await CrashFixture.CopyDatabaseAsync(), settings);

    /// <summary>Starts a server that dies at the point, or one that lives.</summary>
    public void Open(string? point = null)
    {
        Buyer?.Dispose();
        _server = ServerProcess.Launch("PickGo.Crash.Server.dll", _settings.Append(new(CrashPoints.Variable, point)));
        Buyer = new ApiClient(_server.BaseUrl, CrashFixture.Token);
    }

    public Task AnswersAsync() => _server!.AnswersAsync();

    /// <summary>Waits until the server was killed; anything else that ends it is a failure.</summary>
    public async Task DiesAsync()
    {
        Assert.That(await _server!.EndedAsync(DiesWithin), Is.EqualTo(KilledBySignal9), "it was killed, and nothing else ended it");
        await _server.DisposeAsync();
    }

    public async Task<T> WithDbAsync<T>(Func<PickGoDbContext, Task<T>> work)
    {
        var options = new DbContextOptionsBuilder<PostgreSqlDbContext>();
        PostgreSqlDbContext.Configure(options, new DatabaseOptions { Connection = _database });
        await using var db = new PostgreSqlDbContext(options.Options);
        return await work(db);
    }

    /// <summary>Every mail that left, in order, repeats too.</summary>
    public async Task<IReadOnlyList<Mail>> MailsAsync() => [.. (await File.ReadAllLinesAsync(_mails)).Select(line => JsonSerializer.Deserialize<Mail>(line)!)];

    public async ValueTask DisposeAsync()
    {
        Buyer?.Dispose();
        if (_server is not null) await _server.DisposeAsync();
        await _redis.DisposeAsync();
        File.Delete(_mails);
    }
}
