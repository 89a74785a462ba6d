using MediatR;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
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
    }

    private static Task<IResult> ListAsync(IMediator mediator, CancellationToken ct, string? keyword = null, QueryEnum<PerformanceType>? type = null,
        string? place = null, DateOnly? from = null, DateOnly? to = null, long? priceMax = null, QueryEnum<PostSaleFilter>? state = null,
        QueryEnum<PostSort>? sort = null, int page = 1, int size = 20) =>
        mediator.AnswerAsync(new ListPosts(
            new PostFilter(keyword, type?.Value, place, from, to, priceMax, state?.Value), sort?.Value ?? PostSort.Newest, page, size), ct);

    private static Task<IResult> PopularAsync(IMediator mediator, CancellationToken ct, QueryEnum<PerformanceType>? type = null, int size = 10) =>
        mediator.AnswerAsync(new ListPopularPosts(type?.Value, size), ct);

    private static Task<IResult> OpeningSoonAsync(IMediator mediator, CancellationToken ct, int size = 10) =>
        mediator.AnswerAsync(new ListOpeningSoon(size), ct);

    private static Task<IResult> SuggestAsync(IMediator mediator, HttpContext http, CancellationToken ct, string? keyword = null) =>
        mediator.AnswerAsync(new ListSuggestions(keyword ?? ""), ct, suggestions =>
        {
            http.Response.Headers.CacheControl = "public, max-age=60";
            return Results.Ok(suggestions);
        });

    private static Task<IResult> GetAsync(long id, RequestContext context, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new GetPost(id, context.Actor.ToString()), ct);
}
