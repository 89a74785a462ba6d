using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PickGo.Infrastructure.Platform.Persistence.PostgreSql;

/// <summary>The model on PostgreSQL, with PostgreSQL's migrations beside it.</summary>
public sealed class PostgreSqlDbContext(DbContextOptions<PostgreSqlDbContext> options) : PickGoDbContext(options)
{
    public static void Configure(DbContextOptionsBuilder builder, DatabaseOptions database) =>
        builder.UseNpgsql(database.Connection, engine => engine
            .CommandTimeout(database.CommandTimeout).MaxBatchSize(database.MaxBatchSize).ExecutionStrategy(d => new BriefRetries(d)));
}

/// <summary>For <c>dotnet ef</c> only.</summary>
internal sealed class PostgreSqlDesignTime : IDesignTimeDbContextFactory<PostgreSqlDbContext>
{
    public PostgreSqlDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlDbContext>().UseNpgsql("Host=design-time").Options);
}
