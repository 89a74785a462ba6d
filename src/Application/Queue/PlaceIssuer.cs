using Microsoft.Extensions.Options;
using PickGo.Application.Catalogue;
using PickGo.Domain.Queue;

namespace PickGo.Application.Queue;

/// <summary>Turns what the room keeps into what clients see, and issues the pass of who is inside.</summary>
public sealed class PlaceIssuer(IEntryPasses passes, IOptionsMonitor<QueueOptions> options)
{
    public RoomRules RulesOf(SessionInfo session) =>
        new(session.Id, session.ReserveOpenAt, session.Capacity ?? options.CurrentValue.Capacity);

    public PlaceView Issue(SessionInfo session, long memberId, RoomPlace place) => place.State switch
    {
        PlaceState.Admitted => new PlaceView(PlaceState.Admitted, null, null, null, null, null,
            passes.Issue(new EntryPass(session.Id, memberId, place.PassExpiresAt!.Value, place.Epoch)), place.PassExpiresAt),
        PlaceState.Lobby => new PlaceView(PlaceState.Lobby, null, null, place.Total, null, session.ReserveOpenAt, null, null),
        _ => new PlaceView(PlaceState.Waiting, place.Position, Math.Max(0, place.Total - place.Position), place.Total,
            RoomPlace.Estimate(place.Position, place.PerSecond), null, null, null),
    };
}
