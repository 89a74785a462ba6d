using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Platform;

namespace PickGo.Application.Payments;

internal static class PaymentsSetup
{
    public static void AddPayments(this IServiceCollection services)
    {
        services.AddScoped<PaymentSettlement>();
        services.AddScoped<IPersonalData, PaymentData>();
        services.AddScoped<RefundSettlement>();
        services.AddScoped<PaymentSynchronizer>();
        services.AddOutboxEvent<MoneyReturned, SendMoneyReturnedMail>();
    }
}
