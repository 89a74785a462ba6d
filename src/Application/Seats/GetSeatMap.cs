using MediatR;
using Microsoft.Extensions.Options;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Application.Queue;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Seats;

/// <summary>The house with the state of every seat.</summary>
public sealed record GetSeatMap(long SessionId, long MemberId, string? EntryPass) : IQuery<SeatMapView>;

internal sealed class GetSeatMapHandler(ISessionDirectory sessions, IEntryPasses passes, ISeatInventory inventory, IOptions<SeatOptions> options)
    : IRequestHandler<GetSeatMap, Result<SeatMapView>>
{
    public async Task<Result<SeatMapView>> Handle(GetSeatMap request, CancellationToken cancellationToken)
    {
        var session = await sessions.FindAsync(request.SessionId, cancellationToken);
        if (session is null) return CatalogueErrors.SessionNotFound;

        var pass = await passes.CheckAsync(request.EntryPass, request.SessionId, request.MemberId);
        if (pass.IsRefused) return pass.Error;

        var seats = await inventory.ReadAsync(pass.Value, cancellationToken);
        return seats.IsRefused ? seats.Error : MapOf(session, pass.Value, seats.Value);
    }

    private SeatMapView MapOf(SessionInfo session, EntryPass pass, SeatSnapshot seats) => new(
        seats.Version,
        SeatMapAreaView.Of(session.Plan),
        seats.States, seats.Mine, seats.HoldExpiresAt, session.SeatLimit, seats.Reserved, pass.ExpiresAt, options.Value.HoldSeconds, session.Performance,
        StageView.Of(session.Plan.Stage));
}
