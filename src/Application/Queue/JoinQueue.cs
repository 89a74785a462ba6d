using MediatR;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;
using PickGo.Domain.Queue;

namespace PickGo.Application.Queue;

/// <summary>Takes a place in the waiting room of a session; joining again answers the same place.</summary>
public sealed record JoinQueue(long SessionId, long MemberId) : IUseCase<JoinedPlace>, IEphemeralCommand;

/// <summary>The place for the client, and the ticket for whoever pushes it.</summary>
public sealed record JoinedPlace(PlaceView Place, long Ticket);

internal sealed class JoinQueueHandler(
    ISessionDirectory sessions, IDrawStore draws, IWaitingRoom room, PlaceIssuer reader, IBarredMembers barred, TimeProvider time)
    : IRequestHandler<JoinQueue, Result<JoinedPlace>>
{
    public async Task<Result<JoinedPlace>> Handle(JoinQueue request, CancellationToken cancellationToken)
    {
        var session = await sessions.FindAsync(request.SessionId, cancellationToken);
        if (session is null) return CatalogueErrors.SessionNotFound;
        if (session.StateAt(time.GetUtcNow().UtcDateTime) == SessionState.Closed) return QueueErrors.Closed;

        // A connection that was opened before the lock still stands, and must not join anew.
        if (barred.Contains(request.MemberId)) return QueueErrors.Barred;

        // The number is asked of the draw even after the opening: only the room's own clock says which side we are on.
        var draw = await draws.OpenAsync(session.Id, cancellationToken);
        var number = DrawFormula.NumberOf(draw.Seed, session.Id, request.MemberId);
        var place = await room.JoinAsync(reader.RulesOf(session), request.MemberId, number, cancellationToken);
        if (place is null) return QueueErrors.Draining;

        return new JoinedPlace(reader.Issue(session, request.MemberId, place), place.Ticket);
    }
}
