using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue;

public enum PostSort { Newest, Views, Opening }

/// <summary>Searches the published posts for all words of the keyword; case and spaces in what is searched do not matter.</summary>
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

internal sealed class ListPostsHandler(IPickGoDb db, SoldOutPosts soldOut, TimeProvider time) : IRequestHandler<ListPosts, Result<Page<PostSummaryView>>>
{
    public async Task<Result<Page<PostSummaryView>>> Handle(ListPosts request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var posts = db.Posts.AsNoTracking().Where(p => p.IsPublished).OfType(request.Type);
        foreach (var word in Post.WordsOf(request.Keyword ?? "")) posts = posts.Where(p => p.SearchText.Contains(word));

        var page = await Sorted(posts.EndedLast(now), request.Sort, now).Summaries(now).ToPageAsync(request, cancellationToken);
        return page with { Items = await soldOut.MarkAsync(page.Items, cancellationToken) };
    }

    private static IQueryable<Post> Sorted(IOrderedQueryable<Post> posts, PostSort sort, DateTime now) => sort switch
    {
        PostSort.Views => posts.ThenByDescending(p => p.Views).ThenByDescending(p => p.Id),
        PostSort.Opening => posts
            .ThenBy(p => p.Performance.Sessions.Where(s => s.ReserveOpenAt > now).Min(s => (DateTime?)s.ReserveOpenAt) == null)
            .ThenBy(p => p.Performance.Sessions.Where(s => s.ReserveOpenAt > now).Min(s => (DateTime?)s.ReserveOpenAt))
            .ThenByDescending(p => p.Id),
        _ => posts.ThenByDescending(p => p.PublishedAt).ThenByDescending(p => p.Id),
    };
}
