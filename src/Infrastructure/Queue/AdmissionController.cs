using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PickGo.Application.Queue;
using PickGo.Domain.Queue;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Redis;

namespace PickGo.Infrastructure.Queue;

/// <summary>
/// Once a second every server tells what it saw; one of them, whichever comes first, lets the policy decide the rate for all.
/// What the policy remembers lies in Redis, so that it does not matter which one dies.
/// </summary>
internal sealed class AdmissionController(
    RedisStore redis, LoadMeter meter, IOptionsMonitor<QueueOptions> options, EngineStatus engines, TimeProvider time, ILogger<AdmissionController> log)
    : PeriodicService("queue.admission-controller", TimeSpan.FromSeconds(1), time, log), IAdmissionRate
{
    private const int TurnMilliseconds = 950;

    private readonly string _server = Guid.NewGuid().ToString("N");
    private AdmissionState? _state;

    public double PerSecond => (_state ?? Policy.Start).PerSecond;

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
        var report = new ReportArguments(_server, meter.Report(), TurnMilliseconds);
        var reply = (string[])(await QueueScripts.Report.RunAsync(db, QueueKeys.Load, report))!;
        var (turn, state, reports) = (reply[0], reply[1], reply[2..]);

        // Another policy's memory, or none, means nothing to this one: it starts afresh.
        var memory = Remembered(state);
        _state = memory?.Policy == options.CurrentValue.Policy ? memory.State : Policy.Start;
        if (turn != "1") return;

        _state = Policy.Next(_state, LoadMeter.Together(reports));
        await db.HashSetAsync(QueueKeys.Rate, "state", JsonSerializer.Serialize(new Memory(options.CurrentValue.Policy, _state)));
    }

    private static Memory? Remembered(string json) => json.Length == 0 ? null : JsonSerializer.Deserialize<Memory>(json);

    private sealed record Memory(AdmissionPolicyName Policy, AdmissionState State);
}
