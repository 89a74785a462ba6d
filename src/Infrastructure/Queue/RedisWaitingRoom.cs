using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PickGo.Application.Queue;
using PickGo.Domain.Queue;
using PickGo.Infrastructure.Platform.Redis;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Queue;

/// <summary>The waiting room in Redis: each change is one script, on Redis' clock.</summary>
internal sealed class RedisWaitingRoom(
    RedisStore redis, [FromKeyedServices(RedisWaitingRoom.Live)] LiveSessions live, IOptionsMonitor<QueueOptions> options) : IWaitingRoom
{
    public const string Live = "queue";
    private const int ExactPositions = 1000;
    private const int Rungs = 100;
    private const int TickMilliseconds = 950;

    private static readonly RedisScript Join = new("clock", "queue_place", "queue_join");
    private static readonly RedisScript Find = new("clock", "queue_place", "queue_find");
    private static readonly RedisScript Leave = new("clock", "queue_place", "queue_leave");
    private static readonly RedisScript Heartbeat = new("clock", "queue_place", "queue_heartbeat");
    private static readonly RedisScript Tick = new("clock", "queue_place", "queue_tick");

    public async Task<RoomPlace> JoinAsync(RoomRules rules, long memberId, CancellationToken ct)
    {
        await live.TouchAsync(rules.SessionId);
        var reply = await RunAsync(Join, rules.SessionId, memberId, Milliseconds(rules.OpensAt), rules.Capacity,
            options.CurrentValue.PassSeconds * 1000L, Guid.NewGuid().ToString("N"));
        return Read(reply)!;
    }

    public async Task<RoomPlace?> FindAsync(RoomRules rules, long memberId, CancellationToken ct) =>
        Read(await RunAsync(Find, rules.SessionId, memberId, Milliseconds(rules.OpensAt)));

    public Task LeaveAsync(long sessionId, long memberId, CancellationToken ct) => RunAsync(Leave, sessionId, memberId);

    public Task HeartbeatAsync(long sessionId, IReadOnlyCollection<long> memberIds, CancellationToken ct) =>
        memberIds.Count == 0 ? Task.CompletedTask : RunAsync(Heartbeat, sessionId, [.. memberIds.Select(m => (RedisValue)m)]);

    public async Task<RoomBeat?> TickAsync(RoomRules rules, CancellationToken ct)
    {
        var o = options.CurrentValue;
        var reply = (RedisResult[])(await RunAsync(Tick, rules.SessionId, Milliseconds(rules.OpensAt), rules.Capacity, o.AdmissionsPerSecond,
            o.PassSeconds * 1000L, o.GraceSeconds * 1000L, QueueKeys.Ticks(rules.SessionId).ToString(), TickMilliseconds, ExactPositions, Rungs))!;
        return reply.Length == 0 ? null : new RoomBeat((long)reply[0], (long)reply[1], (long)reply[2]);
    }

    private async Task<RedisResult> RunAsync(RedisScript script, long sessionId, params RedisValue[] arguments) =>
        await script.RunAsync(await redis.DatabaseAsync(), QueueKeys.Room(sessionId), arguments);

    private static RoomPlace? Read(RedisResult result)
    {
        var reply = (RedisResult[])result!;
        if (reply.Length == 0) return null;
        if ((string?)reply[0] == "admitted")
        {
            var ends = DateTimeOffset.FromUnixTimeMilliseconds((long)reply[1]).UtcDateTime;
            return new RoomPlace(PlaceState.Admitted, 0, 0, 0, 0, ends, (string)reply[2]!);
        }

        var state = (string?)reply[0] == "lobby" ? PlaceState.Lobby : PlaceState.Waiting;
        return new RoomPlace(state, (long)reply[1], (long)reply[2], (long)reply[3],
            double.Parse((string)reply[4]!, CultureInfo.InvariantCulture) / 1000, null, (string)reply[5]!);
    }

    private static long Milliseconds(DateTime utc) => new DateTimeOffset(utc, TimeSpan.Zero).ToUnixTimeMilliseconds();
}
