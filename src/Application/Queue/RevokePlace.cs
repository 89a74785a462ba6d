using MediatR;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Queue;

/// <summary>An operator takes a member's place or pass away, and with it the seats that were only held.</summary>
public sealed record RevokePlace(long SessionId, long MemberId) : IUseCase, ICommand;

internal sealed class RevokePlaceHandler(ISessionDirectory sessions, RoomAudit audit, IWaitingRoom room, IMediator mediator) : IRequestHandler<RevokePlace, Result>
{
    public async Task<Result> Handle(RevokePlace request, CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(request.SessionId, cancellationToken) is null) return CatalogueErrors.SessionNotFound;

        var written = await audit.WriteAsync(request.SessionId, new AuditChange("revoked", request.MemberId, null), cancellationToken);
        if (written.IsRefused) return written;

        await room.LeaveAsync(request.SessionId, request.MemberId, cancellationToken);
        await mediator.Publish(new PlaceLeft(request.SessionId, request.MemberId), cancellationToken);
        return Result.Done;
    }
}
