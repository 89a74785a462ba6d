using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Queue;

/// <summary>Admits again, and takes new members again.</summary>
public sealed record ResumeQueue(long SessionId) : IUseCase<QueueView>, ICommand;

internal sealed class ResumeQueueHandler(RoomCommand command) : IRequestHandler<ResumeQueue, Result<QueueView>>
{
    public Task<Result<QueueView>> Handle(ResumeQueue request, CancellationToken cancellationToken) =>
        command.GiveAsync(request.SessionId, s => s.Resume(), cancellationToken);
}
