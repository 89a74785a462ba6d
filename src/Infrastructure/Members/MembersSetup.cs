using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Payments;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Scheduling;

namespace PickGo.Infrastructure.Members;

internal static class MembersSetup
{
    private static readonly TimeSpan RemindersEvery = TimeSpan.FromHours(6);
    private static readonly TimeSpan DestructionEvery = TimeSpan.FromDays(1);

    public static void AddMembers(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<ICustomerKeys, CustomerKeys>();
        services.AddSettings<RetentionOptions>(configuration, RetentionOptions.Section);
        services.AddJob<MarketingReminderJob>(RemindersEvery);
        services.AddJob<RetentionJob>(DestructionEvery);
    }
}
