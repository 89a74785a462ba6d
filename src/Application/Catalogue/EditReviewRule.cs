using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue;

/// <summary>Says who may write reviews below a post.</summary>
public sealed record EditReviewRule(long PostId, bool TicketNeeded) : IUseCase, ICommand, ITransactional;

internal sealed class EditReviewRuleHandler(IPickGoDb db, IAuditTrail audit) : IRequestHandler<EditReviewRule, Result>
{
    public async Task<Result> Handle(EditReviewRule request, CancellationToken cancellationToken)
    {
        var post = await db.Posts.FirstOrDefaultAsync(p => p.Id == request.PostId, cancellationToken);
        if (post is null) return CatalogueErrors.PostNotFound;

        post.LetReview(request.TicketNeeded);
        audit.Add(post);
        return await db.SaveAsync(cancellationToken);
    }
}
