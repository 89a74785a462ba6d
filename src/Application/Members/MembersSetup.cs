using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Payments;

namespace PickGo.Application.Members;

internal static class MembersSetup
{
    public static void AddMembers(this IServiceCollection services) => services.AddScoped<ICustomerKeys, CustomerKeys>();
}
