using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue.Import;

/// <summary>
/// Asks KOPIS, the Korean open data of performing arts. Every call may wait for its turn: all servers together stay below what KOPIS suspends
/// a key for. Refused with one of <see cref="KopisErrors"/>.
/// </summary>
public interface IKopis
{
    /// <summary>Days that one list may cover, the first and the last among them.</summary>
    const int DaysAtOnce = 31;

    /// <summary>Whether there is a key; without one nobody is asked, and everything is refused.</summary>
    bool IsConfigured { get; }

    /// <summary>What runs on any of these days.</summary>
    /// <param name="from">First day, in Korea.</param>
    /// <param name="to">Last day, at most <see cref="DaysAtOnce"/> with the first.</param>
    /// <param name="page">From 1.</param>
    /// <param name="ct">Ends waiting and asking.</param>
    Task<Result<KopisPage>> ListAsync(DateOnly from, DateOnly to, int page, CancellationToken ct);

    /// <param name="id"><c>mt20id</c>, as a listing says it.</param>
    /// <param name="ct">Ends waiting and asking.</param>
    Task<Result<KopisPerformance>> GetPerformanceAsync(string id, CancellationToken ct);

    /// <param name="id"><c>mt10id</c>, as a performance says it.</param>
    /// <param name="ct">Ends waiting and asking.</param>
    Task<Result<KopisVenue>> GetVenueAsync(string id, CancellationToken ct);
}
