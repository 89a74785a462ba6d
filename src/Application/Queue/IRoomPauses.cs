namespace PickGo.Application.Queue;

/// <summary>Whether an operator paused a room.</summary>
public interface IRoomPauses
{
    /// <returns>As of a second ago at most: every place and every push says it, so nobody asks Redis for each.</returns>
    Task<bool> IsPausedAsync(long sessionId, CancellationToken ct);
}
