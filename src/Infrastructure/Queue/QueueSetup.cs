using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Queue;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Redis;

namespace PickGo.Infrastructure.Queue;

internal static class QueueSetup
{
    public static void AddQueue(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<QueueOptions, QueueOptionsValidator>(configuration, QueueOptions.Section)
            .Positive(QueueOptions.Section, (nameof(QueueOptions.AdmissionsPerSecond), o => o.AdmissionsPerSecond),
                (nameof(QueueOptions.Capacity), o => o.Capacity), (nameof(QueueOptions.PassSeconds), o => o.PassSeconds),
                (nameof(QueueOptions.HeartbeatSeconds), o => o.HeartbeatSeconds), (nameof(QueueOptions.TargetLatencyMilliseconds), o => o.TargetLatencyMilliseconds))
            .Validate(o => o.TickMilliseconds >= 0, $"{QueueOptions.Section}:{nameof(QueueOptions.TickMilliseconds)} must not be negative.");
        services.AddLiveSessions(RedisWaitingRoom.Live, QueueKeys.Live);
        services.AddSingleton<IRoomSettings, RoomSettingsStore>();
        services.AddSingleton<IWaitingRoom, RedisWaitingRoom>();
        services.AddSingleton<IJoinChallenges, JwtJoinChallenges>();
        services.AddSingleton<IEntryPasses, JwtEntryPasses>();
        services.AddSingleton<IQueueFeed, RedisQueueFeed>();
        services.AddSingleton<ConnectedMembers>();
        services.AddSingleton<IConnectedMembers>(p => p.GetRequiredService<ConnectedMembers>());
        services.AddSingleton<IDrawStore, DrawStore>();
        services.AddSingleton<LoadMeter>();
        services.AddSingleton<ILoadMeter>(p => p.GetRequiredService<LoadMeter>());
        services.AddSingleton<AdmissionController>();
        services.AddSingleton<IAdmissionRate>(p => p.GetRequiredService<AdmissionController>());
        services.AddHostedService(p => p.GetRequiredService<AdmissionController>());
        services.AddHostedService<QueueTicker>();
        services.AddHostedService<BarredMembersEviction>();
        services.AddSingleton<LiveLines>();
        services.AddSingleton<ILiveLines>(p => p.GetRequiredService<LiveLines>());
        services.AddHostedService(p => p.GetRequiredService<LiveLines>());
    }
}
