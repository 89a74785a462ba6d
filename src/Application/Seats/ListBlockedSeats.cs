using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Seats;

/// <summary>The seats of a session that operators keep from sale.</summary>
public sealed record ListBlockedSeats(long SessionId) : IQuery<BlockedSeatsView>;

internal sealed class ListBlockedSeatsHandler(IPickGoDb db, ISessionDirectory sessions) : IRequestHandler<ListBlockedSeats, Result<BlockedSeatsView>>
{
    public async Task<Result<BlockedSeatsView>> Handle(ListBlockedSeats request, CancellationToken cancellationToken) =>
        await sessions.FindAsync(request.SessionId, cancellationToken) is { } session
            ? await BlockedSeatsView.ReadAsync(db, session, cancellationToken)
            : CatalogueErrors.SessionNotFound;
}

/// <summary>All blocked seats of a session, in the order of their numbers.</summary>
/// <param name="Seats">All of them, in the order of their numbers.</param>
public sealed record BlockedSeatsView(IReadOnlyList<BlockedSeatView> Seats)
{
    internal static async Task<BlockedSeatsView> ReadAsync(IPickGoDb db, SessionInfo session, CancellationToken ct)
    {
        var rows = await db.BlockedSeats.AsNoTracking().Where(s => s.SessionId == session.Id && s.ReleasedAt == null).OrderBy(s => s.Seat).ToListAsync(ct);
        return new([.. rows.Select(s => new BlockedSeatView(s.Seat, s.AreaName, s.Grade, s.Name.Row, s.Number, s.Name.Label, s.Kind, s.BlockedBy.ToString(), s.BlockedAt))]);
    }
}

/// <param name="Seat">Its number in the house.</param>
/// <param name="Area">Name of its area.</param>
/// <param name="Grade">Grade of the area.</param>
/// <param name="Row">As the house calls it; empty where people stand.</param>
/// <param name="Number">Column of its grid, from 1.</param>
/// <param name="Label">As the house calls it in its row; where people stand, the order in which they are let in.</param>
/// <param name="Kind">Seats, or places by count.</param>
/// <param name="BlockedBy">Who keeps it from sale, as <c>operator:7</c>.</param>
/// <param name="BlockedAt">When, UTC.</param>
public sealed record BlockedSeatView(int Seat, string Area, SeatGrade Grade, string Row, int Number, string Label, AreaKind Kind, string BlockedBy, DateTime BlockedAt);
