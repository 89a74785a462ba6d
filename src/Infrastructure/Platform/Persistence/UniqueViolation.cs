using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PickGo.Infrastructure.Platform.Persistence;

/// <summary>Finds out which unique index a failed save ran into: the one place that knows the engines' error codes.</summary>
internal static class UniqueViolation
{
    private const int SqliteConstraintUnique = 2067;

    /// <returns>The index's database name, or null when the failure was something else.</returns>
    public static string? IndexOf(DbUpdateException failure, IModel model) => failure.InnerException switch
    {
        SqliteException { SqliteExtendedErrorCode: SqliteConstraintUnique } e => FromColumns(e.Message, model),
        _ => null,
    };

    /// <summary>SQLite names columns, not the index: <c>UNIQUE constraint failed: Members.Email</c>.</summary>
    private static string FromColumns(string message, IModel model)
    {
        var columns = message[(message.IndexOf("failed: ", StringComparison.Ordinal) + "failed: ".Length)..]
            .TrimEnd('\'', '.').Split(", ").ToHashSet(StringComparer.Ordinal);
        return model.GetEntityTypes().SelectMany(t => t.GetIndexes()).Where(i => i.IsUnique)
            .FirstOrDefault(i => columns.SetEquals(i.Properties.Select(p => $"{i.DeclaringEntityType.GetTableName()}.{p.GetColumnName()}")))
            ?.GetDatabaseName() ?? message;
    }
}
