using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Quartz;

namespace PickGo.Infrastructure.Platform.Persistence;

/// <summary>Brings the schema up to date. The database may exist already, empty; servers that do it at once wait for each other.</summary>
public sealed class DatabaseSchema(
    IServiceScopeFactory scopes, ISchedulerFactory schedules, IOptions<DatabaseOptions> options, ILogger<DatabaseSchema> log)
{
    public async Task BringUpToDateAsync(CancellationToken ct)
    {
        if (options.Value.Connection is null)
            throw new SettingException($"There is no database to bring up to date: set {DatabaseOptions.Section}:{nameof(DatabaseOptions.Connection)}.");

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PickGoDbContext>();
        await RefuseStrangersAsync(db, ct);
        await db.Database.MigrateAsync(ct);
        // The schedule makes its own tables when it is opened, where servers share it.
        await schedules.GetScheduler(ct);
        if (db.Database.IsSqlite()) await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", ct);
        PlatformLog.SchemaCurrent(log, options.Value.Provider);
    }

    /// <summary>Tables of another history cannot be brought up to date: say so, instead of failing at the first that is there already.</summary>
    private static async Task RefuseStrangersAsync(PickGoDbContext db, CancellationToken ct)
    {
        if (!await db.Database.CanConnectAsync(ct)) return;

        var applied = (await db.Database.GetAppliedMigrationsAsync(ct)).ToList();
        if (applied.Count == 0 || applied.Contains(db.Database.GetMigrations().First())) return;

        throw new SettingException(
            $"The database was made by another version: its history begins with the migration {applied[0]}, which this one does not know. "
            + "Use that version, or give this one an empty database; of a trial, delete the data folder.");
    }
}

/// <summary>Brings the schema up to date where asked, before anything else of the server starts.</summary>
internal sealed class DatabaseStartup(DatabaseSchema schema, IOptions<DatabaseOptions> options) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => options.Value is { Connection: not null, MigrateAtStart: true }
        ? schema.BringUpToDateAsync(cancellationToken)
        : Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
