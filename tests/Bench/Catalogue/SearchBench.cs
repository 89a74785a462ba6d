using System.Diagnostics;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Bench;

/// <summary>Searches among 50,000 posts on PostgreSQL over HTTP, one after the other: each kind of keyword by itself, with keywords that change.</summary>
internal static class SearchBench
{
    private const int Warm = 60;
    private const int Measured = 300;

    public static async Task<IReadOnlyList<Figure>> RunAsync()
    {
        await using var redis = await RedisEngine.StartAsync("redis-server");
        await using var host = await PickGoHost.StartAsync(redis, null, database: DatabaseProvider.PostgreSql);
        await host.FillAsync(ManyPosts.Count);
        using var http = new HttpClient { BaseAddress = new Uri(host.BaseUrl) };
        var figures = new List<Figure>();
        foreach (var (kind, keywords) in ManyPosts.Keywords)
            figures.Add(new Figure($"catalogue.search.{kind}", await P95Async(http, keywords), "ms", null, null, "≤ 20"));
        return figures;
    }

    /// <summary>Sorts take turns. A page that was asked for lately is not asked for again: what is measured is the search.</summary>
    private static async Task<double> P95Async(HttpClient http, IReadOnlyList<string> keywords)
    {
        string[] sorts = ["newest", "views", "opening"];
        var times = new List<double>();
        for (var i = 0; i < Warm + Measured; i++)
        {
            var page = (i / sorts.Length % 5) + 1;
            var address = $"/api/posts?keyword={Uri.EscapeDataString(keywords[i % keywords.Count])}&sort={sorts[i % sorts.Length]}&page={page}";
            var started = Stopwatch.GetTimestamp();
            using var answer = await http.GetAsync(address);
            await answer.Content.ReadAsByteArrayAsync();
            if (i >= Warm) times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            answer.EnsureSuccessStatusCode();
        }

        return times.Order().ElementAt(Measured * 95 / 100);
    }
}
