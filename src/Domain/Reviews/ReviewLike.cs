using PickGo.Domain.Platform;

namespace PickGo.Domain.Reviews;

/// <summary>A member likes a review; once.</summary>
public sealed class ReviewLike : Entity
{
    private ReviewLike() { }

    public ReviewLike(long reviewId, long memberId) => (ReviewId, MemberId) = (reviewId, memberId);

    public long ReviewId { get; private set; }
    public long MemberId { get; private set; }
}
