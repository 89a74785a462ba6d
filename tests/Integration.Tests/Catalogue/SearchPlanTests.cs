using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Infrastructure.Platform.Scheduling;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>On PostgreSQL no search reads the whole table of posts.</summary>
public sealed class SearchPlanTests
{
    private const int Posts = 20_000;

    /// <summary>Guard: the index over three letters.</summary>
    [Test]
    public async Task ASearch_ReadsNoWholeTable()
    {
        var connection = await DatabaseEngines.OnPostgresAsync();
        var settings = new Dictionary<string, string?> { ["Database:Provider"] = nameof(DatabaseProvider.PostgreSql), ["Database:Connection"] = connection, ["Keys:Folder"] = null };
        await Engines.Redis.FlushAsync();
        await using (var filling = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, settings)) await filling.FillAsync(Posts);
        await AskAsync(connection, "SELECT pg_stat_reset()::text");

        await using (var host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, settings, WithoutSearchTextJob))
        {
            using var anyone = host.Stranger();
            foreach (var keyword in new[] { "햄릿 겨울", "리어왕", "겨울", "ㄹㅁㅈㄹ", "없는낱말", "겨울 없는낱말", "레ㅁㅈ" })
                foreach (var sort in new[] { "newest", "views", "opening" })
                    Assert.That((await anyone.GetAsync($"/api/posts?keyword={Uri.EscapeDataString(keyword)}&sort={sort}")).Code, Is.Null);
        }

        Assert.That(await AskAsync(connection, "SELECT seq_scan::text FROM pg_stat_user_tables WHERE relname = 'Posts'"), Is.EqualTo("0"));
        Assert.That(await AskAsync(connection, "SELECT (idx_scan > 0)::text FROM pg_stat_user_indexes WHERE indexrelname = 'IX_Posts_SearchText'"), Is.EqualTo("true"));
    }

    /// <summary>It looks for what an older version wrote, at every post.</summary>
    private static void WithoutSearchTextJob(IServiceCollection services)
    {
        foreach (var job in services.Where(s => s.ImplementationInstance is ScheduledJob { Job.Name: "SearchTextJob" }).ToList()) services.Remove(job);
    }

    private static async Task<string> AskAsync(string connection, string sql)
    {
        // Not from the pool: what is counted about our own tables is written down when the line is closed.
        await using var line = new NpgsqlConnection($"{connection};Pooling=false");
        await line.OpenAsync();
        await using var command = new NpgsqlCommand(sql, line);
        return (await command.ExecuteScalarAsync())?.ToString() ?? "";
    }
}
