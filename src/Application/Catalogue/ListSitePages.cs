using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue;

public enum SitePageKind { Posts, Venues }

/// <summary>Pages for search engines by their number: those above <paramref name="After"/> up to <paramref name="UpTo"/>, <see cref="Most"/> at a time.</summary>
/// <param name="Kind">Of what.</param>
/// <param name="After">Number that the ones before ended with; 0: from the first.</param>
/// <param name="UpTo">Last number that is wanted.</param>
public sealed record ListSitePages(SitePageKind Kind, long After, long UpTo) : IQuery<IReadOnlyList<SitePage>>
{
    public const int Most = 1000;
}

/// <param name="Id">Number of what it shows.</param>
/// <param name="ChangedAt">When it was put up, UTC; a venue's when the newest of its posts was.</param>
public sealed record SitePage(long Id, DateTime ChangedAt);

internal sealed class ListSitePagesHandler(IPickGoDb db) : IRequestHandler<ListSitePages, Result<IReadOnlyList<SitePage>>>
{
    public async Task<Result<IReadOnlyList<SitePage>>> Handle(ListSitePages request, CancellationToken cancellationToken) =>
        await (request.Kind == SitePageKind.Posts ? Posts(request) : Venues(request)).Take(ListSitePages.Most).ToListAsync(cancellationToken);

    private IQueryable<SitePage> Posts(ListSitePages request) => db.Posts.Where(p => p.IsPublished && p.Id > request.After && p.Id <= request.UpTo)
        .OrderBy(p => p.Id).Select(p => new SitePage(p.Id, p.PublishedAt));

    /// <summary>Where nothing was ever played there is nothing to find.</summary>
    private IQueryable<SitePage> Venues(ListSitePages request) => db.Venues
        .Where(v => v.Id > request.After && v.Id <= request.UpTo && db.Posts.Any(p => p.IsPublished && p.Performance.VenueId == v.Id))
        .OrderBy(v => v.Id).Select(v => new SitePage(v.Id, db.Posts.Where(p => p.IsPublished && p.Performance.VenueId == v.Id).Max(p => p.PublishedAt)));
}
