using System.Collections.Concurrent;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Infrastructure.Platform.Redis;

namespace PickGo.WebApi.Platform;

/// <summary>
/// Live: the process runs. Ready: every engine is configured, the database can be written and Redis answers; a blip of theirs, and a
/// gateway or mail server that is away, are <i>Degraded</i>: 200, with a reason.
/// </summary>
internal static class Health
{
    private const string ReadyTag = "ready";
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(3);

    public static void AddPickGoHealth(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<HealthOptions>().Bind(configuration.GetSection(HealthOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<Outages>();
        services.AddHealthChecks()
            .AddCheck<EnginesConfigured>("engines", tags: [ReadyTag])
            .AddCheck<DatabaseTakesWrites>("database", tags: [ReadyTag])
            .AddCheck<RedisAnswers>("redis", tags: [ReadyTag])
            .AddCheck<OutsideAnswers>("outside", tags: [ReadyTag]);
    }

    public static void MapPickGoHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = c => c.Tags.Contains(ReadyTag), ResponseWriter = WriteAsync }).AllowAnonymous();
    }

    private static Task WriteAsync(HttpContext http, HealthReport report) => http.Response.WriteAsJsonAsync(new
    {
        status = report.Status.ToString(),
        database = http.RequestServices.GetRequiredService<EngineStatus>().Database.ToString(),
        problems = report.Entries.Where(e => e.Value.Status != HealthStatus.Healthy)
            .ToDictionary(e => e.Key, e => e.Value.Description ?? "does not answer"),
    });

    private sealed class EnginesConfigured(EngineStatus engines) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            var missing = engines.Missing();
            return Task.FromResult(missing.Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy(string.Join("; ", missing)));
        }
    }

    private sealed class DatabaseTakesWrites(EngineStatus engines, Outages outages, DatabaseProbe probe) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => engines.HasDatabase
            ? outages.WatchAsync("database", $"{engines.Database} cannot be written", probe.WriteAsync, cancellationToken)
            : Task.FromResult(HealthCheckResult.Unhealthy("is not configured"));
    }

    private sealed class RedisAnswers(EngineStatus engines, Outages outages, RedisStore redis) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => engines.HasRedis
            ? outages.WatchAsync("redis", "Redis does not answer", async ct => await (await redis.DatabaseAsync()).PingAsync().WaitAsync(ct), cancellationToken)
            : Task.FromResult(HealthCheckResult.Unhealthy("is not configured"));
    }

    private sealed class OutsideAnswers(OutsideServices outside) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(outside.Away.Count == 0
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded(string.Join("; ", outside.Away.Select(a => $"{a.Key} does not answer since {a.Value:O}"))));
    }

    /// <summary>How long each engine has been away: a server that leaves at the first blip only makes fewer.</summary>
    private sealed class Outages(IOptions<HealthOptions> options, TimeProvider time)
    {
        private readonly ConcurrentDictionary<string, DateTimeOffset> _since = new();

        public async Task<HealthCheckResult> WatchAsync(string engine, string reason, Func<CancellationToken, Task> ask, CancellationToken ct)
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
            limit.CancelAfter(Timeout);
            try
            {
                await ask(limit.Token).WaitAsync(Timeout, time, ct);
                _since.TryRemove(engine, out _);
                return HealthCheckResult.Healthy();
            }
            catch (Exception) when (!ct.IsCancellationRequested)
            {
                // What exactly it was stands in the log of whoever needed the engine.
                var since = _since.GetOrAdd(engine, time.GetUtcNow());
                return time.GetUtcNow() - since >= TimeSpan.FromSeconds(options.Value.GraceSeconds)
                    ? HealthCheckResult.Unhealthy(reason)
                    : HealthCheckResult.Degraded(reason);
            }
        }
    }
}
