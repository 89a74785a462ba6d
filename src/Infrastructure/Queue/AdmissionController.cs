using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PickGo.Application.Queue;
using PickGo.Domain.Queue;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Redis;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Queue;

/// <summary>
/// Once a second every server tells what it saw; one of them, whichever comes first, lets the policy decide the rate for all.
/// All of them share that rate among the rooms, each by itself, and so alike (<see cref="AdmissionBudget"/>). What the policy remembers lies in Redis, so that it does not matter which one dies.
/// </summary>
internal sealed class AdmissionController(
    RedisStore redis, LoadMeter meter, IOptionsMonitor<QueueOptions> options, EngineStatus engines, TimeProvider time, ILogger<AdmissionController> log)
    : PeriodicService("queue.admission-controller", TimeSpan.FromSeconds(1), time, log), IAdmissionRate
{
    private const int TurnMilliseconds = 950;

    private readonly string _server = Guid.NewGuid().ToString("N");
    private readonly ConcurrentDictionary<long, RoomDemand> _noted = new();
    private AdmissionState? _state;
    private IReadOnlyDictionary<long, double> _shares = new Dictionary<long, double>();

    /// <summary>A room that nobody spoke of yet takes an even share, until it has: within a second or two.</summary>
    public double PerSecondOf(long sessionId) =>
        _shares.TryGetValue(sessionId, out var share) ? share : (_state ?? Policy.Start).PerSecond / (_shares.Count + 1);

    /// <summary>What a room asked for that was ticked here; told to all servers with the next report.</summary>
    public void Note(RoomDemand demand) => _noted[demand.SessionId] = demand;

    private IAdmissionPolicy Policy
    {
        get
        {
            var o = options.CurrentValue;
            return o.Policy switch
            {
                AdmissionPolicyName.Fixed => new FixedAdmission(o.AdmissionsPerSecond),
                AdmissionPolicyName.ThroughputInterpolation => new ThroughputInterpolation(),
                _ => new AdaptiveAdmission(TimeSpan.FromMilliseconds(o.TargetLatencyMilliseconds), o.AdmissionsPerSecond, o.MaxAdmissionsPerSecond),
            };
        }
    }

    protected override bool CanRun => engines.HasRedis;

    protected override async Task RunOnceAsync(CancellationToken ct)
    {
        var db = await redis.DatabaseAsync();
        var noted = _noted.Keys.Select(id => _noted.TryRemove(id, out var demand) ? demand : null).OfType<RoomDemand>();
        var report = new ReportArguments(_server, meter.Report(), TurnMilliseconds, [.. noted.Select(d => new Demand(d.SessionId, d.Waiting, d.Wanted))]);
        var reply = (RedisResult[])(await QueueScripts.Report.RunAsync(db, QueueKeys.Load, report))!;
        var (turn, state, reports, demands) = ((string)reply[0]!, (string)reply[1]!, reply[2].ToDictionary(), reply[3].ToDictionary());

        // Another policy's memory, or none, means nothing to this one: it starts afresh.
        var memory = Remembered(state);
        _state = memory?.Policy == options.CurrentValue.Policy ? memory.State : Policy.Start;
        _shares = AdmissionBudget.Share(_state.PerSecond, [.. demands.Select(d => Read(d.Key, (string)d.Value!)).Where(d => d.Wanted > 0)]);
        if (turn != "1") return;

        _state = Policy.Next(_state, LoadMeter.Together(reports.Values.Select(r => (string)r!)));
        await db.HashSetAsync(QueueKeys.Rate, "state", JsonSerializer.Serialize(new Memory(options.CurrentValue.Policy, _state)));
    }

    private static RoomDemand Read(string session, string said)
    {
        var numbers = said.Split('|').Append(session).Select(n => long.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        return new RoomDemand(numbers[2], numbers[0], numbers[1]);
    }

    private static Memory? Remembered(string json) => json.Length == 0 ? null : JsonSerializer.Deserialize<Memory>(json);

    private sealed record Memory(AdmissionPolicyName Policy, AdmissionState State);
}
