using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PickGo.Infrastructure.Platform.Persistence;
using Quartz;

namespace PickGo.Infrastructure.Platform.Scheduling;

internal static class SchedulingSetup
{
    private static readonly TimeSpan CleanupEvery = TimeSpan.FromHours(1);
    private static readonly TimeSpan SignOfLifeEvery = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan DeadAfter = TimeSpan.FromSeconds(5);

    public static void AddSchedules(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<BatchRunner>();
        services.AddJob<CleanupJob>(CleanupEvery);
        var database = configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>() ?? new DatabaseOptions();
        services.AddQuartz(quartz =>
        {
            if (database is { Connection: { } connection, Provider: not DatabaseProvider.Sqlite })
                quartz.UsePersistentStore(store => store.ShareAmongServers(database.Provider, connection));
        });
        services.AddHostedService<JobSchedule>();
    }

    /// <summary>Each run of a job is one server's; what a dead server had begun, another one takes over.</summary>
    private static void ShareAmongServers(this IPersistentStoreBuilder store, DatabaseProvider provider, string connection)
    {
        if (provider == DatabaseProvider.PostgreSql) store.UsePostgres(NpgsqlFactory.Instance, connection);
        else store.UseSqlServer(SqlClientFactory.Instance, connection);
        store.ProvisionSchema();
        store.UseClustering(cluster =>
        {
            cluster.CheckinInterval = SignOfLifeEvery;
            cluster.CheckinMisfireThreshold = DeadAfter;
        });
    }
}
