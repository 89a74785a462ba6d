namespace PickGo.Application.Queue;

/// <summary>The rate that the admission policy allows every room now.</summary>
public interface IAdmissionRate
{
    double PerSecond { get; }
}

/// <summary>Counts requests to the reserving endpoints on this server.</summary>
public interface ILoadMeter
{
    void Record(TimeSpan took, bool failed);
}
