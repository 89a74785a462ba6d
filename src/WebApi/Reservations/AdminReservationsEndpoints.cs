using System.Security.Claims;
using MediatR;
using PickGo.Application.Reservations;
using PickGo.WebApi.Identity;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Reservations;

/// <summary>Operators give money back for anybody, and let holders of tickets in.</summary>
internal static class AdminReservationsEndpoints
{
    public static void MapAdminReservations(this RouteGroupBuilder api)
    {
        api.MapPost("/admin/reservations/{id:long}/refund", RefundAsync).WithTags("Operators: reservations").RequireAuthorization(AuthenticationSetup.Operator)
            .Produces<ReservationView>().Refuses(400, 401, 403, 404, 409, 422).AcceptsIdempotencyKey();
        api.MapPost("/admin/tickets/check", CheckAsync).WithTags("Operators: doors").RequireAuthorization(AuthenticationSetup.Operator)
            .Produces<CheckedTicket>().Refuses(400, 401, 403, 404, 409, 410, 422);
    }

    /// <param name="Seats">Seats to give up; absent: all that are left.</param>
    /// <param name="Reason">For the gateway's books and ours.</param>
    /// <param name="WaiveFee">Give everything back, whatever the terms say.</param>
    internal sealed record RefundRequest(IReadOnlyList<int>? Seats, string? Reason, bool WaiveFee = false);

    /// <param name="Code">What the QR code says.</param>
    internal sealed record CheckRequest(string? Code);

    private static Task<IResult> RefundAsync(long id, RefundRequest body, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new RefundReservation(id, user.MemberId(), body.Seats, body.Reason ?? "", body.WaiveFee), ct);

    private static Task<IResult> CheckAsync(CheckRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new CheckTicket(body.Code ?? ""), ct);
}
