using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace PickGo.Infrastructure.Platform.Persistence.Sqlite;

/// <summary>The model on SQLite, with SQLite's migrations in a project of their own.</summary>
public sealed class SqliteDbContext(DbContextOptions<SqliteDbContext> options) : PickGoDbContext(options)
{
    private const string MigrationsAssembly = "PickGo.Migrations.Sqlite";

    public static void Configure(DbContextOptionsBuilder builder, DatabaseOptions database) =>
        builder.UseSqlite(database.Connection, engine => engine
            .CommandTimeout(database.CommandTimeout).MaxBatchSize(database.MaxBatchSize).ExecutionStrategy(d => new TransientRetryStrategy(d)).MigrationsAssembly(MigrationsAssembly))
            // SQLite changes a column by making the table again: after the other steps of its migration, and with foreign keys off, which
            // it switches outside transactions only. UpgradeTests hold that the rows come through; a first start need not warn of it.
            .ConfigureWarnings(w => w.Log(
                (RelationalEventId.NonTransactionalMigrationOperationWarning, LogLevel.Information),
                (SqliteEventId.TableRebuildPendingWarning, LogLevel.Information)));
}
