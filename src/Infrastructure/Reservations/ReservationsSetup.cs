using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PickGo.Application.Reservations;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Scheduling;

namespace PickGo.Infrastructure.Reservations;

internal static class ReservationsSetup
{
    public static void AddReservations(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<ReservationOptions>(configuration, ReservationOptions.Section)
            .Positive(ReservationOptions.Section, (nameof(ReservationOptions.StartPaymentSeconds), o => o.StartPaymentSeconds),
                (nameof(ReservationOptions.PaySeconds), o => o.PaySeconds), (nameof(ReservationOptions.ExpiryEverySeconds), o => o.ExpiryEverySeconds));
        services.AddSingleton<IQrCodes, QrCodes>();
        services.AddSingleton<ITicketCodes, TicketCodes>();
        services.AddJob<ExpiryJob>(p => TimeSpan.FromSeconds(p.GetRequiredService<IOptions<ReservationOptions>>().Value.ExpiryEverySeconds));
    }
}
