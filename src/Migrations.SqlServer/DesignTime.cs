using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using PickGo.Infrastructure.Platform.Persistence.SqlServer;

namespace PickGo.Migrations.SqlServer;

/// <summary>For <c>dotnet ef</c> only: it writes migrations without a database.</summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<SqlServerDbContext>
{
    public SqlServerDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerDbContext>().UseSqlServer("Server=design-time", engine => engine.MigrationsAssembly(typeof(DesignTime).Assembly)).Options);
}
