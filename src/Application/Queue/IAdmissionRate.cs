namespace PickGo.Application.Queue;

/// <summary>What the admission policy allows now.</summary>
public interface IAdmissionRate
{
    /// <returns>This room's share of the admissions a second that all rooms have together.</returns>
    double PerSecondOf(long sessionId);
}

/// <summary>Counts requests to the reserving endpoints on this server.</summary>
public interface ILoadMeter
{
    void Record(TimeSpan took, bool failed);
}
