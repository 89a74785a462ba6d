using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;
using PickGo.Domain.Reviews;

namespace PickGo.Application.Reviews;

/// <summary>A member takes a like back; where there is none, nothing changes.</summary>
public sealed record UnlikeReview(long PostId, long ReviewId, long MemberId) : IUseCase<ReviewLikesView>, ICommand;

internal sealed class UnlikeReviewHandler(IPickGoDb db, Transactions transactions, ReviewMarks marks, IAuditTrail audit)
    : IRequestHandler<UnlikeReview, Result<ReviewLikesView>>
{
    public Task<Result<ReviewLikesView>> Handle(UnlikeReview request, CancellationToken cancellationToken) =>
        transactions.RunUntilSettledAsync(() => UnlikeAsync(request, cancellationToken), cancellationToken);

    private async Task<Result<ReviewLikesView>> UnlikeAsync(UnlikeReview request, CancellationToken ct)
    {
        var review = await db.Reviews.AsNoTracking().FirstOrDefaultAsync(r => r.Id == request.ReviewId && r.PostId == request.PostId, ct);
        if (review is null) return ReviewErrors.NotFound;

        var gone = await marks.RemoveLikeAsync(review.Id, request.MemberId, ct);
        if (gone.IsRefused) return gone.Error;

        if (gone.Value)
        {
            audit.Add(review.AuditSubject, new AuditChange("liked", true, false));
            await db.SaveAsync(ct);
        }

        return new ReviewLikesView(await db.Reviews.Where(r => r.Id == review.Id).Select(r => r.Likes).FirstOrDefaultAsync(ct));
    }
}
