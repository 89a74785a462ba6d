using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Platform.Redis;

internal static class LiveSessionsSetup
{
    public static void AddLiveSessions(this IServiceCollection services, string name, RedisKey key)
    {
        services.AddKeyedSingleton(name, (p, _) => new LiveSessions(key, p.GetRequiredService<RedisStore>(), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton(p => p.GetRequiredKeyedService<LiveSessions>(name));
    }
}
