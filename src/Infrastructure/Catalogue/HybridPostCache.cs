using System.ComponentModel;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Catalogue;

namespace PickGo.Infrastructure.Catalogue;

/// <summary>Lists in memory and in Redis; of all who ask a server at once, one reads.</summary>
internal sealed class HybridPostCache(HybridCache cache, PostGeneration generation, IServiceScopeFactory scopes) : IPostCache
{
    private static readonly HybridCacheEntryOptions List = new() { Expiration = TimeSpan.FromSeconds(10), LocalCacheExpiration = TimeSpan.FromSeconds(5) };

    private static readonly HybridCacheEntryOptions Brief = new()
    {
        Expiration = TimeSpan.FromSeconds(1),
        LocalCacheExpiration = TimeSpan.FromSeconds(1),
        Flags = HybridCacheEntryFlags.DisableDistributedCache,
    };

    public Task<T> GetAsync<T>(string key, Func<PostReader, CancellationToken, Task<T>> read, CancellationToken ct) => GetAsync(key, read, List, ct);

    public Task<T> GetBrieflyAsync<T>(string key, Func<PostReader, CancellationToken, Task<T>> read, CancellationToken ct) => GetAsync(key, read, Brief, ct);

    public Task ChangedAsync() => generation.RaiseAsync();

    private async Task<T> GetAsync<T>(string key, Func<PostReader, CancellationToken, Task<T>> read, HybridCacheEntryOptions options, CancellationToken ct)
    {
        var number = await generation.CurrentAsync();
        var kept = await cache.GetOrCreateAsync($"posts:{number}:{key}", (scopes, read), static async (from, stop) =>
        {
            await using var scope = from.scopes.CreateAsyncScope();
            return new Kept<T>(await from.read(scope.ServiceProvider.GetRequiredService<PostReader>(), stop));
        }, options, cancellationToken: ct);
        return kept.Value;
    }

    /// <summary>Nobody changes what is inside, so all get the same object.</summary>
    [ImmutableObject(true)]
    internal sealed record Kept<T>(T Value);
}
