using Microsoft.EntityFrameworkCore;
using PickGo.Application.Catalogue.Import;
using PickGo.Application.Platform;

namespace PickGo.Application.Reservations;

/// <summary>An expired reservation counts too: its member has seen these terms.</summary>
internal sealed class SoldSessions(IPickGoDb db) : ISoldSessions
{
    public async Task<IReadOnlySet<long>> AmongAsync(IReadOnlyCollection<long> sessionIds, CancellationToken ct) =>
        (await db.Reservations.Where(r => sessionIds.Contains(r.SessionId)).Select(r => r.SessionId).Distinct().ToListAsync(ct)).ToHashSet();
}
