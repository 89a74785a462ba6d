using PickGo.Domain.Catalogue;
using PickGo.Domain.Catalogue.Import;

namespace PickGo.Application.Catalogue;

/// <summary>What the hot paths need to know of a session; read from the database now and then, not on every request.</summary>
public sealed record SessionInfo(
    long Id, long PostId, long PerformanceId, string PerformanceName, string Poster, string Venue, string? Hall,
    DateTime PerformanceTime, bool AfterMidnight, DateTime ReserveOpenAt, DateTime ClosesAt, int SeatLimit, int? Capacity, bool NoOrphans, bool ProofOfWork, RefundTerms Terms, SeatingPlan Plan)
{
    public SessionState StateAt(DateTime now) =>
        now < ReserveOpenAt ? SessionState.Scheduled : now < ClosesAt ? SessionState.Open : SessionState.Closed;

    public PerformanceBriefView Performance => new(PostId, PerformanceName, Poster, Venue, Hall, PerformanceTime, AfterMidnight);
}

/// <summary>What is played, where and when, in short.</summary>
/// <param name="PostId">Number of its sales page.</param>
/// <param name="Name">What is played.</param>
/// <param name="Poster">Address of the poster.</param>
/// <param name="Venue">Where.</param>
/// <param name="Hall">Hall in it; null where the venue is one.</param>
/// <param name="PerformanceTime">When, UTC.</param>
/// <param name="AfterMidnight">Whether it is announced for the day before, as 24:00 to 29:59 in Korea.</param>
public sealed record PerformanceBriefView(long PostId, string Name, string Poster, string Venue, string? Hall, DateTime PerformanceTime, bool AfterMidnight)
{
    /// <summary>The day and the time that people know it by.</summary>
    internal Showing Showing() => Domain.Catalogue.Import.Showing.Of(PerformanceTime, AfterMidnight);

    /// <summary>Where, in full: many venues have several halls, and one stands before the wrong door easily.</summary>
    public string Whereabouts() => Hall is null ? Venue : $"{Venue} {Hall}";
}

public interface ISessionDirectory
{
    /// <remarks>
    /// Not inside a transaction: now and then it needs a connection of its own, and as many transactions as there are connections
    /// would wait for it, and it for them.
    /// </remarks>
    /// <returns>The session, at most a few seconds old, or hours while the database is away; null when there is none.</returns>
    Task<SessionInfo?> FindAsync(long sessionId, CancellationToken ct);
}
