using Microsoft.Extensions.Options;
using PickGo.Application.Catalogue;
using PickGo.Domain.Queue;

namespace PickGo.Application.Queue;

/// <summary>Turns what the room keeps into what clients see, and issues the pass of who is inside.</summary>
public sealed class PlaceIssuer(IEntryPasses passes, IOptionsMonitor<QueueOptions> options)
{
    public RoomRules RulesOf(SessionInfo session) =>
        new(session.Id, session.ReserveOpenAt, session.Capacity ?? options.CurrentValue.Capacity, session.ClosesAt);

    public PlaceView Issue(SessionInfo session, long memberId, RoomPlace place)
    {
        var view = new PlaceView(place.State, null, null, null, null, place.Paused, null, QueuedSessionView.Of(session), null, null);
        return place.State switch
        {
            PlaceState.Admitted => view with
            {
                EntryPass = passes.Issue(new EntryPass(session.Id, memberId, place.PassExpiresAt!.Value, place.Epoch)),
                PassExpiresAt = place.PassExpiresAt,
            },
            PlaceState.Lobby => view with { Total = place.Total, OpensAt = session.ReserveOpenAt },
            _ => view.At(place.Position, place.Total, place.PerSecond, place.Paused),
        };
    }
}
