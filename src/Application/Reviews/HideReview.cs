using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;
using PickGo.Domain.Reviews;

namespace PickGo.Application.Reviews;

/// <summary>Operators hide a review from everybody but its author.</summary>
/// <param name="ReviewId">Which.</param>
/// <param name="Reason">What its author reads.</param>
public sealed record HideReview(long ReviewId, string Reason) : IUseCase<AdminReviewView>, ICommand, ITransactional;

internal sealed class HideReviewValidator : AbstractValidator<HideReview>
{
    public HideReviewValidator() => RuleFor(r => r.Reason).NotEmpty().MaximumLength(Review.ReasonLength)
        .Must(t => t is null || ReviewText.Normalize(t).Length > 0).WithMessage("Nothing that can be seen is in it.");
}

internal sealed class HideReviewHandler(IPickGoDb db, IAuditTrail audit, TimeProvider time) : IRequestHandler<HideReview, Result<AdminReviewView>>
{
    public async Task<Result<AdminReviewView>> Handle(HideReview request, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FirstOrDefaultAsync(r => r.Id == request.ReviewId, cancellationToken);
        if (review is null) return ReviewErrors.NotFound;

        review.Hide(ReviewText.Normalize(request.Reason), time.GetUtcNow().UtcDateTime);
        audit.Add(review);
        var saved = await db.SaveAsync(cancellationToken);
        if (saved.IsRefused) return saved.Error;
        return await db.ToAdminViews(db.Reviews.Where(r => r.Id == review.Id)).FirstAsync(cancellationToken);
    }
}
