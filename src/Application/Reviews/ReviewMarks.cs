using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Reviews;

/// <summary>Takes members' likes and reports away, with their counts, in the running transaction.</summary>
internal sealed class ReviewMarks(IPickGoDb db)
{
    /// <returns>Whether there was one; refused when somebody else takes it away in the same moment.</returns>
    public async Task<Result<bool>> RemoveLikeAsync(long reviewId, long memberId, CancellationToken ct)
    {
        // The count first, as when a like is given: two that go both ways never wait for each other.
        var likes = db.ReviewLikes.Where(l => l.ReviewId == reviewId && l.MemberId == memberId);
        if (await db.Reviews.Where(r => r.Id == reviewId && likes.Any()).ExecuteUpdateAsync(r => r.SetProperty(x => x.Likes, x => x.Likes - 1), ct) == 0) return false;
        return await likes.ExecuteDeleteAsync(ct) == 1 ? true : CommonErrors.Conflict;
    }

    /// <inheritdoc cref="RemoveLikeAsync"/>
    public async Task<Result<bool>> RemoveReportAsync(long reviewId, long memberId, CancellationToken ct)
    {
        var reports = db.ReviewReports.Where(l => l.ReviewId == reviewId && l.MemberId == memberId);
        if (await db.Reviews.Where(r => r.Id == reviewId && reports.Any()).ExecuteUpdateAsync(r => r.SetProperty(x => x.Reports, x => x.Reports - 1), ct) == 0) return false;
        return await reports.ExecuteDeleteAsync(ct) == 1 ? true : CommonErrors.Conflict;
    }
}
