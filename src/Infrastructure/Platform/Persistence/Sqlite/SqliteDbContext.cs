using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PickGo.Infrastructure.Platform.Persistence.Sqlite;

/// <summary>The model on SQLite, with SQLite's migrations beside it.</summary>
public sealed class SqliteDbContext(DbContextOptions<SqliteDbContext> options) : PickGoDbContext(options);

/// <summary>For <c>dotnet ef migrations add</c> only.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteDbContext>
{
    public SqliteDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDbContext>().UseSqlite("Data Source=design-time.db").Options);
}
