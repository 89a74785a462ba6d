using System.Security.Claims;
using System.Text.Json.Serialization;
using MediatR;
using PickGo.Application.Platform;
using PickGo.Application.Reviews;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Members;
using PickGo.Domain.Reviews;
using PickGo.WebApi.Identity;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Reviews;

/// <summary>What members say of performances.</summary>
internal static class ReviewsEndpoints
{
    public static void MapReviews(this RouteGroupBuilder api)
    {
        var reviews = api.MapGroup("/posts/{id:long}/reviews").WithTags("Reviews");
        reviews.MapGet("", ListAsync).Describe("ListReviews", "The reviews below a post, a page at a time.").AllowAnonymous()
            .Produces<ReviewListView>().ChecksInput().Refuses(CatalogueErrors.PostNotFound);

        var own = reviews.MapGroup("").Requires(Policies.Member);
        own.MapPost("", WriteAsync).Describe("WriteReview", "Writes the member's one review: after the performance, or before it without a ticket where the post lets that be.")
            .Produces<ReviewView>(201).ChecksInput()
            .Refuses(CatalogueErrors.PostNotFound, MemberErrors.NotFound, ReviewErrors.AlreadyWritten, ReviewErrors.TooEarly, ReviewErrors.TicketNeeded);
        own.MapPut("/{reviewId:long}", EditAsync).Describe("EditReview", "Writes the member's review anew.")
            .Produces<ReviewView>().ChecksInput().Refuses(ReviewErrors.NotFound, ReviewErrors.TooEarly, ReviewErrors.TicketNeeded, CommonErrors.Conflict);
        own.MapDelete("/{reviewId:long}", (long id, long reviewId, ClaimsPrincipal user, IMediator m, CancellationToken ct) => m.AnswerAsync(new DeleteReview(id, reviewId, user.MemberId()), ct))
            .Describe("DeleteReview", "Takes the member's review away, with its likes.").Produces(204).Refuses(ReviewErrors.NotFound, CommonErrors.Conflict);
        own.MapPost("/{reviewId:long}/like", (long id, long reviewId, ClaimsPrincipal user, IMediator m, CancellationToken ct) => m.AnswerAsync(new LikeReview(id, reviewId, user.MemberId()), ct))
            .Describe("LikeReview", "Likes somebody else's review; a second time changes nothing.").Produces<ReviewLikesView>().Refuses(ReviewErrors.NotFound, ReviewErrors.Own, CommonErrors.Conflict);
        own.MapDelete("/{reviewId:long}/like", (long id, long reviewId, ClaimsPrincipal user, IMediator m, CancellationToken ct) => m.AnswerAsync(new UnlikeReview(id, reviewId, user.MemberId()), ct))
            .Describe("UnlikeReview", "Takes a like back; where there is none, nothing changes.").Produces<ReviewLikesView>().Refuses(ReviewErrors.NotFound, CommonErrors.Conflict);
        own.MapPost("/{reviewId:long}/report", ReportAsync).Describe("ReportReview", "Tells operators that something is wrong with a review; a second time changes nothing.")
            .Produces(204).ChecksInput().Refuses(ReviewErrors.NotFound, ReviewErrors.Own, CommonErrors.Conflict);
    }

    /// <param name="Stars">1 to 5.</param>
    /// <param name="Text">1 to 2000 characters of plain text.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record ReviewRequest(int Stars, string Text);

    /// <param name="Reason">What is wrong.</param>
    /// <param name="Note">In one's own words, at most 300 characters; may be left out.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record ReportReviewRequest(ReportReason Reason, string? Note = null);

    private static Task<IResult> ListAsync(
        long id, ClaimsPrincipal user, IMediator mediator, CancellationToken ct, QueryEnum<ReviewSort>? sort = null, string? cursor = null, int size = 20) =>
        mediator.AnswerAsync(new ListReviews(id, user.TryGetMemberId(out var me) ? me : null, sort?.Value ?? ReviewSort.Newest, cursor, size), ct);

    private static Task<IResult> WriteAsync(long id, ReviewRequest body, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new WriteReview(id, user.MemberId(), body.Stars, body.Text), ct, v => Results.Created($"/api/posts/{id}/reviews/{v.Id}", v));

    private static Task<IResult> EditAsync(long id, long reviewId, ReviewRequest body, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new EditReview(id, reviewId, user.MemberId(), body.Stars, body.Text), ct);

    private static Task<IResult> ReportAsync(long id, long reviewId, ReportReviewRequest body, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new ReportReview(id, reviewId, user.MemberId(), body.Reason, body.Note), ct);
}
