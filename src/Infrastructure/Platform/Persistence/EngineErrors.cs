using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace PickGo.Infrastructure.Platform.Persistence;

/// <summary>The one place that knows the engines' error codes.</summary>
public static class EngineErrors
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteReadOnly = 8;
    private const int SqliteIoError = 10;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;
    private const int SqliteBusySnapshot = 517;
    private const int SqliteConstraintPrimaryKey = 1555;
    private const int SqliteConstraintUnique = 2067;

    private const int SqlServerTimeout = -2;
    private const int SqlServerDeadlock = 1205;
    private const int SqlServerLockTimeout = 1222;
    private const int SqlServerFull = 1105;
    private const int SqlServerReadOnly = 3906;
    private const int SqlServerLogFull = 9002;
    private const int SqlServerDuplicateRow = 2601;
    private const int SqlServerDuplicateKey = 2627;
    private const int SqlServerSnapshotConflict = 3960;
    private const int SqlServerMemoryTimeout = 8645;

    /// <summary>The engine gave up what we did so that others could go on; doing it again from the start is right.</summary>
    internal static bool WasUndone(Exception failure) => failure switch
    {
        PostgresException e => e.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure,
        SqlException e => e.Number is SqlServerDeadlock or SqlServerSnapshotConflict,
        SqliteException e => e.SqliteExtendedErrorCode == SqliteBusySnapshot,
        _ => false,
    };

    /// <summary>Too much is going on, or the engine is away: the client may try again shortly.</summary>
    public static bool IsBusy(Exception failure) => failure switch
    {
        RetryLimitExceededException => true,
        DbUpdateException { InnerException: { } inner } => IsBusy(inner),
        PostgresException e => WasUndone(e) || e.IsTransient || e.SqlState is PostgresErrorCodes.QueryCanceled || TakesNoWrites(e),
        NpgsqlException => true,
        SqlException e => WasUndone(e) || e.Number is SqlServerTimeout or SqlServerLockTimeout or SqlServerMemoryTimeout || e.Class >= FatalToTheLine || TakesNoWrites(e),
        SqliteException e => e.SqliteErrorCode is SqliteBusy or SqliteLocked || TakesNoWrites(e),
        TimeoutException => true,
        _ => false,
    };

    /// <summary>A full disk, a standby, a file that somebody took the rights of: nothing of ours is wrong, and others may mend it.</summary>
    private static bool TakesNoWrites(Exception failure) => failure switch
    {
        PostgresException e => e.SqlState.StartsWith("53", StringComparison.Ordinal) || e.SqlState is PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.IoError,
        SqlException e => e.Number is SqlServerFull or SqlServerLogFull or SqlServerReadOnly,
        SqliteException e => e.SqliteErrorCode is SqliteFull or SqliteReadOnly or SqliteIoError or SqliteCannotOpen,
        _ => false,
    };

    /// <returns>The database name of the unique index that a failed save ran into, or null when the failure was something else.</returns>
    internal static string? UniqueIndexOf(DbUpdateException failure, IModel model) => failure.InnerException switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } e => e.ConstraintName,
        SqlException { Number: SqlServerDuplicateRow or SqlServerDuplicateKey } e => NamedIn(e.Message, model),
        SqliteException { SqliteExtendedErrorCode: SqliteConstraintUnique or SqliteConstraintPrimaryKey } e => OfColumns(e.Message, model),
        _ => null,
    };

    /// <summary>From this severity on SQL Server closes the connection.</summary>
    private const byte FatalToTheLine = 20;

    /// <summary>SQL Server names the index in quotes, in a sentence of the login's language.</summary>
    internal static string NamedIn(string message, IModel model) => UniqueIndexes(model).Select(i => i.GetDatabaseName())
        .FirstOrDefault(name => message.Contains($"'{name}'", StringComparison.OrdinalIgnoreCase)) ?? message;

    /// <summary>SQLite names columns, not the index: <c>UNIQUE constraint failed: Members.Email</c>.</summary>
    private static string OfColumns(string message, IModel model)
    {
        var columns = message[(message.IndexOf("failed: ", StringComparison.Ordinal) + "failed: ".Length)..]
            .TrimEnd('\'', '.').Split(", ").ToHashSet(StringComparer.Ordinal);
        return UniqueIndexes(model)
            .FirstOrDefault(i => columns.SetEquals(i.Properties.Select(p => $"{i.DeclaringEntityType.GetTableName()}.{p.GetColumnName()}")))
            ?.GetDatabaseName() ?? message;
    }

    private static IEnumerable<IIndex> UniqueIndexes(IModel model) => model.GetEntityTypes().SelectMany(t => t.GetIndexes()).Where(i => i.IsUnique);
}
