using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Infrastructure.Platform.Persistence.SqlServer;

/// <summary>The model on SQL Server, with SQL Server's migrations in a project of their own.</summary>
public sealed partial class SqlServerDbContext(DbContextOptions<SqlServerDbContext> options) : PickGoDbContext(options)
{
    private const string MigrationsAssembly = "PickGo.Migrations.SqlServer";

    /// <summary>
    /// Compares text by its characters, as the other engines do. SQL Server's usual collations ignore case: two codes, keys or
    /// hashes that differ only in case would be one. It stands on columns, because the database itself may have been made by others.
    /// </summary>
    private const string ByCharacter = "Latin1_General_100_BIN2";

    public static void Configure(DbContextOptionsBuilder builder, DatabaseOptions database) =>
        builder.UseSqlServer(database.Connection, engine => engine
            .CommandTimeout(database.CommandTimeout).MaxBatchSize(database.MaxBatchSize).ExecutionStrategy(d => new TransientRetryStrategy(d)).MigrationsAssembly(MigrationsAssembly));

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<string>().UseCollation(ByCharacter);
        configurationBuilder.Properties<Enum>().UseCollation(ByCharacter);
        configurationBuilder.Properties<RefundTerms>().UseCollation(ByCharacter);
        configurationBuilder.Properties<AreaLabels>().UseCollation(ByCharacter);
        configurationBuilder.Properties<StageShape>().UseCollation(ByCharacter);
        configurationBuilder.Properties<Actor>().UseCollation(ByCharacter);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        foreach (var index in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetIndexes()))
        {
            if (index.GetFilter() is { } filter) index.SetFilter(QuotedName().Replace(filter, "[$1]"));
        }
    }

    /// <summary>Filters quote names as the standard does; that SQL Server understands it depends on a setting of the connection.</summary>
    [GeneratedRegex("\"(\\w+)\"")]
    private static partial Regex QuotedName();
}
