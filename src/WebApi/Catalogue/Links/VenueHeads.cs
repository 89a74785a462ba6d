using System.Globalization;
using MediatR;
using Microsoft.Extensions.Options;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Catalogue.Links;

/// <summary>What a venue's page tells of it.</summary>
internal sealed class VenueHeads(IServiceScopeFactory scopes, IOptions<SiteOptions> site) : IPageHeads
{
    private const string Folder = "/venues";

    public static string PathOf(long venueId) => string.Create(CultureInfo.InvariantCulture, $"{Folder}/{venueId}");

    public bool Covers(PathString page) => PageNumber.IsIn(Folder, page);

    public async Task<PageHead?> FindAsync(PathString page, CancellationToken ct)
    {
        if (PageNumber.Of(Folder, page) is not { } venueId) return null;

        await using var scope = scopes.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new GetVenue(venueId), ct);
        if (found.IsRefused) return null;

        var venue = found.Value;
        var name = EventData.NameOf(venue);
        return new PageHead(PathOf(venueId), name, $"{name} · {venue.Address} · 오시는 길과 다가오는 공연", "", EventData.PlaceOf(venue, site.Value));
    }
}
