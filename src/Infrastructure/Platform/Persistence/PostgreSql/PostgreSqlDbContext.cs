using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Npgsql;

namespace PickGo.Infrastructure.Platform.Persistence.PostgreSql;

/// <summary>The model on PostgreSQL, with PostgreSQL's migrations beside it.</summary>
public sealed class PostgreSqlDbContext(DbContextOptions<PostgreSqlDbContext> options) : PickGoDbContext(options)
{
    private const int PreparedStatements = 100;

    public static void Configure(DbContextOptionsBuilder builder, DatabaseOptions database) =>
        builder.UseNpgsql(Prepared(database.Connection), engine => engine
            .CommandTimeout(database.CommandTimeout).MaxBatchSize(database.MaxBatchSize).ExecutionStrategy(d => new BriefRetries(d)));

    /// <summary>
    /// Statements that are sent again and again are planned once a connection, unless the connection string says otherwise (behind a
    /// pooler that shares connections between statements it has to: <c>Max Auto Prepare=0</c>).
    /// </summary>
    private static string? Prepared(string? connection) => connection is null || connection.Contains("Auto Prepare", StringComparison.OrdinalIgnoreCase)
        ? connection
        : new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = PreparedStatements }.ConnectionString;
}

/// <summary>For <c>dotnet ef</c> only.</summary>
internal sealed class PostgreSqlDesignTime : IDesignTimeDbContextFactory<PostgreSqlDbContext>
{
    public PostgreSqlDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlDbContext>().UseNpgsql("Host=design-time").Options);
}
