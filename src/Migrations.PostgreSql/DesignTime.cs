using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using PickGo.Infrastructure.Platform.Persistence.PostgreSql;

namespace PickGo.Migrations.PostgreSql;

/// <summary>For <c>dotnet ef</c> only: it writes migrations without a database.</summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<PostgreSqlDbContext>
{
    public PostgreSqlDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlDbContext>().UseNpgsql("Host=design-time", engine => engine.MigrationsAssembly(typeof(DesignTime).Assembly)).Options);
}
