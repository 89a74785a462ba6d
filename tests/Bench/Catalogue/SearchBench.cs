using System.Diagnostics;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Bench;

/// <summary>Searches among 50,000 posts on PostgreSQL over HTTP, one after the other: each kind of keyword by itself, with keywords that change.</summary>
internal static class SearchBench
{
    private const int WarmRounds = 3;
    private const int Measured = 300;

    public static async Task<IReadOnlyList<Figure>> RunAsync()
    {
        await using var redis = await RedisEngine.StartAsync("redis-server");
        await using var host = await PickGoHost.StartAsync(redis, null, database: DatabaseProvider.PostgreSql);
        await host.FillAsync(ManyPosts.Count);
        using var http = new HttpClient { BaseAddress = new Uri(host.BaseUrl) };
        var figures = new List<Figure>();
        // The server is at its speed after some thousand requests, whatever they look for.
        for (var round = 0; round < WarmRounds; round++)
            foreach (var keywords in ManyPosts.Keywords.Values) await P95Async(http, keywords);
        foreach (var (kind, keywords) in ManyPosts.Keywords)
            figures.Add(new Figure($"catalogue.search.{kind}", await P95Async(http, keywords), "ms", null, null, "≤ 20"));
        return figures;
    }

    /// <summary>Sorts take turns, and the first two pages. No search is kept, so each is made.</summary>
    private static async Task<double> P95Async(HttpClient http, IReadOnlyList<string> keywords)
    {
        string[] sorts = ["newest", "views", "opening"];
        var times = new List<double>();
        for (var i = 0; i < Measured; i++)
        {
            var page = (i / sorts.Length % 2) + 1;
            var address = $"/api/posts?keyword={Uri.EscapeDataString(keywords[i % keywords.Count])}&sort={sorts[i % sorts.Length]}&page={page}";
            var started = Stopwatch.GetTimestamp();
            using var answer = await http.GetAsync(address);
            await answer.Content.ReadAsByteArrayAsync();
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            answer.EnsureSuccessStatusCode();
        }

        return times.Order().ElementAt(Measured * 95 / 100);
    }
}
