using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using PickGo.Infrastructure.Platform.Persistence.Sqlite;

namespace PickGo.Migrations.Sqlite;

/// <summary>For <c>dotnet ef</c> only: it writes migrations without a database.</summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<SqliteDbContext>
{
    public SqliteDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDbContext>().UseSqlite("Data Source=design-time.db", engine => engine.MigrationsAssembly(typeof(DesignTime).Assembly)).Options);
}
