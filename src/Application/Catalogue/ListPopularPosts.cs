using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue;

/// <summary>What is on sale, most viewed first.</summary>
public sealed record ListPopularPosts(PerformanceType? Type, int Size) : IQuery<IReadOnlyList<PostSummaryView>>;

internal sealed class ListPopularPostsValidator : AbstractValidator<ListPopularPosts>
{
    public ListPopularPostsValidator()
    {
        RuleFor(q => q.Size).InclusiveBetween(1, IPaged.MaxSize);
        RuleFor(q => q.Type).IsInEnum();
    }
}

internal sealed class ListPopularPostsHandler(IPickGoDb db, SoldOutPosts soldOut, TimeProvider time)
    : IRequestHandler<ListPopularPosts, Result<IReadOnlyList<PostSummaryView>>>
{
    public async Task<Result<IReadOnlyList<PostSummaryView>>> Handle(ListPopularPosts request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var posts = await db.Posts.AsNoTracking().OnSale().OfType(request.Type)
            .EndedLast(now).ThenByDescending(p => p.Views).ThenByDescending(p => p.Id)
            .Summaries(now)
            .Take(request.Size).ToListAsync(cancellationToken);
        return await soldOut.MarkAsync(posts, cancellationToken);
    }
}
