using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;
using PickGo.Domain.Reviews;

namespace PickGo.Application.Reviews;

/// <summary>Takes one's own review away, with its likes and reports.</summary>
public sealed record DeleteReview(long PostId, long ReviewId, long MemberId) : IUseCase, ICommand, ITransactional;

internal sealed class DeleteReviewHandler(IPickGoDb db, IAuditTrail audit) : IRequestHandler<DeleteReview, Result>
{
    public async Task<Result> Handle(DeleteReview request, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FirstOrDefaultAsync(r => r.Id == request.ReviewId && r.PostId == request.PostId && r.MemberId == request.MemberId, cancellationToken);
        if (review is null) return ReviewErrors.NotFound;

        db.Reviews.Remove(review);
        audit.Add(review, new AuditChange("deleted", false, true));
        return await db.SaveAsync(cancellationToken);
    }
}
