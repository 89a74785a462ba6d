using System.Text.Json.Serialization;
using MediatR;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Catalogue;

/// <summary>Operators decide how a session is sold.</summary>
internal static class AdminSessionsEndpoints
{
    public static void MapAdminSessions(this RouteGroupBuilder api)
    {
        var sessions = api.MapGroup("/admin/sessions/{id:long}").WithTags("Operators: sessions").Requires(Policies.Editor).Refuses(CatalogueErrors.SessionNotFound);
        sessions.MapGet("", (long id, IMediator m, CancellationToken ct) => m.AnswerAsync(new GetSessionSettings(id), ct))
            .Describe("GetSessionSettings", "How a session is sold.").Produces<SessionSettingsView>();
        sessions.MapPut("", EditAsync).Describe("EditSession", "Changes how a session is sold, and who plays in it.")
            .Produces<SessionSettingsView>().ChecksInput().Refuses(CommonErrors.Conflict, CatalogueErrors.SaleTimes, CatalogueErrors.OpeningNear);
        sessions.MapPut("/prices", EditPricesAsync).Describe("EditSessionPrices", "Says what areas cost in a session, for reservations from now on.")
            .Produces<SessionPricesView>().ChecksInput().Refuses(CommonErrors.Conflict, CatalogueErrors.PricedAreas);
    }

    private static Task<IResult> EditPricesAsync(long id, EditPricesRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new EditSessionPrices(id, body.Version, body.Read()), ct);

    /// <param name="Version">As it was read.</param>
    /// <param name="ReserveOpenAt">When seats can be reserved from. It is not moved in the minute before it, nor to less than a minute ahead.</param>
    /// <param name="ReserveCloseAt">Until when; absent: until the performance begins.</param>
    /// <param name="SeatLimit">Seats one member may have, held and reserved together.</param>
    /// <param name="Capacity">How many may be inside choosing; absent: the configured default.</param>
    /// <param name="NoOrphans">Whether a choice may not leave a single free seat between taken ones.</param>
    /// <param name="ProofOfWork">Whether joining the waiting room asks for a proof of work; absent: no.</param>
    /// <param name="Cast">Who plays in it, one line of at most 500 characters; empty: those of the performance; absent: as it was.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record EditSessionRequest(int Version, DateTimeOffset ReserveOpenAt, DateTimeOffset? ReserveCloseAt, int SeatLimit, int? Capacity, bool NoOrphans, bool ProofOfWork = false, string? Cast = null);

    private static Task<IResult> EditAsync(long id, EditSessionRequest body, IMediator mediator, CancellationToken ct) => mediator.AnswerAsync(
        new EditSession(id, body.Version, body.ReserveOpenAt.UtcDateTime, body.ReserveCloseAt?.UtcDateTime, new SaleRules(body.SeatLimit, body.Capacity, body.NoOrphans, body.ProofOfWork), body.Cast), ct);
}
