using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PickGo.Infrastructure.Identity;
using Quartz;

namespace PickGo.Infrastructure.Platform.Persistence;

/// <summary>Brings the schema up to date. The database may exist already, empty; servers that do it at once wait for each other.</summary>
public sealed class DatabaseSchema(
    IServiceScopeFactory scopes, ISchedulerFactory schedules, IOptions<DatabaseOptions> options, ILogger<DatabaseSchema> log)
{
    public async Task BringUpToDateAsync(CancellationToken ct)
    {
        if (options.Value.Connection is null)
            throw new InvalidOperationException($"There is no database to bring up to date: set {DatabaseOptions.Section}:{nameof(DatabaseOptions.Connection)}.");

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PickGoDbContext>();
        await db.Database.MigrateAsync(ct);
        // The schedule makes its own tables when it is opened, where servers share it.
        await schedules.GetScheduler(ct);
        if (db.Database.IsSqlite()) await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", ct);
        InfrastructureLog.SchemaCurrent(log, options.Value.Provider);
    }
}

/// <summary>Brings the schema up to date where asked and reads the signing keys, before anything else of the server starts.</summary>
internal sealed class DatabaseStartup(DatabaseSchema schema, IServiceScopeFactory scopes, KeyRing keys, IOptions<DatabaseOptions> options) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Connection is null) return;
        if (options.Value.MigrateAtStart) await schema.BringUpToDateAsync(cancellationToken);

        await using var scope = scopes.CreateAsyncScope();
        await keys.LoadAsync(scope.ServiceProvider.GetRequiredService<PickGoDbContext>(), cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
