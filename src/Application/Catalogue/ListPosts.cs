using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue;

public enum PostSort { Newest, Views, Opening }

/// <summary>Searches the published posts; spaces and case of the keyword do not matter.</summary>
public sealed record ListPosts(string? Keyword, PerformanceType? Type, PostSort Sort, int Page, int Size) : IQuery<Page<PostSummaryView>>, IPaged;

internal sealed class ListPostsValidator : AbstractValidator<ListPosts>
{
    public ListPostsValidator()
    {
        this.ValidatePaging();
        RuleFor(q => q.Keyword).MaximumLength(100);
        RuleFor(q => q.Type).IsInEnum();
        RuleFor(q => q.Sort).IsInEnum();
    }
}

internal sealed class ListPostsHandler(IPickGoDb db, TimeProvider time) : IRequestHandler<ListPosts, Result<Page<PostSummaryView>>>
{
    public async Task<Result<Page<PostSummaryView>>> Handle(ListPosts request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var posts = db.Posts.AsNoTracking().Where(p => p.IsPublished).OfType(request.Type);
        var keyword = Post.Normalize(request.Keyword ?? "");
        if (keyword.Length > 0) posts = posts.Where(p => p.SearchText.Contains(keyword));

        return await Sorted(posts, request.Sort, now).Summaries(now).ToPageAsync(request, cancellationToken);
    }

    private static IQueryable<Post> Sorted(IQueryable<Post> posts, PostSort sort, DateTime now) => sort switch
    {
        PostSort.Views => posts.OrderByDescending(p => p.Views).ThenByDescending(p => p.Id),
        PostSort.Opening => posts
            .OrderBy(p => p.Performance.Sessions.Where(s => s.ReserveOpenAt > now).Min(s => (DateTime?)s.ReserveOpenAt) == null)
            .ThenBy(p => p.Performance.Sessions.Where(s => s.ReserveOpenAt > now).Min(s => (DateTime?)s.ReserveOpenAt))
            .ThenByDescending(p => p.Id),
        _ => posts.OrderByDescending(p => p.PublishedAt).ThenByDescending(p => p.Id),
    };
}
