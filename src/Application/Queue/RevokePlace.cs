using MediatR;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Queue;

/// <summary>
/// An operator takes a member's place or pass away, and with it the seats that were only held. Places live in Redis, which shares no
/// transaction with the audit entry, so that is written first: dying in between leaves the entry of a command that changed nothing.
/// </summary>
public sealed record RevokePlace(long SessionId, long MemberId) : IUseCase, ICommand;

internal sealed class RevokePlaceHandler(IPickGoDb db, ISessionDirectory sessions, IAuditTrail audit, IWaitingRoom room, IMediator mediator)
    : IRequestHandler<RevokePlace, Result>
{
    public async Task<Result> Handle(RevokePlace request, CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(request.SessionId, cancellationToken) is null) return CatalogueErrors.SessionNotFound;

        audit.Add(PerformanceSession.SubjectOf(request.SessionId), new AuditChange("revoked", request.MemberId, null));
        var written = await db.SaveAsync(cancellationToken);
        if (written.IsRefused) return written;

        await room.LeaveAsync(request.SessionId, request.MemberId, cancellationToken);
        await mediator.Publish(new PlaceLeft(request.SessionId, request.MemberId), cancellationToken);
        return Result.Done;
    }
}
