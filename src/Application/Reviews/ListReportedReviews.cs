using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;
using PickGo.Domain.Reviews;

namespace PickGo.Application.Reviews;

/// <summary>A review as operators see it.</summary>
/// <param name="Id">Number of the review.</param>
/// <param name="PostId">Number of the post below which it stands.</param>
/// <param name="PostTitle">Its headline.</param>
/// <param name="MemberId">Number of its author.</param>
/// <param name="Nickname">Name of its author.</param>
/// <param name="Stars">1 to 5.</param>
/// <param name="Text">As plain text, with line breaks.</param>
/// <param name="WithTicket">Whether its author had been there with a ticket.</param>
/// <param name="CreatedAt">When it was written, UTC.</param>
/// <param name="Likes">How many members like it.</param>
/// <param name="Reports">What members said is wrong with it, newest first; twenty at most.</param>
/// <param name="ReportCount">How many said so.</param>
/// <param name="HiddenAt">Since when it is hidden, UTC; null: it is not.</param>
/// <param name="HiddenReason">What its author reads about why.</param>
public sealed record AdminReviewView(
    long Id, long PostId, string PostTitle, long MemberId, string Nickname, int Stars, string Text, bool WithTicket, DateTime CreatedAt, int Likes,
    IReadOnlyList<ReviewReportView> Reports, int ReportCount, DateTime? HiddenAt, string? HiddenReason);

/// <param name="Reason">What is wrong.</param>
/// <param name="Note">In the member's own words; null: none.</param>
/// <param name="At">When, UTC.</param>
public sealed record ReviewReportView(ReportReason Reason, string? Note, DateTime At);

/// <summary>Reviews for operators, the most reported first.</summary>
/// <param name="Hidden">Those that are hidden, or those that members reported and that are not.</param>
/// <param name="Page">From 1.</param>
/// <param name="Size">How many on a page.</param>
public sealed record ListReportedReviews(bool Hidden, int Page, int Size) : IQuery<Page<AdminReviewView>>, IPaged;

internal sealed class ListReportedReviewsValidator : AbstractValidator<ListReportedReviews>
{
    public ListReportedReviewsValidator() => this.ValidatePaging();
}

internal sealed class ListReportedReviewsHandler(IPickGoDb db) : IRequestHandler<ListReportedReviews, Result<Page<AdminReviewView>>>
{
    public async Task<Result<Page<AdminReviewView>>> Handle(ListReportedReviews request, CancellationToken cancellationToken)
    {
        var reviews = request.Hidden ? db.Reviews.Where(r => r.HiddenAt != null).OrderByDescending(r => r.HiddenAt).ThenByDescending(r => r.Id)
            : db.Reviews.Where(r => r.HiddenAt == null && r.Reports > 0).OrderByDescending(r => r.Reports).ThenByDescending(r => r.Id);
        return await db.ToAdminViews(reviews).ToPageAsync(request, cancellationToken);
    }
}

internal static class AdminReviews
{
    private const int ShownReports = 20;

    public static IQueryable<AdminReviewView> ToAdminViews(this IPickGoDb db, IQueryable<Review> reviews) => reviews.AsNoTracking().Select(r => new AdminReviewView(
        r.Id, r.PostId, db.Posts.First(p => p.Id == r.PostId).Title, r.MemberId, db.Members.First(m => m.Id == r.MemberId).Nickname,
        r.Stars, r.Text, r.WithTicket, r.CreatedAt, r.Likes,
        db.ReviewReports.Where(p => p.ReviewId == r.Id).OrderByDescending(p => p.Id).Take(ShownReports).Select(p => new ReviewReportView(p.Reason, p.Note, p.At)).ToList(),
        r.Reports, r.HiddenAt, r.HiddenReason));
}
