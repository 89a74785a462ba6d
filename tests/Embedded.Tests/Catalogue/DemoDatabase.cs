using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using PickGo.Application.Identity;
using PickGo.Domain.Catalogue;
using PickGo.Embedded.Catalogue;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Infrastructure.Platform.Persistence.Sqlite;

namespace PickGo.Embedded.Tests;

/// <summary>A SQLite file with the real schema, and the seeder as a start of the server would run it.</summary>
internal sealed class DemoDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pickgo-demo-");

    /// <summary>Thursday, 3 December 2026, 15:00 in Korea.</summary>
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 12, 3, 6, 0, 0, TimeSpan.Zero));

    public DateTime Now => Time.GetUtcNow().UtcDateTime;

    public static async Task<DemoDatabase> CreateAsync()
    {
        var database = new DemoDatabase();
        await using var db = database.Open();
        await db.Database.MigrateAsync();
        return database;
    }

    public SqliteDbContext Open(params IInterceptor[] interceptors)
    {
        var builder = new DbContextOptionsBuilder<SqliteDbContext>();
        SqliteDbContext.Configure(builder, new DatabaseOptions { Connection = $"Data Source={Path.Combine(_folder.FullName, "demo.db")};Pooling=False" });
        return new(builder.AddInterceptors(interceptors).Options);
    }

    /// <summary>What a start of the server does; it dies after so many saves, before the commit of the last.</summary>
    public async Task SeedAsync(int diesAfterSaves = int.MaxValue)
    {
        await using var db = Open(new Death(diesAfterSaves));
        var seeder = new DemoSeeder(
            null!, new PlainPasswords(), Options.Create(new DatabaseOptions()), null!, Time, NullLogger<DemoSeeder>.Instance);
        await seeder.SeedAsync(db, CancellationToken.None);
    }

    public async Task<List<PerformanceSession>> SessionsOfAsync(string key)
    {
        await using var db = Open();
        return await db.Sessions.Where(s => s.Performance.SourceKey == "demo:" + key).OrderBy(s => s.PerformanceTime).ToListAsync();
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private sealed class PlainPasswords : IPasswords
    {
        public string Hash(string password) => "hash of " + password;

        public bool Verify(string? hash, string password) => hash == Hash(password);
    }

    private sealed class Death(int afterSaves) : SaveChangesInterceptor
    {
        private int _saves;

        public override ValueTask<int> SavedChangesAsync(
            SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
            => ++_saves >= afterSaves ? throw new IOException("The process died here.") : ValueTask.FromResult(result);
    }
}
