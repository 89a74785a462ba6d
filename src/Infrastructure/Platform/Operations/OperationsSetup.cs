using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Platform.Operations;
using PickGo.Infrastructure.Platform.Scheduling;

namespace PickGo.Infrastructure.Platform.Operations;

internal static class OperationsSetup
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(400);

    public static void AddOperations(this IServiceCollection services)
    {
        services.AddHostedService<OperationRunner>();
        services.AddCleanup((db, now, ct) => db.Operations.Where(o => o.EndedAt <= now - KeptFor).ExecuteDeleteAsync(ct));
    }

    /// <summary>Registers a kind of long work.</summary>
    public static void AddOperation<TWork>(this IServiceCollection services) where TWork : class, IOperationWork
    {
        services.AddScoped<TWork>();
        services.AddSingleton(new OperationKind(TWork.Kind, typeof(TWork)));
    }
}
