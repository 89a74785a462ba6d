using System.Text.Json.Serialization;
using MediatR;
using PickGo.Application.Platform;
using PickGo.Application.Reservations;
using PickGo.Domain.Payments;
using PickGo.Domain.Reservations;
using PickGo.Domain.Seats;
using PickGo.WebApi.Identity;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Reservations;

/// <summary>Operators give money back for anybody, and let holders of tickets in.</summary>
internal static class AdminReservationsEndpoints
{
    public static void MapAdminReservations(this RouteGroupBuilder api)
    {
        api.MapPost("/admin/reservations/{id}/refund", RefundAsync).WithTags("Operators: reservations")
            .Describe("RefundReservation", "Gives up anybody's paid seats, also after the deadline, and may keep no fee.")
            .Requires(Policies.Finance).RequiresFreshSecondFactor().Produces<ReservationView>().ChecksInput().AcceptsIdempotencyKey()
            .Refuses(ReservationErrors.NotFound, ReservationErrors.NotPaid, SeatsErrors.Invalid(""), TicketErrors.Used(default), PaymentErrors.RefundRunning,
                PaymentErrors.RefundRefused(""), CommonErrors.Conflict);
        api.MapPost("/admin/tickets/check", CheckAsync).WithTags("Operators: doors").Describe("CheckTicket", "Lets the holder of a ticket in, once.")
            .Requires(Policies.Door).Produces<CheckedTicketView>().ChecksInput()
            .Refuses(TicketErrors.Forged, TicketErrors.Unknown, TicketErrors.Void, TicketErrors.Used(default), CommonErrors.Conflict);
    }

    /// <param name="Seats">Seats to give up; or …</param>
    /// <param name="Reason">For the gateway's books and ours.</param>
    /// <param name="WaiveFee">Give everything back, whatever the terms say.</param>
    /// <param name="All">… true: all that are left.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record RefundReservationRequest(IReadOnlyList<int>? Seats, string? Reason, bool WaiveFee = false, bool All = false);

    /// <param name="Code">What the QR code says.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record CheckTicketRequest(string? Code);

    private static Task<IResult> RefundAsync(string id, RefundReservationRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new RefundReservation(id, body.Seats, body.All, body.Reason ?? "", body.WaiveFee), ct);

    private static Task<IResult> CheckAsync(CheckTicketRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new CheckTicket(body.Code ?? ""), ct);
}
