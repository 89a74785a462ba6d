using PickGo.Application.Queue;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Redis;

namespace PickGo.Infrastructure.Queue;

/// <summary>Asks Redis once a second for each room that somebody here waits in, however many they are; while Redis is away, what it said last stands.</summary>
internal sealed class RoomPauses(RedisStore redis, TimeProvider time) : IRoomPauses
{
    private readonly StaleCache<long, Pause> _pauses = new(time, TimeSpan.FromSeconds(1));

    public async Task<bool> IsPausedAsync(long sessionId, CancellationToken ct) => (await _pauses.FindAsync(sessionId, ReadAsync, ct))!.IsPaused;

    /// <summary>An operator changed it here: what was read before is over.</summary>
    public void Forget(long sessionId) => _pauses.Remove(sessionId);

    private async Task<Pause?> ReadAsync(long sessionId) => new(await (await redis.DatabaseAsync()).HashGetAsync(QueueKeys.Meta(sessionId), "paused") == 1);

    private sealed record Pause(bool IsPaused);
}
