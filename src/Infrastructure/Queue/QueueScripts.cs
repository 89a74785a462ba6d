using PickGo.Infrastructure.Platform.Redis;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Queue;

/// <summary>Every script of the waiting room, and below what each is told. Instants and lengths are milliseconds; ids and tickets are text to Lua.</summary>
internal static class QueueScripts
{
    public static readonly RedisScript<RoomKeys, JoinArguments> Join = OfRoom<JoinArguments>("queue_join");
    public static readonly RedisScript<RoomKeys, FindArguments> Find = OfRoom<FindArguments>("queue_find");
    public static readonly RedisScript<RoomKeys, LeaveArguments> Leave = OfRoom<LeaveArguments>("queue_leave");
    public static readonly RedisScript<RoomKeys, EndPassArguments> EndPass = OfRoom<EndPassArguments>("queue_end_pass");
    public static readonly RedisScript<RoomKeys, SetArguments> Set = OfRoom<SetArguments>("queue_set");
    public static readonly RedisScript<RoomKeys, HeartbeatArguments> Heartbeat = OfRoom<HeartbeatArguments>("queue_heartbeat");
    public static readonly RedisScript<RoomKeys, TickArguments> Tick = OfRoom<TickArguments>("queue_tick");
    public static readonly RedisScript<RoomKeys, NoArguments> Inspect = OfRoom<NoArguments>("queue_inspect");
    public static readonly RedisScript<LoadKeys, ReportArguments> Report = new("clock", "load_report");

    private static RedisScript<RoomKeys, TArguments> OfRoom<TArguments>(string name) => new("clock", "queue_place", name);
}

/// <param name="OpensMs">When the lobby becomes the line.</param>
/// <param name="Capacity">How many may be inside, unless an operator said otherwise.</param>
/// <param name="PassMs">How long a pass is.</param>
/// <param name="FreshEpoch">The room's epoch, if it has none yet.</param>
/// <param name="Joiners">In the order they came.</param>
internal readonly record struct JoinArguments(long OpensMs, int Capacity, long PassMs, string FreshEpoch, IReadOnlyList<Joiner> Joiners);

/// <summary>Who wants to join, with the number for the draw.</summary>
internal readonly record struct Joiner(RedisValue Member, RedisValue Number);

internal readonly record struct FindArguments(RedisValue Member, long OpensMs);

/// <param name="Member">Who.</param>
/// <param name="Session">Whose room.</param>
/// <param name="Channel">Where it is told.</param>
internal readonly record struct LeaveArguments(RedisValue Member, RedisValue Session, RedisValue Channel);

/// <param name="Member">Whose pass.</param>
/// <param name="EndsMs">When it would have ended.</param>
/// <param name="Session">To which room.</param>
/// <param name="Channel">Where it is told.</param>
internal readonly record struct EndPassArguments(RedisValue Member, long EndsMs, RedisValue Session, RedisValue Channel);

/// <param name="Version">Of the settings; 0: there are none.</param>
/// <param name="Paused">Nobody is admitted.</param>
/// <param name="Draining">Nobody new is taken.</param>
/// <param name="Rate">Admissions a second; empty: the policy decides.</param>
/// <param name="Capacity">How many may be inside; empty: the session's own.</param>
/// <param name="IsCommand">An operator gave it just now; otherwise it was read, and may be older than what the room knows.</param>
internal readonly record struct SetArguments(long Version, bool Paused, bool Draining, RedisValue Rate, RedisValue Capacity, bool IsCommand);

internal readonly record struct HeartbeatArguments(IReadOnlyList<RedisValue> Members);

/// <param name="OpensMs">Nobody is admitted before.</param>
/// <param name="ClosesMs">Nobody is admitted from then on.</param>
/// <param name="Capacity">How many may be inside, unless an operator said otherwise.</param>
/// <param name="PerSecond">Admissions a second, unless an operator said otherwise.</param>
/// <param name="PassMs">How long a pass is.</param>
/// <param name="GraceMs">For how long who shows no sign of life keeps a place.</param>
/// <param name="IntervalMs">How much time lies between two ticks at least.</param>
/// <param name="Settings">The version of an operator's settings that the caller knows.</param>
/// <param name="Channel">Where the line is told.</param>
internal readonly record struct TickArguments(
    long OpensMs, long ClosesMs, int Capacity, double PerSecond, long PassMs, long GraceMs, long IntervalMs, int Settings, RedisValue Channel);

/// <param name="Server">Who reports.</param>
/// <param name="Report">What it saw (<see cref="LoadMeter.Report"/>).</param>
/// <param name="TurnMs">How much time lies between two decisions at least.</param>
/// <param name="Demands">What the rooms asked for that this server ticked.</param>
internal readonly record struct ReportArguments(string Server, string Report, long TurnMs, IReadOnlyList<Demand> Demands);

/// <inheritdoc cref="Domain.Queue.RoomDemand"/>
internal readonly record struct Demand(RedisValue Session, long Waiting, long Wanted);
