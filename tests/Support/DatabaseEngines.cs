using Microsoft.Data.SqlClient;
using Npgsql;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Tests.Support;

/// <summary>The databases that the suites run on. SQL Server is one of them where <c>PICKGO_TEST_SQLSERVER</c> says how to reach it.</summary>
public static class DatabaseEngines
{
    private static readonly string? SqlServer = Environment.GetEnvironmentVariable("PICKGO_TEST_SQLSERVER") is { Length: > 0 } set ? set : null;
    private static readonly Lazy<Task<PostgresCluster>> Postgres = new(() => PostgresCluster.StartAsync());

    /// <summary>Those with more than one writer: the races are run there.</summary>
    public static IEnumerable<DatabaseProvider> Servers =>
        SqlServer is null ? [DatabaseProvider.PostgreSql] : [DatabaseProvider.PostgreSql, DatabaseProvider.SqlServer];

    public static IEnumerable<DatabaseProvider> All => Servers.Prepend(DatabaseProvider.Sqlite);

    /// <summary>Redis and database as they are met together: all embedded, or servers.</summary>
    public static IEnumerable<object[]> WithRedis =>
        Servers.Select(server => new object[] { "redis-server", server }).Prepend(["garnet", DatabaseProvider.Sqlite]);

    /// <summary>A database that nobody else uses; the server that starts on it makes the schema.</summary>
    /// <param name="provider">Its engine.</param>
    /// <param name="folder">Where a file goes.</param>
    internal static async Task<string> FreshAsync(DatabaseProvider provider, string folder)
    {
        var name = $"pickgo_{Guid.NewGuid():N}";
        return provider switch
        {
            DatabaseProvider.PostgreSql => (await Postgres.Value).ConnectionTo(name),
            DatabaseProvider.SqlServer => new SqlConnectionStringBuilder(SqlServer) { InitialCatalog = name }.ConnectionString,
            _ => $"Data Source={Path.Combine(folder, "pickgo.db")}",
        };
    }

    /// <summary>A name for a database on the PostgreSQL of the tests; whoever uses it first makes it.</summary>
    public static async Task<string> OnPostgresAsync() => await FreshAsync(DatabaseProvider.PostgreSql, "");

    /// <summary>Copies a database that nobody is connected to.</summary>
    /// <param name="template">Its connection string.</param>
    /// <returns>The copy's.</returns>
    public static async Task<string> CopyAsync(string template)
    {
        var copy = new NpgsqlConnectionStringBuilder(await OnPostgresAsync());
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(template) { Database = "postgres" }.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE {copy.Database} TEMPLATE {new NpgsqlConnectionStringBuilder(template).Database}";
        await command.ExecuteNonQueryAsync();
        return copy.ConnectionString;
    }

    /// <summary>Lets go of every connection that nobody uses, so that files can be deleted and servers do not run out.</summary>
    internal static void ClearPools()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        SqlConnection.ClearAllPools();
    }
}
