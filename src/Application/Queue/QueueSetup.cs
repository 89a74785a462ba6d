using Microsoft.Extensions.DependencyInjection;

namespace PickGo.Application.Queue;

internal static class QueueSetup
{
    public static void AddQueue(this IServiceCollection services)
    {
        services.AddSingleton<PlaceIssuer>();
        services.AddSingleton<QueueReader>();
        services.AddScoped<RoomCommand>();
        services.AddScoped<PlaceStream>();
    }
}
