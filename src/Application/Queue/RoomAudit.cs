using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Queue;

/// <summary>
/// Writes an operator's command to a room down before it is given: rooms live in Redis, which shares no transaction with the entry.
/// Dying in between leaves the entry of a command that changed nothing, never a change without one.
/// </summary>
internal sealed class RoomAudit(IPickGoDb db, IAuditTrail audit)
{
    public Task<Result> WriteAsync(long sessionId, AuditChange change, CancellationToken ct)
    {
        audit.Add(PerformanceSession.SubjectOf(sessionId), change);
        return db.SaveAsync(ct);
    }
}
