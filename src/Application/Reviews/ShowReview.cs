using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;
using PickGo.Domain.Reviews;

namespace PickGo.Application.Reviews;

/// <summary>Operators show a hidden review again.</summary>
public sealed record ShowReview(long ReviewId) : IUseCase<AdminReviewView>, ICommand, ITransactional;

internal sealed class ShowReviewHandler(IPickGoDb db, IAuditTrail audit) : IRequestHandler<ShowReview, Result<AdminReviewView>>
{
    public async Task<Result<AdminReviewView>> Handle(ShowReview request, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FirstOrDefaultAsync(r => r.Id == request.ReviewId, cancellationToken);
        if (review is null) return ReviewErrors.NotFound;

        review.Show();
        audit.Add(review);
        var saved = await db.SaveAsync(cancellationToken);
        if (saved.IsRefused) return saved.Error;
        return await db.ToAdminViews(db.Reviews.Where(r => r.Id == review.Id)).FirstAsync(cancellationToken);
    }
}
