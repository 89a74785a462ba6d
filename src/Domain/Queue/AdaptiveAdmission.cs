namespace PickGo.Domain.Queue;

/// <summary>
/// Additive increase, multiplicative decrease on latency and errors, as in TCP congestion control (RFC 5681), with a slow
/// start that grows geometrically until the first sign of strain. Strain takes a tenth off; trouble halves, or takes a tenth off a
/// rate that held nobody back: whoever came in at the opening came past it. The way back up is geometric to half of the rate at which
/// strain showed (RFC 5681, after a time-out), quick until near it, and careful from there (as in CUBIC, RFC 9438).
/// </summary>
/// <param name="target">The latency at the 95th percentile that we want to keep.</param>
/// <param name="start">Where a cold start begins, a second.</param>
/// <param name="highest">Never more than this a second.</param>
public sealed class AdaptiveAdmission(TimeSpan target, double start, double highest) : IAdmissionPolicy
{
    private const double Lowest = 1;
    private const double SlowStartFactor = 1.5;
    private const double GentleFactor = 0.9;
    private const double HardFactor = 0.5;
    private const double CarefulShare = 0.02;
    private const double QuickShare = 0.15;
    private const double NearLimit = 0.85;
    private const double RestartShare = 0.5;
    private const double LimitFades = 0.75;
    private const double TolerableErrors = 0.01;
    private const double AlarmingErrors = 0.05;
    private const double AlarmingLatency = 2;
    private const int SecondsToSeeAStep = 3;

    public AdmissionState Start => new(start);

    public AdmissionState Next(AdmissionState state, ClusterLoad load)
    {
        var latency = load.P95 is { } p95 ? p95 / target : 0;
        if (latency > AlarmingLatency || load.ErrorShare > AlarmingErrors) return Slower(state, load.WasLimiting ? HardFactor : GentleFactor);
        if (latency > 1 || load.ErrorShare > TolerableErrors) return Slower(state, GentleFactor);
        if (state.Cooldown > 0) return state with { Cooldown = state.Cooldown - 1 };

        // A rate that nobody needs says nothing about what the servers can carry: do not let it run away.
        return load.WasLimiting ? state with { PerSecond = Math.Min(highest, Faster(state)) } : state;
    }

    private static double Faster(AdmissionState state)
    {
        if (state.SlowStart || state.PerSecond < state.Limit * RestartShare) return state.PerSecond * SlowStartFactor;

        var share = state.PerSecond < state.Limit * NearLimit ? QuickShare : CarefulShare;
        return state.PerSecond + Math.Max(1, state.PerSecond * share);
    }

    /// <summary>The last seconds' latency still shows requests from before the last step down: one step must show before the next.</summary>
    private static AdmissionState Slower(AdmissionState state, double factor) => state.Cooldown > 0
        ? state with { Cooldown = state.Cooldown - 1 }
        : new AdmissionState(Math.Max(Lowest, state.PerSecond * factor), SlowStart: false, SecondsToSeeAStep, Math.Max(state.PerSecond, state.Limit * LimitFades));
}
