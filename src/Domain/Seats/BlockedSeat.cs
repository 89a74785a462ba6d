using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Domain.Seats;

/// <summary>A seat that an operator keeps from sale. The rows that were given up stay, and tell who did what when.</summary>
public sealed class BlockedSeat : TakenSeat
{
    private BlockedSeat() { }

    public BlockedSeat(long sessionId, SeatPosition position, Actor actor, DateTime now) : base(sessionId, position)
    {
        BlockedBy = actor;
        BlockedAt = now;
    }

    public Actor BlockedBy { get; private set; }
    public DateTime BlockedAt { get; private set; }

    /// <summary>The operator who put it on sale again.</summary>
    public Actor? UnblockedBy { get; private set; }

    public void Unblock(Actor actor, DateTime now)
    {
        UnblockedBy = actor;
        Release(now);
    }
}
