using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Reviews;

/// <summary>What a member wrote, liked and reported. Nothing of it is kept of who leaves: no law asks for it.</summary>
internal sealed class ReviewData(IPickGoDb db, ReviewMarks marks) : IPersonalData
{
    public string Name => "reviews";

    public async Task<object> ExportAsync(long memberId, CancellationToken ct) => new
    {
        Written = await db.Reviews.AsNoTracking().Where(r => r.MemberId == memberId).OrderBy(r => r.Id)
            .Select(r => new { r.PostId, r.Stars, r.Text, r.WithTicket, r.CreatedAt, r.EditedAt, r.HiddenAt, r.HiddenReason }).ToListAsync(ct),
        Liked = await db.ReviewLikes.Where(l => l.MemberId == memberId).OrderBy(l => l.Id).Select(l => l.ReviewId).ToListAsync(ct),
        Reported = await db.ReviewReports.AsNoTracking().Where(r => r.MemberId == memberId).OrderBy(r => r.Id)
            .Select(r => new { r.ReviewId, r.Reason, r.Note, r.At }).ToListAsync(ct),
    };

    public Task<Error?> FindObstacleAsync(long memberId, CancellationToken ct) => Task.FromResult<Error?>(null);

    public Task<IReadOnlyList<LawfulRecord>> RetainAsync(long memberId, CancellationToken ct) => Task.FromResult<IReadOnlyList<LawfulRecord>>([]);

    public async Task EraseAsync(long memberId, CancellationToken ct)
    {
        foreach (var id in await db.ReviewLikes.Where(l => l.MemberId == memberId).OrderBy(l => l.ReviewId).Select(l => l.ReviewId).ToListAsync(ct))
            await marks.RemoveLikeAsync(id, memberId, ct);
        foreach (var id in await db.ReviewReports.Where(l => l.MemberId == memberId).OrderBy(l => l.ReviewId).Select(l => l.ReviewId).ToListAsync(ct))
            await marks.RemoveReportAsync(id, memberId, ct);
        await db.Reviews.Where(r => r.MemberId == memberId).ExecuteDeleteAsync(ct);
    }
}
