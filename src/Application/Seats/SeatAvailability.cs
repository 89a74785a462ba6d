using Microsoft.EntityFrameworkCore;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;

namespace PickGo.Application.Seats;

/// <summary>Counts the seats that are reserved or blocked, by the rows that take them.</summary>
internal sealed class SeatAvailability(IPickGoDb db) : ISeatAvailability
{
    public async Task<IReadOnlyDictionary<(long SessionId, long AreaId), int>> CountTakenAsync(IReadOnlyCollection<long> sessionIds, CancellationToken ct)
    {
        var counts = await db.TakenSeats.Where(s => sessionIds.Contains(s.SessionId) && s.ReleasedAt == null)
            .GroupBy(s => new { s.SessionId, s.AreaId })
            .Select(g => new { g.Key.SessionId, g.Key.AreaId, Seats = g.Count() }).ToListAsync(ct);
        return counts.ToDictionary(c => (c.SessionId, c.AreaId), c => c.Seats);
    }
}
