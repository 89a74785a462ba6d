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
    RedisStore redis, [FromKeyedServices(RedisWaitingRoom.Live)] LiveSessions live, RoomPauses pauses, IOptionsMonitor<QueueOptions> options) : IWaitingRoom
{
    public const string Live = "queue";

    private readonly RequestBatcher<RoomRules, Joiner, RoomPlace?> _joins = new();

    public async Task<RoomPlace?> JoinAsync(RoomRules rules, long memberId, long number, CancellationToken ct)
    {
        await live.TouchAsync(rules.SessionId);
        return await _joins.AskAsync(rules.SessionId, rules, new Joiner(memberId, number), JoinAllAsync).WaitAsync(ct);
    }

    public async Task<RoomPlace?> FindAsync(RoomRules rules, long memberId, CancellationToken ct) =>
        Read(await RunAsync(QueueScripts.Find, rules.SessionId, new FindArguments(memberId, Milliseconds(rules.OpensAt))));

    public Task LeaveAsync(long sessionId, long memberId, CancellationToken ct) =>
        RunAsync(QueueScripts.Leave, sessionId, new LeaveArguments(memberId, sessionId, QueueKeys.Left.ToString()));

    public Task HeartbeatAsync(long sessionId, IReadOnlyCollection<long> memberIds, CancellationToken ct) =>
        memberIds.Count == 0
            ? Task.CompletedTask
            : RunAsync(QueueScripts.Heartbeat, sessionId, new HeartbeatArguments([.. memberIds.Select(m => (RedisValue)m)]));

    public async Task<RoomTick?> TickAsync(RoomRules rules, double perSecond, CancellationToken ct)
    {
        var o = options.CurrentValue;
        var arguments = new TickArguments(Milliseconds(rules.OpensAt), Milliseconds(rules.ClosesAt ?? DateTime.MaxValue), rules.Capacity, perSecond, o.PassSeconds * 1000L, o.GraceSeconds * 1000L,
            o.TickMilliseconds, QueueKeys.Ticks(rules.SessionId).ToString());
        var tick = (await RunAsync(QueueScripts.Tick, rules.SessionId, arguments)).ToDictionary();
        return tick.Count == 0
            ? null
            : new RoomTick((long)tick["waiting"], (long)tick["admitted"], (long)tick["inside"], (bool)tick["limited"], DrawnOf((string)tick["record"]!, (long)tick["drawn_at"]));
    }

    public async Task DrawRecordedAsync(long sessionId, CancellationToken ct) =>
        await (await redis.DatabaseAsync()).HashSetAsync(QueueKeys.Meta(sessionId), "recorded", 1);

    public async Task<RoomFigures> InspectAsync(long sessionId, CancellationToken ct)
    {
        var room = (await RunAsync(QueueScripts.Inspect, sessionId, default(NoArguments))).ToDictionary();
        return new RoomFigures((long)room["waiting"], (long)room["lobby"], (long)room["inside"], (long)room["flow"] / 1000.0, (bool)room["paused"], (bool)room["draining"],
            double.TryParse((string?)room["rate"], CultureInfo.InvariantCulture, out var rate) ? rate : null,
            int.TryParse((string?)room["capacity"], CultureInfo.InvariantCulture, out var capacity) ? capacity : null);
    }

    public async Task SteerAsync(long sessionId, Steering steering, CancellationToken ct)
    {
        await live.TouchAsync(sessionId);
        var db = await redis.DatabaseAsync();
        if (steering.Paused is { } paused) await db.HashSetAsync(QueueKeys.Meta(sessionId), "paused", paused ? 1 : 0);
        if (steering.Draining is { } draining) await db.HashSetAsync(QueueKeys.Meta(sessionId), "draining", draining ? 1 : 0);
        pauses.Forget(sessionId);
    }

    public async Task OverrideAsync(long sessionId, double? ratePerSecond, int? capacity, CancellationToken ct)
    {
        await live.TouchAsync(sessionId);
        await SetOrDeleteAsync(sessionId, "rate", ratePerSecond?.ToString(CultureInfo.InvariantCulture));
        await SetOrDeleteAsync(sessionId, "capacity", capacity?.ToString(CultureInfo.InvariantCulture));
    }

    public Task<IReadOnlyList<long>> LiveAsync(CancellationToken ct) => live.ListAsync();

    private async Task<IReadOnlyList<RoomPlace?>> JoinAllAsync(RoomRules rules, IReadOnlyList<Joiner> joiners)
    {
        var arguments = new JoinArguments(Milliseconds(rules.OpensAt), rules.Capacity, options.CurrentValue.PassSeconds * 1000L, Guid.NewGuid().ToString("N"), joiners);
        return [.. ((RedisResult[])(await RunAsync(QueueScripts.Join, rules.SessionId, arguments))!).Select(Read)];
    }

    private async Task SetOrDeleteAsync(long sessionId, string field, string? value)
    {
        var db = await redis.DatabaseAsync();
        if (value is null) await db.HashDeleteAsync(QueueKeys.Meta(sessionId), field);
        else await db.HashSetAsync(QueueKeys.Meta(sessionId), field, value);
    }

    private static DrawnLobby? DrawnOf(string record, long drawnAt)
    {
        if (record.Split('|') is not [var total, var rankSamples]) return null;

        return new DrawnLobby(DateTimeOffset.FromUnixTimeMilliseconds(drawnAt).UtcDateTime, long.Parse(total, CultureInfo.InvariantCulture), rankSamples);
    }

    private async Task<RedisResult> RunAsync<TArguments>(RedisScript<RoomKeys, TArguments> script, long sessionId, TArguments arguments) =>
        await script.RunAsync(await redis.DatabaseAsync(), QueueKeys.Room(sessionId), arguments);

    /// <summary>The places as queue_place.lua answers them.</summary>
    private static RoomPlace? Read(RedisResult place)
    {
        var reply = (RedisResult[])place!;
        return (reply.Length == 0 ? null : (string?)reply[0], reply) switch
        {
            (null or "draining", _) => null,
            ("admitted", [_, var expires, var epoch]) =>
                new RoomPlace(PlaceState.Admitted, 0, 0, 0, 0, DateTimeOffset.FromUnixTimeMilliseconds((long)expires).UtcDateTime, (string)epoch!),
            ("lobby", [_, var total, var epoch]) =>
                new RoomPlace(PlaceState.Lobby, 0, 0, (long)total, 0, null, (string)epoch!),
            ("waiting", [_, var ticket, var position, var total, var flow, var epoch]) =>
                new RoomPlace(PlaceState.Waiting, (long)ticket, (long)position, (long)total, (long)flow / 1000.0, null, (string)epoch!),
            var (state, _) => throw new InvalidOperationException($"Unknown place '{state}' of a queue script."),
        };
    }

    private static long Milliseconds(DateTime utc) => new DateTimeOffset(utc, TimeSpan.Zero).ToUnixTimeMilliseconds();
}
