namespace PickGo.Application.Reviews;

/// <summary>Whether a member had a ticket for a performance.</summary>
public enum Attendance
{
    /// <summary>Never, or it was given back.</summary>
    None,

    /// <summary>For a session that is not over.</summary>
    Coming,

    /// <summary>For one that is.</summary>
    Attended,
}

/// <summary>What members bought; whoever keeps the tickets implements it.</summary>
public interface IPurchaseHistory
{
    Task<Attendance> FindAsync(long memberId, long performanceId, CancellationToken ct);
}
