using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PickGo.Application.Platform;
using PickGo.Infrastructure.Platform.Audit;
using PickGo.Infrastructure.Platform.Idempotency;
using PickGo.Infrastructure.Platform.Images;
using PickGo.Infrastructure.Platform.Operations;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Infrastructure.Platform.RateLimiting;
using PickGo.Infrastructure.Platform.Redis;
using PickGo.Infrastructure.Platform.Scheduling;

namespace PickGo.Infrastructure.Platform;

internal static class PlatformSetup
{
    private static readonly TimeSpan ImagePatience = TimeSpan.FromSeconds(10);

    public static void AddPlatform(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton<TimeProvider>(new DatabaseClock());
        services.AddSingleton<EngineStatus>();
        services.AddSingleton<OutsideServices>();
        services.AddDatabase(configuration);
        services.AddOperations();
        services.AddSettings<RateLimitOptions>(configuration, RateLimitOptions.Section);
        services.AddSingleton<RequestCounts>();
        services.AddSettings<SiteOptions>(configuration, SiteOptions.Section);
        services.AddSettings<RedisOptions>(configuration, RedisOptions.Section);
        services.AddRequiredEngine("waiting room and seats", "Redis:Connection", p => p.GetRequiredService<EngineStatus>().HasRedis);
        services.AddSingleton<RedisStore>();
        services.AddSingleton<RedisCacheStore>();
        services.AddSingleton<IDistributedCache>(p => p.GetRequiredService<RedisCacheStore>());
        services.AddHybridCache();
        services.AddSingleton<IImages>(_ => new SkiaImages(ImagePatience));
        services.AddScoped<IAuditTrail, DatabaseAuditTrail>();
        services.AddScoped<IIdempotencyStore, DatabaseIdempotencyStore>();
        services.AddCleanup((db, now, ct) => db.IdempotencyRecords.Where(r => r.ExpiresAt <= now).ExecuteDeleteAsync(ct));
    }
}
