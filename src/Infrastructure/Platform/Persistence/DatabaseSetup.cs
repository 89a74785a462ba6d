using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;
using PickGo.Infrastructure.Identity;
using PickGo.Infrastructure.Platform.Persistence.Sqlite;

namespace PickGo.Infrastructure.Platform.Persistence;

internal static class DatabaseSetup
{
    public static void AddDatabase(this IServiceCollection services)
    {
        services.AddDbContext<PickGoDbContext, SqliteDbContext>((provider, builder) =>
        {
            var options = provider.GetRequiredService<IOptions<DatabaseOptions>>().Value;
            builder.UseSqlite(options.Connection, sqlite => sqlite.CommandTimeout(options.CommandTimeoutSeconds));
        });
        services.AddScoped<IPickGoDb>(p => p.GetRequiredService<PickGoDbContext>());
        services.AddHostedService<DatabaseStartup>();
    }
}

/// <summary>Brings the schema up to date and reads the signing keys, before anything else of the server starts.</summary>
internal sealed class DatabaseStartup(
    IServiceScopeFactory scopes, KeyRing keys, IOptions<DatabaseOptions> options, ILogger<DatabaseStartup> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Connection is null) return;

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PickGoDbContext>();
        if (options.Value.MigrateAtStart)
        {
            await db.Database.MigrateAsync(cancellationToken);
            if (db.Database.IsSqlite()) await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancellationToken);
            InfrastructureLog.SchemaCurrent(log, options.Value.Provider);
        }

        await keys.LoadAsync(db, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
