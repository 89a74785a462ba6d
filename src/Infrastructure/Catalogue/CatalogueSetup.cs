using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PickGo.Application.Catalogue;
using PickGo.Application.Catalogue.Import;
using PickGo.Application.Catalogue.Plans;
using PickGo.Infrastructure.Catalogue.Images;
using PickGo.Infrastructure.Catalogue.Import;
using PickGo.Infrastructure.Catalogue.Plans;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Operations;
using PickGo.Infrastructure.Platform.Scheduling;

namespace PickGo.Infrastructure.Catalogue;

internal static class CatalogueSetup
{
    private static readonly TimeSpan KeepBatchNames = TimeSpan.FromDays(2);

    public static void AddCatalogue(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<RefundOptions, RefundOptionsValidator>(configuration, RefundOptions.Section);
        services.AddSettings<ImageOptions, ImageOptionsValidator>(configuration, ImageOptions.Section);
        services.AddSingleton(ImagesOf);
        services.AddKopis(configuration);
        services.AddSingleton<ISessionDirectory, SessionDirectory>();
        services.AddSingleton<ISeatSheets, SeatSheets>();
        services.AddSingleton<IPostText, PostText>();
        services.AddSingleton<PostGeneration>();
        services.AddSingleton<IPostCache, HybridPostCache>();
        services.AddSingleton<RedisViewCounter>();
        services.AddSingleton<IViewCounter>(p => p.GetRequiredService<RedisViewCounter>());
        services.AddJob<ViewsJob>(TimeSpan.FromSeconds(10));
        services.AddJob<SearchTextJob>(TimeSpan.FromMinutes(10));
        services.AddJob<RollOverJob>(TimeSpan.FromMinutes(1));
        services.AddJob<DailyImportJob>(TimeSpan.FromMinutes(1));
        services.AddOperation<KopisImport>();
        services.AddCleanup((db, now, ct) =>
        {
            var old = now - KeepBatchNames;
            return db.AppliedViewBatches.Where(b => b.AppliedAt <= old).ExecuteDeleteAsync(ct);
        });
    }

    private static IImageStore ImagesOf(IServiceProvider provider) => provider.GetRequiredService<IOptions<ImageOptions>>().Value.S3 is { } bucket
        ? ActivatorUtilities.CreateInstance<S3ImageStore>(provider, bucket)
        : ActivatorUtilities.CreateInstance<FolderImageStore>(provider);
}
