using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Catalogue;
using PickGo.Application.Catalogue.Plans;
using PickGo.Application.Platform;

namespace PickGo.Application.Seats;

internal static class SeatsSetup
{
    public static void AddSeats(this IServiceCollection services)
    {
        services.AddSingleton<PerSessionGate>();
        services.AddScoped<BlockProjection>();
        services.AddScoped<ISeatAvailability, SeatAvailability>();
        services.AddScoped<ITakenSeats, TakenSeats>();
        services.AddOutboxEvent<BlocksChanged, ShowBlockedSeats>();
        services.AddOutboxEvent<PlanTaken, DropInventories>();
    }
}
