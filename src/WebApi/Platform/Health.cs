using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using PickGo.Application.Platform;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Redis;

namespace PickGo.WebApi.Platform;

/// <summary>Live: the process runs. Ready: every engine is configured and answers.</summary>
internal static class Health
{
    private const string ReadyTag = "ready";
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(3);

    public static void AddPickGoHealth(this IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<EnginesConfigured>("engines", tags: [ReadyTag])
        .AddCheck<DatabaseAnswers>("database", tags: [ReadyTag], timeout: Timeout)
        .AddCheck<RedisAnswers>("redis", tags: [ReadyTag], timeout: Timeout);

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

    private sealed class DatabaseAnswers(EngineStatus engines, IPickGoDb db) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            engines.HasDatabase && await db.Database.CanConnectAsync(cancellationToken)
                ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy($"{engines.Database} does not answer");
    }

    private sealed class RedisAnswers(EngineStatus engines, RedisStore redis) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            if (!engines.HasRedis) return HealthCheckResult.Unhealthy("does not answer");

            await (await redis.DatabaseAsync()).PingAsync().WaitAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
    }
}
