using System.Security.Claims;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using PickGo.Application.Catalogue;
using PickGo.Application.Seats;
using PickGo.Domain.Catalogue;
using PickGo.WebApi.Identity;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Catalogue;

/// <summary>Operators decide how a session is sold, and which of its seats are not.</summary>
internal static class AdminSessionsEndpoints
{
    public static void MapAdminSessions(this RouteGroupBuilder api)
    {
        var sessions = api.MapGroup("/admin/sessions/{id:long}").WithTags("Operators: sessions").RequireAuthorization(AuthenticationSetup.Operator);
        sessions.MapGet("", (long id, IMediator m, CancellationToken ct) => m.AnswerAsync(new GetSessionSettings(id), ct)).Produces<SessionSettings>().Refuses(401, 403, 404);
        sessions.MapPut("", EditAsync).Produces<SessionSettings>().Refuses(400, 401, 403, 404, 409, 422);
        sessions.MapGet("/blocked-seats", (long id, IMediator m, CancellationToken ct) => m.AnswerAsync(new ListBlockedSeats(id), ct))
            .Produces<BlockedSeatsView>().Refuses(401, 403, 404);
        sessions.MapPost("/blocked-seats", BlockAsync).Produces<BlockedSeatsView>().Refuses(400, 401, 403, 404, 409, 422);
        sessions.MapDelete("/blocked-seats", UnblockAsync).Produces<BlockedSeatsView>().Refuses(400, 401, 403, 404, 409, 422);
    }

    /// <param name="Version">As it was read.</param>
    /// <param name="ReserveOpenAt">When seats can be reserved from. It is not moved in the minute before it, nor to less than a minute ahead.</param>
    /// <param name="ReserveCloseAt">Until when; absent: until the performance begins.</param>
    /// <param name="SeatLimit">Seats one member may have, held and reserved together.</param>
    /// <param name="Capacity">How many may be inside choosing; absent: the configured default.</param>
    /// <param name="NoOrphans">Whether a choice may not leave a single free seat between taken ones.</param>
    internal sealed record EditRequest(int Version, DateTimeOffset ReserveOpenAt, DateTimeOffset? ReserveCloseAt, int SeatLimit, int? Capacity, bool NoOrphans);

    /// <param name="Seats">Seat numbers, at most 500.</param>
    internal sealed record BlockRequest(IReadOnlyList<int>? Seats);

    private static Task<IResult> EditAsync(long id, EditRequest body, IMediator mediator, CancellationToken ct) => mediator.AnswerAsync(
        new EditSession(id, body.Version, body.ReserveOpenAt.UtcDateTime, body.ReserveCloseAt?.UtcDateTime, new SaleRules(body.SeatLimit, body.Capacity, body.NoOrphans)), ct);

    private static Task<IResult> BlockAsync(long id, BlockRequest body, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new BlockSeats(id, body.Seats ?? [], true, user.MemberId()), ct);

    private static Task<IResult> UnblockAsync(long id, ClaimsPrincipal user, IMediator mediator, CancellationToken ct, [FromQuery] string? seats = null) =>
        Endpoints.TryReadSeats(seats, out var chosen)
            ? mediator.AnswerAsync(new BlockSeats(id, chosen ?? [], false, user.MemberId()), ct)
            : Task.FromResult(Endpoints.BadSeats());
}
