using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;
using PickGo.Domain.Reviews;

namespace PickGo.Application.Reviews;

/// <summary>A member likes somebody else's review; a second time changes nothing.</summary>
public sealed record LikeReview(long PostId, long ReviewId, long MemberId) : IUseCase<ReviewLikesView>, ICommand;

internal sealed class LikeReviewHandler(IPickGoDb db, Transactions transactions, IAuditTrail audit) : IRequestHandler<LikeReview, Result<ReviewLikesView>>
{
    public Task<Result<ReviewLikesView>> Handle(LikeReview request, CancellationToken cancellationToken) =>
        transactions.RunUntilSettledAsync(() => LikeAsync(request, cancellationToken), cancellationToken);

    private async Task<Result<ReviewLikesView>> LikeAsync(LikeReview request, CancellationToken ct)
    {
        var shown = db.Reviews.Where(r => r.Id == request.ReviewId && r.PostId == request.PostId && r.HiddenAt == null);
        var review = await shown.AsNoTracking().FirstOrDefaultAsync(ct);
        if (review is null) return ReviewErrors.NotFound;
        if (review.MemberId == request.MemberId) return ReviewErrors.Own;

        if (await db.ReviewLikes.AnyAsync(l => l.ReviewId == review.Id && l.MemberId == request.MemberId, ct)) return new ReviewLikesView(review.Likes);

        // The count first: it takes the review's row, so the review cannot go before its like is there.
        if (await shown.ExecuteUpdateAsync(r => r.SetProperty(x => x.Likes, x => x.Likes + 1), ct) == 0) return ReviewErrors.NotFound;
        db.ReviewLikes.Add(new ReviewLike(review.Id, request.MemberId));
        audit.Add(review.AuditSubject, new AuditChange("liked", false, true));
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : new ReviewLikesView(await shown.Select(r => r.Likes).FirstAsync(ct));
    }
}
