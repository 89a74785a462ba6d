using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Catalogue.Import;

namespace PickGo.Application.Catalogue;

internal static class CatalogueSetup
{
    public static void AddCatalogue(this IServiceCollection services)
    {
        services.AddSingleton<SoldOutPosts.Memory>();
        services.AddScoped<SoldOutPosts>();
        services.AddScoped<PostReader>();
        services.AddScoped<RecordPictures>();
    }
}
