using System.Text.Json.Serialization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using PickGo.Application.Admin;
using PickGo.Application.Platform;
using PickGo.Application.Reservations;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Payments;
using PickGo.Domain.Reservations;
using PickGo.Domain.Seats;
using PickGo.WebApi.Identity;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Reservations;

/// <summary>Operators look after anybody's reservation, give money back, and let holders of tickets in.</summary>
internal static class AdminReservationsEndpoints
{
    public static void MapAdminReservations(this RouteGroupBuilder api)
    {
        api.MapGet("/admin/search", FindAsync).WithTags("Operators: reservations")
            .Describe("FindReservations", "Finds reservations by code, ticket, order, payment key, mail address or nickname; leaves an entry for each member found.")
            .Requires(Policies.BoxOffice).Produces<FoundReservationsView>().ChecksInput().RefusesUnknownQuery();
        var one = api.MapGroup("/admin/reservations/{id}").WithTags("Operators: reservations").Refuses(ReservationErrors.NotFound);
        one.MapGet("", InspectAsync).Describe("InspectReservation", "All of one reservation, with its timeline; leaves an entry for its owner.")
            .Requires(Policies.BoxOffice).Produces<ReservationCaseView>().ChecksInput().RefusesUnknownQuery();
        one.MapPost("/tickets/mail", (string id, IMediator m, CancellationToken ct) => m.AnswerAsync(new ResendTickets(id), ct))
            .Describe("ResendTickets", "Sends the tickets to their owner once more.").Requires(Policies.BoxOffice).Produces(204).Refuses(ReservationErrors.NotPaid);
        one.MapGet("/refund-quote", QuoteAsync).Describe("QuoteOperatorRefund", "What giving up anybody's seats would cost and give back now, also after the deadline.")
            .Requires(Policies.Finance).RequiresFreshSecondFactor().Produces<RefundQuoteView>().ChecksInput().RefusesUnknownQuery()
            .Refuses(ReservationErrors.NotPaid, SeatsErrors.Invalid(""), TicketErrors.Used(default));
        api.MapPost("/admin/reservations/{id}/refund", RefundAsync).WithTags("Operators: reservations")
            .Describe("RefundReservation", "Gives up anybody's paid seats, also after the deadline, and may keep no fee.")
            .Requires(Policies.Finance).RequiresFreshSecondFactor().Produces<ReservationView>().ChecksInput().AcceptsIdempotencyKey()
            .Refuses(ReservationErrors.NotFound, ReservationErrors.NotPaid, SeatsErrors.Invalid(""), TicketErrors.Used(default), PaymentErrors.RefundRunning,
                PaymentErrors.RefundRefused(""), ReservationErrors.FeeChanged(0, 0), CommonErrors.Conflict);
        api.MapPost("/admin/tickets/check", CheckAsync).WithTags("Operators: doors").Describe("CheckTicket", "Lets the holder of a ticket in, once.")
            .Requires(Policies.Door).Produces<CheckedTicketView>().ChecksInput()
            .Refuses(TicketErrors.Forged, TicketErrors.Unknown, TicketErrors.Void, TicketErrors.Used(default), CommonErrors.Conflict);
    }

    /// <param name="Seats">Seats to give up; or …</param>
    /// <param name="Reason">For the gateway's books and ours.</param>
    /// <param name="WaiveFee">Give everything back, whatever the terms say.</param>
    /// <param name="All">… true: all that are left.</param>
    /// <param name="ExpectedFee">Whole KRW that were shown; another fee is refused.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record RefundReservationRequest(IReadOnlyList<int>? Seats, string? Reason, bool WaiveFee = false, bool All = false, long? ExpectedFee = null);

    /// <param name="Code">What the QR code says.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record CheckTicketRequest(string? Code);

    private static Task<IResult> FindAsync(IMediator mediator, CancellationToken ct, [FromQuery] string? q = null, [FromQuery] string? reason = null) =>
        mediator.AnswerAsync(new FindReservations(q ?? "", reason ?? ""), ct);

    private static Task<IResult> InspectAsync(string id, IMediator mediator, CancellationToken ct, [FromQuery] string? reason = null) =>
        mediator.AnswerAsync(new InspectReservation(id, reason ?? ""), ct);

    private static Task<IResult> QuoteAsync(string id, IMediator mediator, CancellationToken ct, [FromQuery] string? seats = null, [FromQuery] bool waiveFee = false) =>
        Endpoints.TryReadSeats(seats, PerformanceSession.MaxSeatLimit, out var chosen)
            ? mediator.AnswerAsync(new QuoteRefund(id, null, chosen, waiveFee), ct)
            : Task.FromResult(Endpoints.BadSeats(PerformanceSession.MaxSeatLimit));

    private static Task<IResult> RefundAsync(string id, RefundReservationRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new RefundReservation(id, body.Seats, body.All, body.Reason ?? "", body.WaiveFee, body.ExpectedFee), ct);

    private static Task<IResult> CheckAsync(CheckTicketRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new CheckTicket(body.Code ?? ""), ct);
}
