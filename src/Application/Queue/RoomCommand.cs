using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Queue;

/// <summary>Gives an operator's command to a room: written down first, then done.</summary>
internal sealed class RoomCommand(ISessionDirectory sessions, IWaitingRoom room, QueueReader reader, RoomAudit audit)
{
    public async Task<Result<QueueView>> GiveAsync(long sessionId, Steering steering, AuditChange change, CancellationToken ct)
    {
        var session = await sessions.FindAsync(sessionId, ct);
        if (session is null) return CatalogueErrors.SessionNotFound;

        var written = await audit.WriteAsync(session.Id, change, ct);
        if (written.IsRefused) return written.Error;

        await room.SteerAsync(session.Id, steering, ct);
        return await reader.ReadAsync(session, ct);
    }
}
