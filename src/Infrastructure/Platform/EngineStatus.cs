using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Infrastructure.Platform.Redis;

namespace PickGo.Infrastructure.Platform;

/// <summary>Something outside that the server cannot work without.</summary>
/// <param name="Name">What it is for, e.g. <c>payment</c>.</param>
/// <param name="Hint">Which settings name it.</param>
/// <param name="IsConfigured">Whether it was named.</param>
public sealed record RequiredEngine(string Name, string Hint, Func<IServiceProvider, bool> IsConfigured);

/// <summary>Which engines the server was given.</summary>
public sealed class EngineStatus(
    IOptions<DatabaseOptions> database, IOptions<RedisOptions> redis, IEnumerable<RequiredEngine> engines, IServiceProvider services)
{
    public bool HasDatabase => database.Value.Connection is not null;

    /// <summary>The engine of the database, whether or not it answers.</summary>
    public DatabaseProvider Database => database.Value.Provider;

    public bool HasRedis => redis.Value.Connection is not null;

    /// <summary>One line for each engine that is not configured.</summary>
    public IReadOnlyList<string> Missing() => [.. engines.Where(e => !e.IsConfigured(services)).Select(e => $"{e.Name}: set {e.Hint}")];
}

internal static class RequiredEngines
{
    public static void AddRequiredEngine(this IServiceCollection services, string name, string hint, Func<IServiceProvider, bool> isConfigured) =>
        services.AddSingleton(new RequiredEngine(name, hint, isConfigured));
}
