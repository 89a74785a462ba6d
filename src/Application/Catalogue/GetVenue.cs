using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue;

/// <summary>A house, with what is known of it.</summary>
public sealed record GetVenue(long VenueId) : IQuery<VenueView>;

internal sealed class GetVenueHandler(IPostCache cache) : IRequestHandler<GetVenue, Result<VenueView>>
{
    public async Task<Result<VenueView>> Handle(GetVenue request, CancellationToken cancellationToken) =>
        await cache.GetAsync($"venue:{request.VenueId}", (reader, ct) => reader.VenueAsync(request.VenueId, ct), cancellationToken) is { } venue
            ? venue : CatalogueErrors.VenueNotFound;
}
