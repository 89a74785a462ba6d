using System.ComponentModel.DataAnnotations;

namespace PickGo.Infrastructure.Platform.Persistence;

/// <summary>The engines that the product is promised to run on.</summary>
public enum DatabaseProvider { Sqlite, PostgreSql, SqlServer }

/// <summary>Which database (<c>Database:*</c>).</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    public DatabaseProvider Provider { get; set; }

    /// <summary>Connection string; without one the server is not ready.</summary>
    public string? Connection { get; set; }

    /// <summary>Brings the schema up to date at start; without it <c>make migrate</c> does.</summary>
    public bool MigrateAtStart { get; set; } = true;

    /// <summary>How many seconds a statement, or a wait for SQLite's one writer, may take; named as everywhere in ADO.NET.</summary>
    [Range(1, 600)]
    public int CommandTimeout { get; set; } = 15;

    /// <summary>How many changed rows go to the engine in one round trip; what SQL Server takes best, and the others well.</summary>
    [Range(1, 1000)]
    public int MaxBatchSize { get; set; } = 42;
}
