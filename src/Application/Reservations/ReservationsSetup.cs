using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Catalogue.Import;
using PickGo.Application.Payments;
using PickGo.Application.Platform;
using PickGo.Application.Reviews;

namespace PickGo.Application.Reservations;

internal static class ReservationsSetup
{
    public static void AddReservations(this IServiceCollection services)
    {
        services.AddScoped<ReservationReader>();
        services.AddScoped<SeatProjection>();
        services.AddScoped<IPersonalData, ReservationData>();
        services.AddScoped<RefundRequest>();
        services.AddScoped<IOrders, ReservationOrders>();
        services.AddScoped<ISoldSessions, SoldSessions>();
        services.AddScoped<IPurchaseHistory, PurchaseHistory>();
        services.AddOutboxEvent<ReservationChanged, ShowReservedSeats>();
        services.AddOutboxEvent<TicketMailDue, SendTicketMail>();
        services.AddOutboxEvent<CancellationMailDue, SendCancellationMail>();
    }
}
