using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;
using PickGo.Domain.Reviews;

namespace PickGo.Application.Reviews;

/// <summary>The reviews below a post, a page at a time.</summary>
/// <param name="PostId">Whose.</param>
/// <param name="MemberId">Who asks; null: a guest.</param>
/// <param name="Sort">Newest first, or most liked first.</param>
/// <param name="Cursor">What the page before answered as next; null: the first page.</param>
/// <param name="Size">How many on a page.</param>
public sealed record ListReviews(long PostId, long? MemberId, ReviewSort Sort, string? Cursor, int Size) : IQuery<ReviewListView>;

internal sealed class ListReviewsValidator : AbstractValidator<ListReviews>
{
    public ListReviewsValidator()
    {
        RuleFor(q => q.Sort).IsInEnum();
        RuleFor(q => q.Size).InclusiveBetween(1, IPaged.MaxSize);
        RuleFor(q => q.Cursor).MaximumLength(ReviewCursor.MaxLength)
            .Must((q, c) => c is null || ReviewCursor.Parse(c, q.Sort) is not null).WithMessage("It is no cursor of this order.");
    }
}

internal sealed class ListReviewsHandler(IPickGoDb db) : IRequestHandler<ListReviews, Result<ReviewListView>>
{
    public async Task<Result<ReviewListView>> Handle(ListReviews request, CancellationToken cancellationToken)
    {
        var post = await db.Posts.Where(p => p.Id == request.PostId && p.IsPublished).Select(p => new { p.ReviewsNeedTicket }).FirstOrDefaultAsync(cancellationToken);
        if (post is null) return CatalogueErrors.PostNotFound;

        var shown = db.Reviews.AsNoTracking().Where(r => r.PostId == request.PostId && r.HiddenAt == null);
        var page = await PageAsync(shown, request, cancellationToken);
        var own = await OwnAsync(request, cancellationToken);
        var views = await ViewAsync([.. page.Take(request.Size), .. own], request.MemberId, cancellationToken);
        var items = views.Take(Math.Min(page.Count, request.Size)).ToList();
        return new ReviewListView(
            items, page.Count > request.Size ? ReviewCursor.After(request.Sort, page[request.Size - 1]).ToString() : null,
            views.Skip(items.Count).FirstOrDefault(), request.Cursor is null ? await SummaryAsync(shown, cancellationToken) : null, post.ReviewsNeedTicket);
    }

    /// <returns>One more than asked for, where there is one.</returns>
    private static Task<List<Review>> PageAsync(IQueryable<Review> shown, ListReviews request, CancellationToken ct)
    {
        var rest = request.Cursor is { } cursor ? ReviewCursor.Parse(cursor, request.Sort)!.Skip(shown) : shown;
        var sorted = request.Sort == ReviewSort.Likes ? rest.OrderByDescending(r => r.Likes).ThenByDescending(r => r.Id) : rest.OrderByDescending(r => r.Id);
        return sorted.Take(request.Size + 1).ToListAsync(ct);
    }

    private async Task<IReadOnlyList<Review>> OwnAsync(ListReviews request, CancellationToken ct) => request.MemberId is not { } me || request.Cursor is not null ? []
        : await db.Reviews.AsNoTracking().Where(r => r.PostId == request.PostId && r.MemberId == me).ToListAsync(ct);

    private async Task<List<ReviewView>> ViewAsync(IReadOnlyCollection<Review> reviews, long? me, CancellationToken ct)
    {
        var authors = reviews.Select(r => r.MemberId).Distinct().ToList();
        var members = await db.Members.AsNoTracking().Where(m => authors.Contains(m.Id)).ToDictionaryAsync(m => m.Id, ct);
        var ids = reviews.Select(r => r.Id).ToList();
        var liked = me is null ? [] : await db.ReviewLikes.Where(l => l.MemberId == me && ids.Contains(l.ReviewId)).Select(l => l.ReviewId).ToListAsync(ct);
        return [.. reviews.Select(r => ReviewView.Of(r, members[r.MemberId], liked.Contains(r.Id), r.MemberId == me))];
    }

    private static async Task<ReviewSummaryView> SummaryAsync(IQueryable<Review> shown, CancellationToken ct)
    {
        var counts = await shown.GroupBy(r => new { r.WithTicket, r.Stars }).Select(g => new { g.Key.WithTicket, g.Key.Stars, Count = g.Count() }).ToListAsync(ct);
        var byStars = Enumerable.Range(Review.MinStars, Review.MaxStars).Select(s => counts.Where(c => c.WithTicket && c.Stars == s).Sum(c => c.Count)).ToList();
        var withTicket = byStars.Sum();
        decimal? stars = withTicket == 0 ? null : Math.Round(byStars.Select((c, i) => (decimal)c * (i + Review.MinStars)).Sum() / withTicket, 1, MidpointRounding.AwayFromZero);
        return new ReviewSummaryView(counts.Sum(c => c.Count), withTicket, stars, byStars);
    }
}
