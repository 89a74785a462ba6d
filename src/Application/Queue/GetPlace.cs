using MediatR;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;
using PickGo.Domain.Queue;

namespace PickGo.Application.Queue;

/// <summary>Where the member stands; asking is a sign of life.</summary>
public sealed record GetPlace(long SessionId, long MemberId) : IUseCase<JoinedPlace>, IEphemeralCommand;

internal sealed class GetPlaceHandler(ISessionDirectory sessions, IWaitingRoom room, PlaceIssuer reader, TimeProvider time)
    : IRequestHandler<GetPlace, Result<JoinedPlace>>
{
    public async Task<Result<JoinedPlace>> Handle(GetPlace request, CancellationToken cancellationToken)
    {
        var session = await sessions.FindAsync(request.SessionId, cancellationToken);
        if (session is null) return CatalogueErrors.SessionNotFound;

        var place = await room.FindAsync(reader.RulesOf(session), request.MemberId, cancellationToken);
        if (place?.State != PlaceState.Admitted && session.StateAt(time.GetUtcNow().UtcDateTime) == SessionState.Closed) return QueueErrors.Closed;

        return place is null
            ? QueueErrors.NotJoined
            : new JoinedPlace(reader.Issue(session, request.MemberId, place), place.Ticket);
    }
}
