using System.Security.Claims;
using MediatR;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;
using PickGo.WebApi.Identity;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Catalogue;

/// <summary>What is played, and when it can be booked. Open to everybody.</summary>
internal static class CatalogueEndpoints
{
    public static void MapCatalogue(this RouteGroupBuilder api)
    {
        var posts = api.MapGroup("/posts").WithTags("Catalogue");
        posts.MapGet("", ListAsync).Produces<Page<PostSummary>>().Refuses(400);
        posts.MapGet("/popular", PopularAsync).Produces<IReadOnlyList<PostSummary>>().Refuses(400);
        posts.MapGet("/opening-soon", OpeningSoonAsync).Produces<IReadOnlyList<PostSummary>>().Refuses(400);
        posts.MapGet("/{id:long}", GetAsync).Produces<PostDetail>().Refuses(404);
    }

    private static Task<IResult> ListAsync(IMediator mediator, CancellationToken ct, string? keyword = null,
        QueryEnum<PerformanceType>? type = null, QueryEnum<PostSort>? sort = null, int page = 1, int size = 20) =>
        mediator.AnswerAsync(new ListPosts(keyword, type?.Value, sort?.Value ?? PostSort.Newest, page, size), ct);

    private static Task<IResult> PopularAsync(IMediator mediator, CancellationToken ct, QueryEnum<PerformanceType>? type = null, int size = 10) =>
        mediator.AnswerAsync(new ListPopularPosts(type?.Value, size), ct);

    private static Task<IResult> OpeningSoonAsync(IMediator mediator, CancellationToken ct, int size = 10) =>
        mediator.AnswerAsync(new ListOpeningSoon(size), ct);

    private static Task<IResult> GetAsync(long id, HttpContext http, ClaimsPrincipal user, IMediator mediator, CancellationToken ct)
    {
        var viewer = user.Identity?.IsAuthenticated == true
            ? Actor.Member(user.MemberId()).Name
            : $"address:{http.Connection.RemoteIpAddress}";
        return mediator.AnswerAsync(new GetPost(id, viewer), ct);
    }
}
