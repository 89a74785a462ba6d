using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue;

/// <summary>How far the numbers of the pages go that search engines are told.</summary>
public sealed record MeasureSite : IQuery<SiteSize>;

/// <param name="LastPost">Highest number of a post; 0: there is none.</param>
/// <param name="LastVenue">Highest number of a venue.</param>
public sealed record SiteSize(long LastPost, long LastVenue);

internal sealed class MeasureSiteHandler(IPickGoDb db) : IRequestHandler<MeasureSite, Result<SiteSize>>
{
    public async Task<Result<SiteSize>> Handle(MeasureSite request, CancellationToken cancellationToken) =>
        new SiteSize(await db.Posts.MaxAsync(p => (long?)p.Id, cancellationToken) ?? 0, await db.Venues.MaxAsync(v => (long?)v.Id, cancellationToken) ?? 0);
}
