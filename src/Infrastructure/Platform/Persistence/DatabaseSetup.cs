using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;
using PickGo.Infrastructure.Platform.Persistence.PostgreSql;
using PickGo.Infrastructure.Platform.Persistence.Sqlite;
using PickGo.Infrastructure.Platform.Persistence.SqlServer;

namespace PickGo.Infrastructure.Platform.Persistence;

internal static class DatabaseSetup
{
    public static void AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<DatabaseOptions>(configuration, DatabaseOptions.Section);
        services.AddRequiredEngine("database", "Database:Provider and Database:Connection", p => p.GetRequiredService<EngineStatus>().HasDatabase);
        switch (configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>()?.Provider ?? default)
        {
            case DatabaseProvider.PostgreSql: services.AddContext<PostgreSqlDbContext>(PostgreSqlDbContext.Configure); break;
            case DatabaseProvider.SqlServer: services.AddContext<SqlServerDbContext>(SqlServerDbContext.Configure); break;
            default: services.AddContext<SqliteDbContext>(SqliteDbContext.Configure); break;
        }

        services.AddScoped<IPickGoDb>(p => p.GetRequiredService<PickGoDbContext>());
        services.AddSingleton<DatabaseSchema>();
        services.AddScoped<DatabaseProbe>();
        services.AddHostedService<DatabaseStartup>();
    }

    private static void AddContext<TContext>(this IServiceCollection services, Action<DbContextOptionsBuilder, DatabaseOptions> configure)
        where TContext : PickGoDbContext =>
        services.AddDbContextPool<PickGoDbContext, TContext>((p, builder) =>
        {
            configure(builder, p.GetRequiredService<IOptions<DatabaseOptions>>().Value);
            // Most failed saves are what unique indexes are for, and become refusals. What is no refusal is thrown, and logged by whoever ends it.
            builder.ConfigureWarnings(w => w.Log((CoreEventId.SaveChangesFailed, LogLevel.Debug), (RelationalEventId.CommandError, LogLevel.Debug)));
        });
}
