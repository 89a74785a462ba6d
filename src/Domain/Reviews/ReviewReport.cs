using PickGo.Domain.Platform;

namespace PickGo.Domain.Reviews;

public enum ReportReason { Spam, Abuse, PersonalData, Spoiler, Other }

/// <summary>A member tells operators that something is wrong with a review; once.</summary>
public sealed class ReviewReport : Entity
{
    public const int NoteLength = 300;

    private ReviewReport() { }

    public ReviewReport(long reviewId, long memberId, ReportReason reason, string? note, DateTime now) =>
        (ReviewId, MemberId, Reason, Note, At) = (reviewId, memberId, reason, note, now);

    public long ReviewId { get; private set; }
    public long MemberId { get; private set; }
    public ReportReason Reason { get; private set; }
    public string? Note { get; private set; }
    public DateTime At { get; private set; }
}
