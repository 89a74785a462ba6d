namespace PickGo.Application.Queue;

/// <summary>The waiting rooms' settings (<c>Queue:*</c>).</summary>
public sealed class QueueOptions
{
    public const string Section = "Queue";

    /// <summary>Members admitted to one session in a second (policy <c>Fixed</c>).</summary>
    public int AdmissionsPerSecond { get; set; } = 50;

    /// <summary>Members who may be inside one session at once, unless the session has its own capacity.</summary>
    public int Capacity { get; set; } = 500;

    /// <summary>How long an admitted member may stay inside.</summary>
    public int PassSeconds { get; set; } = 600;

    /// <summary>How long a place is kept after the last sign of life.</summary>
    public int GraceSeconds { get; set; } = 60;

    /// <summary>How often a server shows signs of life for the members connected to it.</summary>
    public int HeartbeatSeconds { get; set; } = 10;
}
