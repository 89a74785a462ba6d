using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Seats;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Redis;

namespace PickGo.Infrastructure.Seats;

internal static class SeatsSetup
{
    public static void AddSeats(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<SeatOptions, SeatOptionsValidator>(configuration, SeatOptions.Section);
        services.AddLiveSessions(RedisSeatInventory.Live, SeatKeys.Live);
        services.AddSingleton<SeatInventoryRebuilder>();
        services.AddSingleton<ISeatInventory, RedisSeatInventory>();
        services.AddSingleton<ISeatFeed, RedisSeatFeed>();
        services.AddHostedService<SeatSweeper>();
    }
}
