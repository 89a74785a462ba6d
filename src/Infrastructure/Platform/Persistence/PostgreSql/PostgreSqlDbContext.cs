using Microsoft.EntityFrameworkCore;
using Npgsql;
using PickGo.Domain.Reservations;

namespace PickGo.Infrastructure.Platform.Persistence.PostgreSql;

/// <summary>The model on PostgreSQL, with PostgreSQL's migrations in a project of their own.</summary>
public sealed class PostgreSqlDbContext(DbContextOptions<PostgreSqlDbContext> options) : PickGoDbContext(options)
{
    private const string MigrationsAssembly = "PickGo.Migrations.PostgreSql";

    private const int PreparedStatements = 100;
    private const string ShortStatements = "-c jit=off -c max_parallel_workers_per_gather=0";
    private static readonly SearchPlans Plans = new();
    private const string ReservationIds = "ReservationIds";
    private const int ReservationIdsAtOnce = 100;

    public static void Configure(DbContextOptionsBuilder builder, DatabaseOptions database) =>
        builder.UseNpgsql(Prepared(database.Connection), engine => engine
            .CommandTimeout(database.CommandTimeout).MaxBatchSize(database.MaxBatchSize).ExecutionStrategy(d => new TransientRetryStrategy(d)).MigrationsAssembly(MigrationsAssembly))
            .AddInterceptors(Plans);

    /// <summary>
    /// A reservation knows its number before it is written, so that all its rows go in one round trip. Numbers are fetched many at once;
    /// a server that ends leaves a gap. The other engines number as they insert: SQLite is no trip away, and SQL Server would have to make the table anew.
    /// </summary>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.HasSequence<long>(ReservationIds).IncrementsBy(ReservationIdsAtOnce);
        NpgsqlPropertyBuilderExtensions.UseHiLo(modelBuilder.Entity<Reservation>().Property(r => r.Id), ReservationIds);
    }

    /// <summary>
    /// Statements that are sent again and again are planned once a connection, unless the connection string says otherwise (behind a
    /// pooler that shares connections between statements it has to: <c>Max Auto Prepare=0</c>). Nothing here is so long that compiling it, or
    /// starting processes for it, would not take longer than doing it.
    /// </summary>
    private static string? Prepared(string? connection)
    {
        if (connection is null || connection.Contains("Auto Prepare", StringComparison.OrdinalIgnoreCase)) return connection;

        var prepared = new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = PreparedStatements };
        prepared.Options = $"{prepared.Options} {ShortStatements}".Trim();
        return prepared.ConnectionString;
    }
}
