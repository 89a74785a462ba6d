using MediatR;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Queue;

/// <summary>Rooms in which something happened lately.</summary>
public sealed record ListQueues : IQuery<IReadOnlyList<QueueView>>;

internal sealed class ListQueuesHandler(ISessionDirectory sessions, IWaitingRoom room, QueueReader reader)
    : IRequestHandler<ListQueues, Result<IReadOnlyList<QueueView>>>
{
    public async Task<Result<IReadOnlyList<QueueView>>> Handle(ListQueues request, CancellationToken cancellationToken)
    {
        var views = new List<QueueView>();
        foreach (var id in (await room.LiveAsync(cancellationToken)).Order())
        {
            if (await sessions.FindAsync(id, cancellationToken) is { } session) views.Add(await reader.ReadAsync(session, cancellationToken));
        }

        return views;
    }
}
