using MediatR;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Queue;

/// <summary>One waiting room with its figures.</summary>
public sealed record GetQueue(long SessionId) : IQuery<QueueView>;

internal sealed class GetQueueHandler(ISessionDirectory sessions, QueueReader reader) : IRequestHandler<GetQueue, Result<QueueView>>
{
    public async Task<Result<QueueView>> Handle(GetQueue request, CancellationToken cancellationToken) =>
        await sessions.FindAsync(request.SessionId, cancellationToken) is { } session
            ? await reader.ReadAsync(session, cancellationToken)
            : CatalogueErrors.SessionNotFound;
}
