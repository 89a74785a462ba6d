using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Legal;
using PickGo.Application.Members;
using PickGo.Infrastructure.Platform;

namespace PickGo.Infrastructure.Legal;

internal static class LegalSetup
{
    public static void AddLegal(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<SellerOptions>(configuration, SellerOptions.Section);
        services.AddSingleton<ILegalTexts, LegalFiles>();
        services.AddSingleton<IConsentTexts, ConsentTexts>();
    }
}
