using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Catalogue;
using PickGo.Infrastructure.Platform.Persistence;
using Quartz;

namespace PickGo.Infrastructure.Catalogue;

/// <summary>
/// Writes anew what search looks through where an older version wrote it: SQL cannot take a syllable apart, so no migration does it. Nothing that
/// anybody reads changes, so nobody has to give account of it.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class SearchTextJob(PickGoDbContext db) : IJob
{
    private const int BatchSize = 200;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        while (await WritePostsAsync(cancellationToken) + await WriteVenuesAsync(cancellationToken) > 0) { }
    }

    private async Task<int> WritePostsAsync(CancellationToken ct)
    {
        var old = await db.Posts.AsNoTracking().Include(p => p.Performance.Venue).Where(p => p.SearchVersion < SearchLetters.Version).OrderBy(p => p.Id).Take(BatchSize).ToListAsync(ct);
        foreach (var post in old)
        {
            post.WriteSearchText();
            // An import that describes the post meanwhile has written it too, and knows more.
            await db.Posts.Where(p => p.Id == post.Id && p.SearchVersion < SearchLetters.Version)
                .ExecuteUpdateAsync(s => s.SetProperty(p => p.SearchText, post.SearchText).SetProperty(p => p.SearchVersion, SearchLetters.Version), ct);
        }

        return old.Count;
    }

    private async Task<int> WriteVenuesAsync(CancellationToken ct)
    {
        var old = await db.Venues.AsNoTracking().Where(v => v.SearchVersion < SearchLetters.Version).OrderBy(v => v.Id).Take(BatchSize).ToListAsync(ct);
        foreach (var venue in old)
        {
            venue.WriteSearchText();
            await db.Venues.Where(v => v.Id == venue.Id && v.SearchVersion < SearchLetters.Version)
                .ExecuteUpdateAsync(s => s.SetProperty(v => v.SearchText, venue.SearchText).SetProperty(v => v.SearchVersion, SearchLetters.Version), ct);
        }

        return old.Count;
    }
}
