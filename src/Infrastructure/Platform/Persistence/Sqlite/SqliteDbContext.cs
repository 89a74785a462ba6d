using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PickGo.Infrastructure.Platform.Persistence.Sqlite;

/// <summary>The model on SQLite, with SQLite's migrations beside it.</summary>
public sealed class SqliteDbContext(DbContextOptions<SqliteDbContext> options) : PickGoDbContext(options)
{
    public static void Configure(DbContextOptionsBuilder builder, DatabaseOptions database) =>
        builder.UseSqlite(database.Connection, engine => engine
            .CommandTimeout(database.CommandTimeout).MaxBatchSize(database.MaxBatchSize).ExecutionStrategy(d => new BriefRetries(d)));
}

/// <summary>For <c>dotnet ef</c> only.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteDbContext>
{
    public SqliteDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDbContext>().UseSqlite("Data Source=design-time.db").Options);
}
