using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;
using PickGo.Domain.Reviews;

namespace PickGo.Application.Reviews;

/// <summary>Tells operators that something is wrong with a review; a second time changes nothing.</summary>
public sealed record ReportReview(long PostId, long ReviewId, long MemberId, ReportReason Reason, string? Note) : IUseCase, ICommand;

internal sealed class ReportReviewValidator : AbstractValidator<ReportReview>
{
    public ReportReviewValidator()
    {
        RuleFor(r => r.Reason).IsInEnum();
        RuleFor(r => r.Note).MaximumLength(ReviewReport.NoteLength);
    }
}

internal sealed class ReportReviewHandler(IPickGoDb db, Transactions transactions, IAuditTrail audit, TimeProvider time) : IRequestHandler<ReportReview, Result>
{
    public Task<Result> Handle(ReportReview request, CancellationToken cancellationToken) =>
        transactions.RunUntilSettledAsync(() => ReportAsync(request, cancellationToken), cancellationToken);

    private async Task<Result> ReportAsync(ReportReview request, CancellationToken ct)
    {
        var shown = db.Reviews.Where(r => r.Id == request.ReviewId && r.PostId == request.PostId && r.HiddenAt == null);
        var review = await shown.AsNoTracking().FirstOrDefaultAsync(ct);
        if (review is null) return ReviewErrors.NotFound;
        if (review.MemberId == request.MemberId) return ReviewErrors.Own;

        if (await db.ReviewReports.AnyAsync(l => l.ReviewId == review.Id && l.MemberId == request.MemberId, ct)) return Result.Done;

        // The count first: it takes the review's row, so the review cannot go before its report is there.
        if (await shown.ExecuteUpdateAsync(r => r.SetProperty(x => x.Reports, x => x.Reports + 1), ct) == 0) return ReviewErrors.NotFound;
        var note = ReviewText.Normalize(request.Note ?? "");
        db.ReviewReports.Add(new ReviewReport(review.Id, request.MemberId, request.Reason, note.Length > 0 ? note : null, time.GetUtcNow().UtcDateTime));
        audit.Add(review.AuditSubject, new AuditChange("reported", null, request.Reason));
        return await db.SaveAsync(ct);
    }
}
