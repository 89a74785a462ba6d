using System.Text.Json.Serialization;
using MediatR;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Application.Reviews;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Reviews;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Reviews;

/// <summary>Operators hide reviews, and decide who may write them.</summary>
internal static class AdminReviewsEndpoints
{
    public static void MapAdminReviews(this RouteGroupBuilder api)
    {
        var reviews = api.MapGroup("/admin/reviews").WithTags("Operators: reviews").Requires(Policies.Editor);
        reviews.MapGet("", ListAsync).Describe("ListReportedReviews", "What members reported and is not hidden, the most reported first; or what is hidden.")
            .Produces<Page<AdminReviewView>>().ChecksInput();
        reviews.MapPut("/{id:long}/hidden", (long id, HideReviewRequest body, IMediator m, CancellationToken ct) => m.AnswerAsync(new HideReview(id, body.Reason), ct))
            .Describe("HideReview", "Hides a review from everybody but its author, who reads why.").Produces<AdminReviewView>().ChecksInput().Refuses(ReviewErrors.NotFound, CommonErrors.Conflict);
        reviews.MapDelete("/{id:long}/hidden", (long id, IMediator m, CancellationToken ct) => m.AnswerAsync(new ShowReview(id), ct))
            .Describe("ShowReview", "Shows a hidden review again.").Produces<AdminReviewView>().Refuses(ReviewErrors.NotFound, CommonErrors.Conflict);
        api.MapGroup("/admin/posts/{id:long}/reviews").WithTags("Operators: reviews").Requires(Policies.Editor)
            .MapPut("", (long id, ReviewRuleRequest body, IMediator m, CancellationToken ct) => m.AnswerAsync(new EditReviewRule(id, body.TicketNeeded), ct))
            .Describe("EditReviewRule", "Says who may write reviews below a post, from now on.").Produces(204).ChecksInput().Refuses(CatalogueErrors.PostNotFound);
    }

    /// <param name="Reason">What its author reads, 1 to 200 characters.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record HideReviewRequest(string Reason);

    /// <param name="TicketNeeded">Whether only who had a ticket may write, after the performance; others are marked otherwise.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record ReviewRuleRequest(bool TicketNeeded);

    private static Task<IResult> ListAsync(IMediator mediator, CancellationToken ct, bool hidden = false, int page = 1, int size = 20) =>
        mediator.AnswerAsync(new ListReportedReviews(hidden, page, size), ct);
}
