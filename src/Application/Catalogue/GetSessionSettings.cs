using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue;

/// <summary>How a session is sold, for those who decide it.</summary>
/// <param name="Id">The session.</param>
/// <param name="Version">To be named in an edit: somebody else's edit in between refuses it.</param>
/// <param name="PerformanceTime">When it is played.</param>
/// <param name="AfterMidnight">Whether it is announced for the day before, as 24:00 to 29:59 in Korea.</param>
/// <param name="ReserveOpenAt">When seats can be reserved from.</param>
/// <param name="ReserveCloseAt">Until when; null: until the performance begins.</param>
/// <param name="SeatLimit">Seats one member may have, held and reserved together.</param>
/// <param name="Capacity">How many may be inside choosing; null: the configured default.</param>
/// <param name="NoOrphans">Whether a choice may not leave a single free seat between taken ones.</param>
/// <param name="ProofOfWork">Whether joining the waiting room asks for a proof of work.</param>
/// <param name="Cast">Who plays in it; empty: those of the performance.</param>
public sealed record SessionSettingsView(
    long Id, int Version, DateTime PerformanceTime, bool AfterMidnight, DateTime ReserveOpenAt, DateTime? ReserveCloseAt, int SeatLimit, int? Capacity, bool NoOrphans, bool ProofOfWork,
    string Cast)
{
    internal static SessionSettingsView Of(PerformanceSession s) =>
        new(s.Id, s.Version, s.PerformanceTime, s.AfterMidnight, s.ReserveOpenAt, s.ReserveCloseAt, s.SeatLimit, s.Capacity, s.NoOrphans, s.ProofOfWork, s.Cast);
}

public sealed record GetSessionSettings(long SessionId) : IQuery<SessionSettingsView>;

internal sealed class GetSessionSettingsHandler(IPickGoDb db) : IRequestHandler<GetSessionSettings, Result<SessionSettingsView>>
{
    public async Task<Result<SessionSettingsView>> Handle(GetSessionSettings request, CancellationToken cancellationToken) =>
        await db.Sessions.AsNoTracking().FirstOrDefaultAsync(s => s.Id == request.SessionId, cancellationToken) is { } session
            ? SessionSettingsView.Of(session)
            : CatalogueErrors.SessionNotFound;
}
