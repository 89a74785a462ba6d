namespace PickGo.Domain.Queue;

/// <summary>What all live servers together saw in the last seconds.</summary>
/// <param name="RequestsPerSecond">Requests to the reserving endpoints.</param>
/// <param name="ErrorShare">Share of them that failed on our side, 0 … 1.</param>
/// <param name="P95">Their 95th percentile of latency; null when there were too few to tell.</param>
/// <param name="WasLimiting">Whether anybody waited who would have been let in at a higher rate.</param>
public sealed record ClusterLoad(double RequestsPerSecond, double ErrorShare, TimeSpan? P95, bool WasLimiting);

/// <summary>What a policy remembers from one second to the next.</summary>
/// <param name="PerSecond">Admissions a second that are allowed now, to all rooms together.</param>
/// <param name="SlowStart">Still looking for the first limit.</param>
/// <param name="Cooldown">Seconds to wait before the next step, so that the last one shows.</param>
/// <param name="Limit">The rate at which strain showed last.</param>
public sealed record AdmissionState(double PerSecond, bool SlowStart = true, int Cooldown = 0, double Limit = 0);

/// <summary>Decides once a second how many may be admitted in the next.</summary>
public interface IAdmissionPolicy
{
    AdmissionState Start { get; }

    AdmissionState Next(AdmissionState state, ClusterLoad load);
}

/// <summary>Always the same rate.</summary>
public sealed class FixedAdmission(double perSecond) : IAdmissionPolicy
{
    public AdmissionState Start => new(perSecond);

    public AdmissionState Next(AdmissionState state, ClusterLoad load) => Start;
}

/// <summary>The busier the servers, the slower: 0 … 100 requests a second map linearly to 50 … 1 admissions a second.</summary>
public sealed class ThroughputInterpolation : IAdmissionPolicy
{
    private const double Busy = 100;
    private const double Fastest = 50;
    private const double Slowest = 1;

    public AdmissionState Start => new(Fastest);

    public AdmissionState Next(AdmissionState state, ClusterLoad load) =>
        new(Fastest - (Math.Clamp(load.RequestsPerSecond / Busy, 0, 1) * (Fastest - Slowest)));
}
