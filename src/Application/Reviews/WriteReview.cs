using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Members;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;
using PickGo.Domain.Reviews;

namespace PickGo.Application.Reviews;

/// <summary>Writes a member's one review of a performance.</summary>
public sealed record WriteReview(long PostId, long MemberId, int Stars, string Text) : IUseCase<ReviewView>, ICommand, ITransactional;

internal sealed class WriteReviewValidator : AbstractValidator<WriteReview>
{
    public WriteReviewValidator()
    {
        RuleFor(r => r.Stars).IsStars();
        RuleFor(r => r.Text).IsReviewText();
    }
}

internal sealed class WriteReviewHandler(IPickGoDb db, ReviewRight right, IAuditTrail audit, TimeProvider time) : IRequestHandler<WriteReview, Result<ReviewView>>
{
    public async Task<Result<ReviewView>> Handle(WriteReview request, CancellationToken cancellationToken)
    {
        var author = await db.Members.Present().FirstOrDefaultAsync(m => m.Id == request.MemberId, cancellationToken);
        if (author is null) return MemberErrors.NotFound;
        var post = await db.Posts.FirstOrDefaultAsync(p => p.Id == request.PostId && p.IsPublished, cancellationToken);
        if (post is null) return CatalogueErrors.PostNotFound;
        if (await db.Reviews.AnyAsync(r => r.PostId == post.Id && r.MemberId == author.Id, cancellationToken)) return ReviewErrors.AlreadyWritten;

        var withTicket = await right.CheckAsync(author.Id, post, cancellationToken);
        if (withTicket.IsRefused) return withTicket.Error;

        var review = new Review(post.Id, author.Id, request.Stars, ReviewText.Normalize(request.Text), withTicket.Value, time.GetUtcNow().UtcDateTime);
        db.Reviews.Add(review);
        audit.Add(post, new AuditChange("reviewWritten", null, request.Stars));
        var saved = await db.SaveAsync(cancellationToken);
        return saved.IsRefused ? saved.Error : ReviewView.Of(review, author, likedByMe: false, mine: true);
    }
}
