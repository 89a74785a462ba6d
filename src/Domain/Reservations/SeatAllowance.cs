using PickGo.Domain.Platform;
using PickGo.Domain.Seats;

namespace PickGo.Domain.Reservations;

/// <summary>
/// Where all reservations of one member in one session meet. Counting seats is not enough on an engine with more than one
/// writer: two that count at the same moment would both find room. Both have to make or raise this row, and one of them loses.
/// </summary>
public sealed class SeatAllowance : ContestedEntity
{
    private SeatAllowance() { }

    public SeatAllowance(long memberId, long sessionId)
    {
        MemberId = memberId;
        SessionId = sessionId;
    }

    public long MemberId { get; private set; }
    public long SessionId { get; private set; }

    /// <param name="had">Seats of the member's live reservations in this session, counted in the same transaction.</param>
    /// <param name="more">Seats to take now.</param>
    /// <param name="limit">How many one member may have in this session.</param>
    public Result Take(int had, int more, int limit)
    {
        if (had + more > limit) return SeatsErrors.Limit(limit);

        IncrementVersion();
        return Result.Done;
    }
}
