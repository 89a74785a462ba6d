using Microsoft.Extensions.Options;
using PickGo.Infrastructure.Payments;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Infrastructure.Platform.Redis;

namespace PickGo.Infrastructure.Platform;

/// <summary>Which engines the server was given.</summary>
public sealed class EngineStatus(
    IOptions<DatabaseOptions> database, IOptions<RedisOptions> redis, IOptions<TossOptions> toss, IServiceProvider services)
{
    public bool HasDatabase => database.Value.Connection is not null;

    /// <summary>The engine of the database, whether or not it answers.</summary>
    public DatabaseProvider Database => database.Value.Provider;

    public bool HasRedis => redis.Value.Connection is not null;

    /// <summary>One line for each engine that is not configured.</summary>
    public IReadOnlyList<string> Missing() =>
    [
        .. HasDatabase ? [] : (string[])["database: set Database:Provider and Database:Connection"],
        .. HasRedis ? [] : (string[])["waiting room and seats: set Redis:Connection"],
        .. toss.Value.SecretKey is not null ? [] : (string[])["payment: set Toss:SecretKey and Toss:ClientKey"],
        .. services.GetService(typeof(Application.Platform.IMailer)) is not MissingMailer ? [] : (string[])["mail: set Mail:Host"],
    ];
}
