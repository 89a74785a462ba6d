using MediatR;
using Microsoft.Extensions.Options;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.WebApi.Catalogue.Links;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Catalogue;

/// <summary>What is played, and when it can be booked. Open to everybody.</summary>
internal static class CatalogueEndpoints
{
    public static void MapCatalogue(this RouteGroupBuilder api)
    {
        var posts = api.MapGroup("/posts").WithTags("Catalogue").AllowAnonymous();
        posts.MapGet("", ListAsync).Describe("ListPosts", "Searches the published posts.").Produces<Page<PostSummaryView>>().ChecksInput();
        posts.MapGet("/popular", PopularAsync).Describe("ListPopularPosts", "What is on sale, most viewed first.")
            .Produces<IReadOnlyList<PostSummaryView>>().ChecksInput();
        posts.MapGet("/opening-soon", OpeningSoonAsync).Describe("ListOpeningSoon", "What has a session whose sale opens later, soonest first.")
            .Produces<IReadOnlyList<PostSummaryView>>().ChecksInput();
        posts.MapGet("/suggestions", SuggestAsync).Describe("ListSuggestions", "What may be meant by what was typed so far, eight at most.")
            .Produces<IReadOnlyList<SuggestionView>>().ChecksInput();
        posts.MapGet("/{id:long}", GetAsync).Describe("GetPost", "The whole sales page; counts as one view a day.")
            .Produces<PostView>().Refuses(CatalogueErrors.PostNotFound);
        posts.MapGet("/{postId:long}/opening.ics", OpeningAsync).Describe("GetOpening", "The opening of a sale as an entry for calendars, with an alarm ten minutes before (RFC 5545).")
            .Produces(200, contentType: CalendarEntry.ContentType).Refuses(CatalogueErrors.PostNotFound, CatalogueErrors.SessionNotFound, CatalogueErrors.NothingOpens);
        api.MapGet("/venues/{id:long}", VenueAsync).WithTags("Catalogue").AllowAnonymous().Describe("GetVenue", "A venue; what is played there is listed with its number as venueId.")
            .Produces<VenueView>().Refuses(CatalogueErrors.VenueNotFound);
    }

    private static Task<IResult> ListAsync(IMediator mediator, WrittenJson json, CancellationToken ct, string? keyword = null, QueryEnum<PerformanceType>? type = null,
        string? place = null, DateOnly? from = null, DateOnly? to = null, long? priceMax = null, QueryEnum<PostSaleFilter>? state = null,
        long? venueId = null, QueryEnum<PostSort>? sort = null, int page = 1, int size = 20)
    {
        var query = new ListPosts(new PostFilter(keyword, type?.Value, place, from, to, priceMax, state?.Value, venueId), sort?.Value ?? PostSort.Newest, page, size);
        return mediator.AnswerAsync(query, ct, query.IsKept ? json.Of : null);
    }

    private static Task<IResult> PopularAsync(IMediator mediator, WrittenJson json, CancellationToken ct, QueryEnum<PerformanceType>? type = null, int size = 10) =>
        mediator.AnswerAsync(new ListPopularPosts(type?.Value, size), ct, json.Of);

    private static Task<IResult> OpeningSoonAsync(IMediator mediator, CancellationToken ct, int size = 10) =>
        mediator.AnswerAsync(new ListOpeningSoon(size), ct);

    private static Task<IResult> SuggestAsync(IMediator mediator, HttpContext http, CancellationToken ct, string? keyword = null) =>
        mediator.AnswerAsync(new ListSuggestions(keyword ?? ""), ct, suggestions =>
        {
            http.Response.Headers.CacheControl = "public, max-age=60";
            return Results.Ok(suggestions);
        });

    private static Task<IResult> GetAsync(long id, RequestContext context, IMediator mediator, WrittenJson json, CancellationToken ct) =>
        mediator.AnswerAsync(new GetPost(id, context.Actor.ToString()), ct, json.Of);

    private static Task<IResult> OpeningAsync(long postId, HttpContext http, IMediator mediator, IOptions<SiteOptions> site, TimeProvider time, CancellationToken ct, long? sessionId = null) =>
        mediator.AnswerAsync(new GetOpening(postId, sessionId), ct, opening =>
        {
            // An opening that is moved must not be remembered as it was.
            http.Response.Headers.CacheControl = "no-cache";
            return Results.File(CalendarEntry.Of(opening, site.Value, time.GetUtcNow().UtcDateTime).ToFile(), CalendarEntry.ContentType, $"pickgo-{postId}.ics");
        });

    private static Task<IResult> VenueAsync(long id, IMediator mediator, CancellationToken ct) => mediator.AnswerAsync(new GetVenue(id), ct);
}
