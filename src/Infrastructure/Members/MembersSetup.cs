using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Payments;

namespace PickGo.Infrastructure.Members;

internal static class MembersSetup
{
    public static void AddMembers(this IServiceCollection services) => services.AddScoped<ICustomerKeys, CustomerKeys>();
}
