using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Domain.Queue;

/// <summary>
/// What operators set of one session's waiting room. Its place is the database: the room itself lies in Redis, which may come back empty, and
/// a room that was paused must not open by itself.
/// </summary>
public sealed class QueueSettings : ContestedEntity, IAuditSubject
{
    private QueueSettings() { }

    public QueueSettings(long sessionId) => SessionId = sessionId;

    public long SessionId { get; private set; }

    /// <summary>Nobody is admitted.</summary>
    [Audited]
    public bool Paused { get; private set; }

    /// <summary>Nobody new is taken.</summary>
    [Audited]
    public bool Draining { get; private set; }

    /// <summary>Admissions a second; null: the policy decides.</summary>
    [Audited]
    public double? RatePerSecond { get; private set; }

    /// <summary>How many may be inside at once; null: the session's own.</summary>
    [Audited]
    public int? Capacity { get; private set; }

    public AuditSubject AuditSubject => PerformanceSession.SubjectOf(SessionId);

    public void Pause()
    {
        Paused = true;
        IncrementVersion();
    }

    public void Drain()
    {
        Draining = true;
        IncrementVersion();
    }

    /// <summary>Admits again, and takes new members again.</summary>
    public void Resume()
    {
        (Paused, Draining) = (false, false);
        IncrementVersion();
    }

    /// <summary>Null gives it back to the policy and the session.</summary>
    public void Override(double? ratePerSecond, int? capacity)
    {
        (RatePerSecond, Capacity) = (ratePerSecond, capacity);
        IncrementVersion();
    }
}
