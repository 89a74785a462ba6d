using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Queue;

/// <summary>Takes nobody new; who waits is still admitted.</summary>
public sealed record DrainQueue(long SessionId) : IUseCase<QueueView>, ICommand;

internal sealed class DrainQueueHandler(RoomCommand command) : IRequestHandler<DrainQueue, Result<QueueView>>
{
    public Task<Result<QueueView>> Handle(DrainQueue request, CancellationToken cancellationToken) =>
        command.GiveAsync(request.SessionId, s => s.Drain(), cancellationToken);
}
