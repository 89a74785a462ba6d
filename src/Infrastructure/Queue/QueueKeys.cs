using StackExchange.Redis;

namespace PickGo.Infrastructure.Queue;

/// <summary>Every key and channel of the waiting room. Keys of a session share the hash tag <c>{s:id}</c>.</summary>
internal static class QueueKeys
{
    /// <summary>Sorted set: session id → last touched.</summary>
    public static readonly RedisKey Live = "queue:live";

    /// <summary>Sorted set: member → ticket number; the line.</summary>
    public static RedisKey Waiting(long session) => $"queue:{{s:{session}}}:waiting";

    /// <summary>Sorted set: member → number in the draw; becomes the line at the opening.</summary>
    public static RedisKey Lobby(long session) => $"queue:{{s:{session}}}:lobby";

    /// <summary>Sorted set: waiting member → last sign of life (ms).</summary>
    public static RedisKey Alive(long session) => $"queue:{{s:{session}}}:alive";

    /// <summary>Sorted set: member → end of the pass (ms); 0 for one that was given up.</summary>
    public static RedisKey Admitted(long session) => $"queue:{{s:{session}}}:admitted";

    /// <summary>
    /// Hash: <c>epoch</c>, <c>tickets</c> (given after the draw), <c>tick</c> (last tick, ms), <c>flow</c> (admissions a
    /// second, thousandths), <c>credit</c> (admissions left over), <c>announced</c> (length last told), <c>drawn</c> (ms),
    /// <c>recorded</c>; by operators, as a copy of what the database has, <c>settings</c> (its version), <c>paused</c>, <c>draining</c>,
    /// <c>rate</c>, <c>capacity</c>.
    /// </summary>
    public static RedisKey Meta(long session) => $"queue:{{s:{session}}}:meta";

    /// <summary>Hash: server → what it saw lately (see load_report.lua).</summary>
    public static readonly RedisKey Reports = "{queue:load}:reports";

    /// <summary>Hash: session → what its room asked of the budget lately (see load_report.lua).</summary>
    public static readonly RedisKey Demands = "{queue:load}:demands";

    /// <summary>Hash: <c>turn</c> (last decision, ms) and <c>state</c> of the admission policy.</summary>
    public static readonly RedisKey Rate = "{queue:load}:rate";

    /// <summary>One message a tick: <c>L, O or C (lobby, open, closed), then <c>-paused</c> while it is|total|flow|ticket,…|rank:ticket,…</c> (see queue_tick.lua).</summary>
    public static RedisChannel Ticks(long session) => RedisChannel.Literal($"queue:{{s:{session}}}:ticks");

    /// <summary>One message for whoever gave up a place or a pass, or lost it: <c>session:member</c>.</summary>
    public static readonly RedisChannel Left = RedisChannel.Literal("queue:left");

    public static RoomKeys Room(long session) => new(Waiting(session), Alive(session), Admitted(session), Meta(session), Lobby(session));

    /// <summary>Where the servers agree on a rate.</summary>
    public static readonly LoadKeys Load = new(Reports, Demands, Rate);
}

/// <summary>The keys of a room by the names that its scripts know them by: <c>WAITING</c> …</summary>
internal readonly record struct RoomKeys(RedisKey Waiting, RedisKey Alive, RedisKey Admitted, RedisKey Meta, RedisKey Lobby);

/// <summary>The keys of load_report.lua.</summary>
internal readonly record struct LoadKeys(RedisKey Reports, RedisKey Demands, RedisKey Rate);
