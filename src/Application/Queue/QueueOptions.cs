namespace PickGo.Application.Queue;

/// <summary>The waiting rooms' settings (<c>Queue:*</c>).</summary>
public sealed class QueueOptions
{
    public const string Section = "Queue";

    /// <summary>How the rate is found: <c>Fixed</c>, <c>ThroughputInterpolation</c> or <c>Adaptive</c>.</summary>
    public AdmissionPolicyName Policy { get; set; } = AdmissionPolicyName.Adaptive;

    /// <summary>Members admitted in a second by <c>Fixed</c>, to all rooms together; where <c>Adaptive</c> starts.</summary>
    public int AdmissionsPerSecond { get; set; } = 50;

    /// <summary>What <c>Adaptive</c> never goes past.</summary>
    public int MaxAdmissionsPerSecond { get; set; } = 2000;

    /// <summary>The latency of the reserving endpoints, at the 95th percentile, that <c>Adaptive</c> keeps.</summary>
    public int TargetLatencyMilliseconds { get; set; } = 300;

    /// <summary>How much time lies between two ticks of a room at least.</summary>
    public int TickMilliseconds { get; set; } = 950;

    /// <summary>Members who may be inside one session at once, unless the session has its own capacity.</summary>
    public int Capacity { get; set; } = 500;

    /// <summary>How long an admitted member may stay inside.</summary>
    public int PassSeconds { get; set; } = 600;

    /// <summary>How long a place is kept after the last sign of life.</summary>
    public int GraceSeconds { get; set; } = 60;

    /// <summary>How often a server shows signs of life for the members connected to it.</summary>
    public int HeartbeatSeconds { get; set; } = 10;
}

/// <summary>The policies to choose from.</summary>
public enum AdmissionPolicyName { Fixed, ThroughputInterpolation, Adaptive }
