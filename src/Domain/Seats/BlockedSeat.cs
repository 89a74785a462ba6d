namespace PickGo.Domain.Seats;

/// <summary>A seat that an operator keeps from sale. The rows that were given up stay, and tell who did what when.</summary>
public sealed class BlockedSeat : TakenSeat
{
    private BlockedSeat() { }

    public BlockedSeat(long sessionId, SeatPosition position, long operatorId, DateTime now) : base(sessionId, position)
    {
        BlockedBy = operatorId;
        BlockedAt = now;
    }

    /// <summary>The operator's member id.</summary>
    public long BlockedBy { get; private set; }
    public DateTime BlockedAt { get; private set; }

    /// <summary>The operator who put it on sale again.</summary>
    public long? UnblockedBy { get; private set; }

    public void Unblock(long operatorId, DateTime now)
    {
        UnblockedBy = operatorId;
        Release(now);
    }
}
