using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Catalogue;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Nothing answers what a head is made of.</summary>
public sealed class SilentHeadTests
{
    [Test]
    public async Task APage_IsNotKeptBack_ByWhatSearchEnginesWantToKnow()
    {
        var client = Directory.CreateTempSubdirectory("pickgo-client").FullName;
        await File.WriteAllTextAsync(Path.Combine(client, "index.html"), "<head><title>PickGo</title></head>");
        await using var host = await PickGoHost.StartAsync(null, null, new Dictionary<string, string?> { ["Clients:Customer:Path"] = client },
            services => services.AddSingleton<IPostCache, SilentCache>());
        using var http = new HttpClient { BaseAddress = new Uri(host.BaseUrl) };
        var watch = Stopwatch.StartNew();

        var answers = await Task.WhenAll(Enumerable.Range(1, 40).Select(async id =>
        {
            using var answer = await http.GetAsync($"/performances/{id}");
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }));

        Assert.That(answers, Has.All.Matches<(HttpStatusCode Status, string Text)>(a => a.Status == HttpStatusCode.OK && a.Text.StartsWith("<head><title>PickGo</title>", StringComparison.Ordinal)));
        Assert.That(SilentCache.Most, Is.LessThanOrEqualTo(32), "reads at once");
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(30)));
        Directory.Delete(client, recursive: true);
    }

    private sealed class SilentCache : IPostCache
    {
        private static int _waiting;

        public static int Most { get; private set; }

        public async Task<T> GetAsync<T>(string key, Func<PostReader, CancellationToken, Task<T>> read, CancellationToken ct)
        {
            Most = Math.Max(Most, Interlocked.Increment(ref _waiting));
            try
            {
                await Task.Delay(Timeout.Infinite, ct);
            }
            finally
            {
                Interlocked.Decrement(ref _waiting);
            }

            throw new InvalidOperationException();
        }

        public Task<T> GetBrieflyAsync<T>(string key, Func<PostReader, CancellationToken, Task<T>> read, CancellationToken ct) => GetAsync(key, read, ct);

        public Task ChangedAsync() => Task.CompletedTask;
    }
}
