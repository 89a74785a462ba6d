using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Platform;

namespace PickGo.Application.Members;

internal static class MembersSetup
{
    public static void AddMembers(this IServiceCollection services)
    {
        services.AddScoped<IMailAddresses, MemberMailAddresses>();
        services.AddScoped<IPersonalData, MemberData>();
    }
}
