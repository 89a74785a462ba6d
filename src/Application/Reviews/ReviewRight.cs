using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;
using PickGo.Domain.Reviews;

namespace PickGo.Application.Reviews;

/// <summary>Who may write a review: who had been there, and others where the post lets them.</summary>
internal sealed class ReviewRight(IPurchaseHistory purchases)
{
    /// <returns>Whether the review is one with a ticket.</returns>
    public async Task<Result<bool>> CheckAsync(long memberId, Post post, CancellationToken ct)
    {
        var attendance = await purchases.FindAsync(memberId, post.PerformanceId, ct);
        if (attendance == Attendance.Attended) return true;
        if (!post.ReviewsNeedTicket) return false;
        return attendance == Attendance.Coming ? ReviewErrors.TooEarly : ReviewErrors.TicketNeeded;
    }
}
