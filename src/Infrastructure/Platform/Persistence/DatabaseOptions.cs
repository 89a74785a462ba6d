using System.ComponentModel.DataAnnotations;

namespace PickGo.Infrastructure.Platform.Persistence;

/// <summary>Which database (<c>Database:*</c>).</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    /// <summary>The engine: <c>Sqlite</c>.</summary>
    public string Provider { get; set; } = "Sqlite";

    /// <summary>Connection string; without one the server is not ready.</summary>
    public string? Connection { get; set; }

    /// <summary>Brings the schema up to date at start.</summary>
    public bool MigrateAtStart { get; set; } = true;

    /// <summary>How long a statement, or a wait for SQLite's one writer, may take.</summary>
    [Range(1, 600)]
    public int CommandTimeoutSeconds { get; set; } = 15;
}
