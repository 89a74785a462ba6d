using Microsoft.EntityFrameworkCore;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;
using PickGo.Domain.Queue;

namespace PickGo.Application.Queue;

/// <summary>
/// Gives an operator's command to a room. It is written down with its audit entry; the room hears of it once that stands, at the latest with
/// its next tick.
/// </summary>
internal sealed class RoomCommand(
    IPickGoDb db, ISessionDirectory sessions, IWaitingRoom room, QueueReader reader, Transactions transactions, AfterCommit afterCommit, IAuditTrail audit)
{
    public async Task<Result<QueueView>> GiveAsync(long sessionId, Action<QueueSettings> change, CancellationToken ct)
    {
        var session = await sessions.FindAsync(sessionId, ct);
        if (session is null) return CatalogueErrors.SessionNotFound;

        // Operators who steer at the same time meet at the row; whoever lost there looks again.
        var written = await transactions.RunUntilSettledAsync(() => WriteAsync(session.Id, change, ct), ct);
        return written.IsRefused ? written.Error : await reader.ReadAsync(session, ct);
    }

    private async Task<Result> WriteAsync(long sessionId, Action<QueueSettings> change, CancellationToken ct)
    {
        var settings = await db.QueueSettings.FirstOrDefaultAsync(s => s.SessionId == sessionId, ct);
        if (settings is null) db.QueueSettings.Add(settings = new QueueSettings(sessionId));

        change(settings);
        audit.Add(settings);
        afterCommit.Do(stop => room.SetAsync(sessionId, RoomSettings.Of(settings), stop));
        return await db.SaveAsync(ct);
    }
}
