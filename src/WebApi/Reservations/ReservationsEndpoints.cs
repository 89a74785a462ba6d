using System.ComponentModel;
using System.Security.Claims;
using System.Text.Json.Serialization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using PickGo.Application.Platform;
using PickGo.Application.Reservations;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Payments;
using PickGo.Domain.Queue;
using PickGo.Domain.Reservations;
using PickGo.Domain.Seats;
using PickGo.Infrastructure.Identity;
using PickGo.WebApi.Identity;
using PickGo.WebApi.Platform;
using PickGo.WebApi.Queue;

namespace PickGo.WebApi.Reservations;

/// <summary>One's own reservations.</summary>
internal static class ReservationsEndpoints
{
    public static void MapReservations(this RouteGroupBuilder api)
    {
        api.MapGet("/sessions/{id:long}/refund-terms", TermsAsync).WithTags("Reservations").AllowAnonymous()
            .Describe("GetRefundTerms", "What canceling would cost, step by step, if seats were booked now.")
            .Produces<IReadOnlyList<RefundStepView>>().ChecksInput().RefusesUnknownQuery().Refuses(CatalogueErrors.SessionNotFound, SeatsErrors.Invalid(""));

        var reservations = api.MapGroup("/reservations").WithTags("Reservations").Requires(Policies.Member);
        reservations.MapPost("", ReserveAsync).Describe("ReserveSeats", "Makes a reservation of seats that the member holds: those named, or all.")
            .Produces<ReservationView>(201).ChecksInput().AcceptsIdempotencyKey().MetersLoad()
            .Refuses(CatalogueErrors.SessionNotFound, QueueErrors.Closed, SeatsErrors.Taken([]), SeatsErrors.Limit(0), SeatsErrors.Invalid(""),
                SeatsErrors.Orphan([]), SeatsErrors.None, ReservationErrors.PriceChanged(0, 0), CommonErrors.Conflict);
        reservations.MapGet("/me", MineAsync).Describe("ListMyReservations", "The member's reservations, newest first.")
            .Produces<Page<ReservationView>>().ChecksInput();

        var one = reservations.MapGroup("/{id}").Refuses(ReservationErrors.NotFound);
        one.MapGet("", GetAsync).Describe("GetReservation", "One reservation of the member.").Produces<ReservationView>();
        one.MapDelete("", DeleteAsync).Describe("DeleteReservation", "Goes back before paying: the seats are free again.")
            .Produces(204).Refuses(ReservationErrors.NotUnpaid, PaymentErrors.Confirming, CommonErrors.Conflict);
        one.MapGet("/refund-quote", QuoteAsync).Describe("QuoteRefund", "What giving up seats would cost and give back now.")
            .Produces<RefundQuoteView>().ChecksInput().RefusesUnknownQuery()
            .Refuses(ReservationErrors.NotPaid, ReservationErrors.CancelClosed, SeatsErrors.Invalid(""), TicketErrors.Used(default));
        one.MapPost("/cancel", CancelAsync).Describe("CancelReservation", "Gives up paid seats and sends their money back.")
            .Produces<ReservationView>().ChecksInput().AcceptsIdempotencyKey()
            .Refuses(ReservationErrors.NotPaid, ReservationErrors.CancelClosed, SeatsErrors.Invalid(""), TicketErrors.Used(default), PaymentErrors.RefundRunning,
                PaymentErrors.RefundRefused(""), ReservationErrors.FeeChanged(0, 0), CommonErrors.Conflict);
        one.MapGet("/tickets", TicketsAsync).Describe("GetTickets", "One ticket a seat, once paid.")
            .Produces<IReadOnlyList<TicketView>>().Refuses(ReservationErrors.NotPaid, TicketErrors.Void);
    }

    /// <summary>With these keys a door checks tickets without us (RFC 7517).</summary>
    public static void MapTicketKeys(this RouteGroupBuilder api) => api.MapGet("/tickets/keys", ([FromServices] KeyRing keys) =>
            new TicketKeysView([.. keys.TicketPublicKeys().Select(k => new TicketKeyView(k.Kty, k.Crv, k.X, k.Y, k.Use, k.Alg, k.Kid))]))
        .Describe("GetTicketKeys", "Public keys (RFC 7517) with which a door checks tickets without asking.").WithTags("Reservations").AllowAnonymous();

    /// <param name="Keys">All that may have signed a ticket.</param>
    internal sealed record TicketKeysView(IReadOnlyList<TicketKeyView> Keys);

    /// <param name="Kty">Key type: EC.</param>
    /// <param name="Crv">Curve: P-256.</param>
    /// <param name="X">Coordinate, base64url.</param>
    /// <param name="Y">Coordinate, base64url.</param>
    /// <param name="Use">sig.</param>
    /// <param name="Alg">ES256.</param>
    /// <param name="Kid">Names the key.</param>
    internal sealed record TicketKeyView(string Kty, string Crv, string X, string Y, string Use, string Alg, string Kid);

    /// <param name="SessionId">Which session.</param>
    /// <param name="Seats">Seats that the member holds; absent: all of them.</param>
    /// <param name="ExpectedTotal">Whole KRW that the buyer was shown: another total is refused. Absent: whatever they cost.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record ReserveSeatsRequest(long SessionId, IReadOnlyList<int>? Seats, long? ExpectedTotal = null);

    /// <param name="Seats">Seats to give up; or …</param>
    /// <param name="Reason">In the member's words.</param>
    /// <param name="All">… true: all that are left.</param>
    /// <param name="ExpectedFee">Whole KRW that the buyer was shown: another fee is refused. Absent: whatever it costs.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record CancelReservationRequest(IReadOnlyList<int>? Seats, string? Reason, bool All = false, long? ExpectedFee = null);

    private static Task<IResult> ReserveAsync(ReserveSeatsRequest body, EntryPassToken pass, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new ReserveSeats(body.SessionId, user.MemberId(), pass.Value, body.Seats, body.ExpectedTotal), ct,
            made => Results.Created($"/api/reservations/{made.Id}", made));

    private static Task<IResult> TermsAsync(long id, IMediator mediator, CancellationToken ct,
        [FromQuery, Description("Seat numbers with commas between them, for fees in won; absent: in percent alone.")] string? seats = null) =>
        Endpoints.TryReadSeats(seats, PerformanceSession.MaxSeatLimit, out var chosen)
            ? mediator.AnswerAsync(new GetRefundTerms(id, chosen), ct)
            : Task.FromResult(Endpoints.BadSeats(PerformanceSession.MaxSeatLimit));

    private static Task<IResult> MineAsync(ClaimsPrincipal user, IMediator mediator, CancellationToken ct, int page = 1, int size = 20) =>
        mediator.AnswerAsync(new ListMyReservations(user.MemberId(), page, size), ct);

    private static Task<IResult> GetAsync(string id, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new GetReservation(id, user.MemberId()), ct);

    private static Task<IResult> DeleteAsync(string id, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new DeleteReservation(id, user.MemberId()), ct);

    private static Task<IResult> QuoteAsync(string id, ClaimsPrincipal user, IMediator mediator, CancellationToken ct, [FromQuery] string? seats = null) =>
        Endpoints.TryReadSeats(seats, PerformanceSession.MaxSeatLimit, out var chosen)
            ? mediator.AnswerAsync(new QuoteRefund(id, user.MemberId(), chosen), ct)
            : Task.FromResult(Endpoints.BadSeats(PerformanceSession.MaxSeatLimit));

    private static Task<IResult> CancelAsync(string id, CancelReservationRequest body, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new CancelReservation(id, user.MemberId(), body.Seats, body.All, body.Reason, body.ExpectedFee), ct);

    private static Task<IResult> TicketsAsync(string id, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new GetTickets(id, user.MemberId()), ct);
}
