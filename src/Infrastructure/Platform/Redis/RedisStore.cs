using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Platform.Redis;

/// <summary>The server's one connection to Redis, opened at first use and kept alive by the library.</summary>
public sealed class RedisStore(IOptions<RedisOptions> options) : IAsyncDisposable
{
    private readonly Lazy<Task<ConnectionMultiplexer>> _connection = new(() => ConnectAsync(options.Value));

    /// <exception cref="RedisException">Redis is not configured or not there.</exception>
    public async ValueTask<IDatabase> DatabaseAsync() => (await _connection.Value).GetDatabase();

    public async ValueTask<ISubscriber> SubscriberAsync() => (await _connection.Value).GetSubscriber();

    public async ValueTask DisposeAsync()
    {
        if (_connection.IsValueCreated && _connection.Value.IsCompletedSuccessfully) await (await _connection.Value).DisposeAsync();
    }

    private static Task<ConnectionMultiplexer> ConnectAsync(RedisOptions options)
    {
        var connection = options.Connection ?? throw new RedisException("Redis:Connection is not set.");
        var configuration = ConfigurationOptions.Parse(connection);
        configuration.AbortOnConnectFail = false;
        configuration.AsyncTimeout = options.TimeoutMilliseconds;
        configuration.SyncTimeout = options.TimeoutMilliseconds;
        return ConnectionMultiplexer.ConnectAsync(configuration);
    }
}
