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
    RedisStore redis, [FromKeyedServices(RedisWaitingRoom.Live)] LiveSessions live, IRoomSettings settings, IOptionsMonitor<QueueOptions> options) : IWaitingRoom
{
    public const string Live = "queue";

    /// <summary>More than Redis is emptied while one call is on its way.</summary>
    private const int Attempts = 3;

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

    public Task EndPassAsync(long sessionId, long memberId, DateTime passExpiresAt, CancellationToken ct) =>
        RunAsync(QueueScripts.EndPass, sessionId, new EndPassArguments(memberId, Milliseconds(passExpiresAt), sessionId, QueueKeys.Left.ToString()));

    public Task HeartbeatAsync(long sessionId, IReadOnlyCollection<long> memberIds, CancellationToken ct) =>
        memberIds.Count == 0
            ? Task.CompletedTask
            : RunAsync(QueueScripts.Heartbeat, sessionId, new HeartbeatArguments([.. memberIds.Select(m => (RedisValue)m)]));

    public async Task<RoomTick?> TickAsync(RoomRules rules, double perSecond, CancellationToken ct)
    {
        var o = options.CurrentValue;
        var arguments = new TickArguments(Milliseconds(rules.OpensAt), Milliseconds(rules.ClosesAt ?? DateTime.MaxValue), rules.Capacity, perSecond, o.PassSeconds * 1000L, o.GraceSeconds * 1000L,
            o.TickMilliseconds, (await settings.FindAsync(rules.SessionId, ct)).Version, QueueKeys.Ticks(rules.SessionId).ToString());
        var tick = (await RunSettledAsync(QueueScripts.Tick, rules.SessionId, arguments)).ToDictionary();
        if (tick.Count == 0) return null;

        var (waiting, admitted) = ((long)tick["waiting"], (long)tick["admitted"]);
        return new RoomTick(waiting, admitted, (long)tick["inside"], (bool)tick["limited"], DrawnOf((string)tick["record"]!, (long)tick["drawn_at"]),
            new RoomDemand(rules.SessionId, waiting + admitted, (long)tick["wanted"]));
    }

    public async Task DrawRecordedAsync(long sessionId, CancellationToken ct) =>
        await (await redis.DatabaseAsync()).HashSetAsync(QueueKeys.Meta(sessionId), "recorded", 1);

    public async Task<RoomFigures> InspectAsync(long sessionId, CancellationToken ct)
    {
        var room = (await RunAsync(QueueScripts.Inspect, sessionId, default(NoArguments))).ToDictionary();
        return new RoomFigures((long)room["waiting"], (long)room["lobby"], (long)room["inside"], (long)room["flow"] / 1000.0);
    }

    public async Task SetAsync(long sessionId, RoomSettings settings, CancellationToken ct)
    {
        await live.TouchAsync(sessionId);
        await SetAsync(sessionId, settings, isCommand: true);
    }

    public Task<IReadOnlyList<long>> LiveAsync(CancellationToken ct) => live.ListAsync();

    private async Task<IReadOnlyList<RoomPlace?>> JoinAllAsync(RoomRules rules, IReadOnlyList<Joiner> joiners)
    {
        var arguments = new JoinArguments(Milliseconds(rules.OpensAt), rules.Capacity, options.CurrentValue.PassSeconds * 1000L, Guid.NewGuid().ToString("N"), joiners);
        return [.. ((RedisResult[])(await RunSettledAsync(QueueScripts.Join, rules.SessionId, arguments))!).Select(Read)];
    }

    private Task<RedisResult> SetAsync(long sessionId, RoomSettings s, bool isCommand) =>
        RunAsync(QueueScripts.Set, sessionId, new SetArguments(s.Version, s.Paused, s.Draining, Text(s.RatePerSecond), Text(s.Capacity), isCommand));

    private static RedisValue Text(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture) ?? "";

    private static DrawnLobby? DrawnOf(string record, long drawnAt)
    {
        if (record.Split('|') is not [var total, var rankSamples]) return null;

        return new DrawnLobby(DateTimeOffset.FromUnixTimeMilliseconds(drawnAt).UtcDateTime, long.Parse(total, CultureInfo.InvariantCulture), rankSamples);
    }

    private async Task<RedisResult> RunAsync<TArguments>(RedisScript<RoomKeys, TArguments> script, long sessionId, TArguments arguments) =>
        await script.RunAsync(await redis.DatabaseAsync(), QueueKeys.Room(sessionId), arguments);

    /// <summary>Runs what may admit: only once the room has what operators set. A room that lost it, or never had it, is told first.</summary>
    private async Task<RedisResult> RunSettledAsync<TArguments>(RedisScript<RoomKeys, TArguments> script, long sessionId, TArguments arguments)
    {
        for (var attempt = 1; ; attempt++)
        {
            var reply = await RunAsync(script, sessionId, arguments);
            if (reply.Resp2Type == ResultType.Array) return reply;
            if (attempt == Attempts) throw new InvalidOperationException($"The waiting room of session {sessionId} does not keep what operators set.");

            await SetAsync(sessionId, await settings.ReadAsync(sessionId, CancellationToken.None), isCommand: false);
        }
    }

    /// <summary>The places as queue_place.lua answers them.</summary>
    private static RoomPlace? Read(RedisResult place)
    {
        var reply = (RedisResult[])place!;
        return (reply.Length == 0 ? null : (string?)reply[0], reply) switch
        {
            (null or "draining", _) => null,
            ("admitted", [_, var expires, var epoch]) =>
                new RoomPlace(PlaceState.Admitted, 0, 0, 0, 0, DateTimeOffset.FromUnixTimeMilliseconds((long)expires).UtcDateTime, (string)epoch!),
            ("lobby", [_, var total, var paused, var epoch]) =>
                new RoomPlace(PlaceState.Lobby, 0, 0, (long)total, 0, null, (string)epoch!, (bool)paused),
            ("waiting", [_, var ticket, var position, var total, var flow, var paused, var epoch]) =>
                new RoomPlace(PlaceState.Waiting, (long)ticket, (long)position, (long)total, (long)flow / 1000.0, null, (string)epoch!, (bool)paused),
            var (state, _) => throw new InvalidOperationException($"Unknown place '{state}' of a queue script."),
        };
    }

    private static long Milliseconds(DateTime utc) => new DateTimeOffset(utc, TimeSpan.Zero).ToUnixTimeMilliseconds();
}
