using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using PickGo.Application.Catalogue;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Infrastructure.Platform.Redis;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Catalogue;

/// <summary>Gathers views in Redis and adds them to the posts in named batches, each exactly once.</summary>
internal sealed class RedisViewCounter(RedisStore redis, TimeProvider time, ILogger<RedisViewCounter> log) : IViewCounter
{
    /// <summary>Whoever looks again at once is not asked about at Redis. It is less than a day by far, so that nobody is counted late for it.</summary>
    private static readonly TimeSpan RememberFor = TimeSpan.FromMinutes(1);
    private const int MaxRemembered = 50_000;

    private static readonly TimeSpan CountAgainAfter = TimeSpan.FromHours(24);
    private static readonly RedisScript<ViewBatchKeys, TakeArguments> Take = new("views_take");
    private static readonly RedisScript<ViewBatchKeys, DoneArguments> Done = new("views_done");

    private readonly ConcurrentDictionary<(long Post, string Viewer), long> _counted = new();

    public async Task SeenAsync(long postId, string viewer, CancellationToken ct)
    {
        if (_counted.TryGetValue((postId, viewer), out var at) && time.GetElapsedTime(at) < RememberFor) return;

        try
        {
            var db = await redis.DatabaseAsync();
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(viewer)))[..32];
            if (await db.StringSetAsync(ViewKeys.Seen(postId, hash), 1, CountAgainAfter, When.NotExists))
                await db.HashIncrementAsync(ViewKeys.Gathered, postId);
            if (_counted.Count >= MaxRemembered) _counted.Clear();
            _counted[(postId, viewer)] = time.GetTimestamp();
        }
        catch (RedisException e)
        {
            // A page is worth more than its counter.
            CatalogueLog.ViewNotCounted(log, e);
        }
    }

    /// <summary>
    /// Moves the gathered views into the database. Dying anywhere loses nothing: the batch keeps its name until it is done,
    /// and the name is a key in the database, so adding it again adds nothing.
    /// </summary>
    public async Task FlushAsync(PickGoDbContext posts, DateTime now, CancellationToken ct)
    {
        var db = await redis.DatabaseAsync();
        var reply = await Take.RunAsync(db, ViewKeys.Batches, new TakeArguments(Guid.NewGuid().ToString("N")));
        var batch = ((RedisResult[])reply!).Select(r => (string)r!).Chunk(2).ToDictionary(p => p[0], p => p[1]);
        if (!batch.Remove("name", out var name)) return;

        await posts.Database.CreateExecutionStrategy().ExecuteAsync(stop => ApplyAsync(posts, name, batch, now, stop), ct);
        await Done.RunAsync(db, ViewKeys.Batches, new DoneArguments(name));
    }

    private static async Task ApplyAsync(PickGoDbContext posts, string name, Dictionary<string, string> batch, DateTime now, CancellationToken ct)
    {
        posts.ClearTracking();
        await using var transaction = await posts.Database.BeginTransactionAsync(ct);
        if (await posts.AppliedViewBatches.AnyAsync(b => b.BatchId == name, ct)) return;

        // Refused when another server added this batch at the same moment: then it is added.
        posts.AppliedViewBatches.Add(new AppliedViewBatch(name, now));
        if ((await posts.SaveAsync(ct)).IsRefused) return;

        foreach (var (post, count) in batch.Select(p => (Post: Number(p.Key), Count: Number(p.Value))).OrderBy(p => p.Post))
            await posts.Posts.Where(p => p.Id == post).ExecuteUpdateAsync(s => s.SetProperty(p => p.Views, p => p.Views + count), ct);
        await transaction.CommitAsync(ct);
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    /// <param name="FreshName">What the batch is called, if there is none that somebody did not finish.</param>
    private readonly record struct TakeArguments(string FreshName);

    private readonly record struct DoneArguments(string BatchName);
}
