using System.Security.Claims;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using PickGo.Application.Platform;
using PickGo.Application.Reservations;
using PickGo.Infrastructure.Identity;
using PickGo.WebApi.Identity;
using PickGo.WebApi.Platform;
using PickGo.WebApi.Queue;
using PickGo.WebApi.Seats;

namespace PickGo.WebApi.Reservations;

/// <summary>One's own reservations.</summary>
internal static class ReservationsEndpoints
{
    public static void MapReservations(this RouteGroupBuilder api)
    {
        var reservations = api.MapGroup("/reservations").WithTags("Reservations").RequireAuthorization();
        reservations.MapPost("", ReserveAsync).Produces<ReservationView>(201).Refuses(400, 401, 403, 404, 409, 410, 422)
            .NeedsEntryPass().AcceptsIdempotencyKey().MetersLoad();
        reservations.MapGet("/me", MineAsync).Produces<Page<ReservationView>>().Refuses(400, 401);
        reservations.MapGet("/{id:long}", GetAsync).Produces<ReservationView>().Refuses(401, 403, 404);
        reservations.MapDelete("/{id:long}", DeleteAsync).Produces(204).Refuses(401, 403, 404, 409, 422);
        reservations.MapGet("/{id:long}/refund-quote", QuoteAsync).Produces<RefundQuote>().Refuses(400, 401, 403, 404, 422);
        reservations.MapPost("/{id:long}/cancel", CancelAsync).Produces<ReservationView>().Refuses(400, 401, 403, 404, 409, 422).AcceptsIdempotencyKey();
        reservations.MapGet("/{id:long}/tickets", TicketsAsync).Produces<IReadOnlyList<TicketView>>().Refuses(401, 403, 404, 422);
    }

    /// <summary>With these keys a door checks tickets without us (RFC 7517).</summary>
    public static void MapTicketKeys(this RouteGroupBuilder api) => api.MapGet("/tickets/keys", ([FromServices] KeyRing keys) =>
    {
        var key = keys.TicketPublicKey();
        return new TicketKeys([new TicketKey(key.Kty, key.Crv, key.X, key.Y, key.Use, key.Alg, key.Kid)]);
    }).WithTags("Reservations");

    internal sealed record TicketKeys(IReadOnlyList<TicketKey> Keys);

    internal sealed record TicketKey(string Kty, string Crv, string X, string Y, string Use, string Alg, string Kid);

    /// <param name="SessionId">Which session.</param>
    /// <param name="Seats">Seats that the member holds; absent: all of them.</param>
    internal sealed record ReserveRequest(long SessionId, IReadOnlyList<int>? Seats);

    /// <param name="Seats">Seats to give up; absent: all that are left.</param>
    /// <param name="Reason">In the member's words.</param>
    internal sealed record CancelRequest(IReadOnlyList<int>? Seats, string? Reason);

    private static Task<IResult> ReserveAsync(ReserveRequest body, HttpContext http, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new ReserveSeats(body.SessionId, user.MemberId(), SeatsEndpoints.EntryPassOf(http), body.Seats), ct,
            made => Results.Created($"/api/reservations/{made.Id}", made));

    private static Task<IResult> MineAsync(ClaimsPrincipal user, IMediator mediator, CancellationToken ct, int page = 1, int size = 20) =>
        mediator.AnswerAsync(new ListMyReservations(user.MemberId(), page, size), ct);

    private static Task<IResult> GetAsync(long id, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new GetReservation(id, user.MemberId()), ct);

    private static Task<IResult> DeleteAsync(long id, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new DeleteReservation(id, user.MemberId()), ct);

    private static Task<IResult> QuoteAsync(long id, ClaimsPrincipal user, IMediator mediator, CancellationToken ct, [FromQuery] string? seats = null) =>
        Endpoints.TryReadSeats(seats, out var chosen)
            ? mediator.AnswerAsync(new QuoteRefund(id, user.MemberId(), chosen), ct)
            : Task.FromResult(Endpoints.BadSeats());

    private static Task<IResult> CancelAsync(long id, CancelRequest? body, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new CancelReservation(id, user.MemberId(), body?.Seats, body?.Reason), ct);

    private static Task<IResult> TicketsAsync(long id, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new GetTickets(id, user.MemberId()), ct);
}
