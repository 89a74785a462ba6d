using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Queue;

/// <summary>Stops admission; who waits keeps the place.</summary>
public sealed record PauseQueue(long SessionId) : IUseCase<QueueView>, ICommand;

internal sealed class PauseQueueHandler(RoomCommand command) : IRequestHandler<PauseQueue, Result<QueueView>>
{
    public Task<Result<QueueView>> Handle(PauseQueue request, CancellationToken cancellationToken) =>
        command.GiveAsync(request.SessionId, s => s.Pause(), cancellationToken);
}
