using FluentValidation;
using MediatR;
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

internal sealed class ListPopularPostsHandler(IPostCache cache, TimeProvider time) : IRequestHandler<ListPopularPosts, Result<IReadOnlyList<PostSummaryView>>>
{
    public async Task<Result<IReadOnlyList<PostSummaryView>>> Handle(ListPopularPosts request, CancellationToken cancellationToken)
    {
        var popular = await cache.GetAsync($"popular:{request.Type}:{request.Size}",
            (reader, ct) => reader.PopularAsync(request.Type, request.Size, ct), cancellationToken);
        return Result.Of(popular.AsOf(time.GetUtcNow().UtcDateTime));
    }
}
