using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Infrastructure.Catalogue;
using PickGo.Infrastructure.Identity;
using PickGo.Infrastructure.Legal;
using PickGo.Infrastructure.Members;
using PickGo.Infrastructure.Payments;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Outbox;
using PickGo.Infrastructure.Platform.Scheduling;
using PickGo.Infrastructure.Queue;
using PickGo.Infrastructure.Reservations;
using PickGo.Infrastructure.Seats;

namespace PickGo.Infrastructure;

public static class InfrastructureSetup
{
    /// <summary>Registers the adapters of every port, and the work that runs in the background. What is added first starts first.</summary>
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddPlatform(configuration);
        services.AddIdentity(configuration);
        services.AddMembers(configuration);
        services.AddCatalogue(configuration);
        services.AddLegal(configuration);
        services.AddQueue(configuration);
        services.AddSeats(configuration);
        services.AddReservations(configuration);
        services.AddPayments(configuration);

        // Last: what they carry out needs all of the above.
        services.AddOutbox(configuration);
        services.AddSchedules(configuration);
        return services;
    }
}
