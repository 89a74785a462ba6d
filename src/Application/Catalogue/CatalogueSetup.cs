using Microsoft.Extensions.DependencyInjection;

namespace PickGo.Application.Catalogue;

internal static class CatalogueSetup
{
    public static void AddCatalogue(this IServiceCollection services)
    {
        services.AddSingleton<SoldOutPosts.Memory>();
        services.AddScoped<SoldOutPosts>();
        services.AddScoped<PostReader>();
    }
}
