using MediatR;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Queue;

/// <summary>A place, or a pass, was given up or taken away.</summary>
public sealed record PlaceLeft(long SessionId, long MemberId) : INotification;

/// <summary>Gives up the place or the pass, and with it the seats that were only held.</summary>
public sealed record LeaveQueue(long SessionId, long MemberId) : IUseCase, IEphemeralCommand;

internal sealed class LeaveQueueHandler(ISessionDirectory sessions, IWaitingRoom room, IMediator mediator) : IRequestHandler<LeaveQueue, Result>
{
    public async Task<Result> Handle(LeaveQueue request, CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(request.SessionId, cancellationToken) is null) return CatalogueErrors.SessionNotFound;

        await room.LeaveAsync(request.SessionId, request.MemberId, cancellationToken);
        await mediator.Publish(new PlaceLeft(request.SessionId, request.MemberId), cancellationToken);
        return Result.Done;
    }
}
