using MediatR;
using PickGo.Application.Platform;
using PickGo.Application.Seats;
using PickGo.Domain.Platform;

namespace PickGo.Application.Queue;

/// <summary>Gives up the place or the pass, and with it the seats that were only held.</summary>
public sealed record LeaveQueue(long SessionId, long MemberId) : IUseCase;

internal sealed class LeaveQueueHandler(IWaitingRoom room, ISeatInventory inventory) : IRequestHandler<LeaveQueue, Result>
{
    public async Task<Result> Handle(LeaveQueue request, CancellationToken cancellationToken)
    {
        await room.LeaveAsync(request.SessionId, request.MemberId, cancellationToken);
        await inventory.ReleaseAsync(request.SessionId, request.MemberId, null, noOrphans: false, cancellationToken);
        return Result.Done;
    }
}
