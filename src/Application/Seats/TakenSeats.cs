using Microsoft.EntityFrameworkCore;
using PickGo.Application.Catalogue.Plans;
using PickGo.Application.Platform;
using PickGo.Domain.Seats;

namespace PickGo.Application.Seats;

/// <summary>A reservation that was given up counts too: its ticket names a seat of this house. A block that was lifted does not.</summary>
internal sealed class TakenSeats(IPickGoDb db) : ITakenSeats
{
    public Task<bool> AnyAsync(IReadOnlyCollection<long> sessionIds, CancellationToken ct) =>
        db.TakenSeats.AnyAsync(s => sessionIds.Contains(s.SessionId) && (!(s is BlockedSeat) || s.ReleasedAt == null), ct);
}
