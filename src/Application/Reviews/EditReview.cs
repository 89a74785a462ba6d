using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;
using PickGo.Domain.Reviews;

namespace PickGo.Application.Reviews;

/// <summary>Writes one's own review anew. What operators hid stays hidden.</summary>
public sealed record EditReview(long PostId, long ReviewId, long MemberId, int Stars, string Text) : IUseCase<ReviewView>, ICommand, ITransactional;

internal sealed class EditReviewValidator : AbstractValidator<EditReview>
{
    public EditReviewValidator()
    {
        RuleFor(r => r.Stars).IsStars();
        RuleFor(r => r.Text).IsReviewText();
    }
}

internal sealed class EditReviewHandler(IPickGoDb db, ReviewRight right, IAuditTrail audit, TimeProvider time) : IRequestHandler<EditReview, Result<ReviewView>>
{
    public async Task<Result<ReviewView>> Handle(EditReview request, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FirstOrDefaultAsync(r => r.Id == request.ReviewId && r.PostId == request.PostId && r.MemberId == request.MemberId, cancellationToken);
        if (review is null) return ReviewErrors.NotFound;

        // A ticket that was used since then counts; one that was refunded leaves what was seen with it.
        var post = await db.Posts.FirstAsync(p => p.Id == review.PostId, cancellationToken);
        var withTicket = review.WithTicket ? true : await right.CheckAsync(review.MemberId, post, cancellationToken);
        if (withTicket.IsRefused) return withTicket.Error;

        review.Edit(request.Stars, ReviewText.Normalize(request.Text), withTicket.Value, time.GetUtcNow().UtcDateTime);
        audit.Add(review);
        var saved = await db.SaveAsync(cancellationToken);
        if (saved.IsRefused) return saved.Error;

        var author = await db.Members.FirstAsync(m => m.Id == review.MemberId, cancellationToken);
        return ReviewView.Of(review, author, likedByMe: false, mine: true);
    }
}
