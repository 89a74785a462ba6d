using System.Security.Claims;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using PickGo.Application.Payments;
using PickGo.Application.Platform;
using PickGo.Domain.Payments;
using PickGo.WebApi.Identity;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Payments;

/// <summary>Paying one's own reservations.</summary>
internal static class PaymentsEndpoints
{
    private const string TransmissionHeader = "tosspayments-webhook-transmission-id";
    private const string PaymentChanged = "PAYMENT_STATUS_CHANGED";

    public static void MapPayments(this RouteGroupBuilder api)
    {
        var payments = api.MapGroup("/payments").WithTags("Payments").RequireAuthorization();
        payments.MapPost("", StartAsync).Produces<StartedPayment>(201).Refuses(400, 401, 403, 404, 409, 410, 422).AcceptsIdempotencyKey();
        payments.MapPost("/confirm", ConfirmAsync).Produces<ConfirmedPayment>().Produces<ConfirmedPayment>(202).Refuses(400, 401, 402, 403, 404, 409, 410);
        payments.MapPost("/webhook", HearAsync).AllowAnonymous().Produces(200).Refuses(400, 503);
        payments.MapGet("/me", MineAsync).Produces<Page<PaymentView>>().Refuses(400, 401);
        payments.MapGet("/{id:long}", GetAsync).Produces<PaymentView>().Refuses(401, 403, 404);
    }

    internal sealed record StartRequest(long ReservationId);

    /// <param name="PaymentKey">As Toss sent it back.</param>
    /// <param name="OrderId">As Toss sent it back.</param>
    /// <param name="Amount">Only compared: the price is ours.</param>
    internal sealed record ConfirmRequest(string PaymentKey, string OrderId, long Amount);

    /// <param name="EventType">Others than <c>PAYMENT_STATUS_CHANGED</c> are thanked for and ignored.</param>
    /// <param name="Data">The payment; nothing of it is believed.</param>
    internal sealed record WebhookRequest(string? EventType, WebhookPayment? Data);

    internal sealed record WebhookPayment(string? OrderId);

    private static Task<IResult> StartAsync(StartRequest body, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new StartPayment(body.ReservationId, user.MemberId()), ct,
            started => Results.Created($"/api/payments/{started.Id}", started));

    private static Task<IResult> ConfirmAsync(ConfirmRequest body, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new ConfirmPayment(body.PaymentKey ?? "", body.OrderId ?? "", body.Amount, user.MemberId()), ct,
            done => done.Status == PaymentStatus.Confirming ? Results.Accepted($"/api/payments/{done.Id}", done) : Results.Ok(done));

    /// <summary>From Toss, unsigned. It is told again until we answer 200.</summary>
    private static async Task<IResult> HearAsync(WebhookRequest body, [FromHeader(Name = TransmissionHeader)] string? transmissionId, IMediator mediator, CancellationToken ct)
    {
        if (body.EventType is { Length: > 0 } and not PaymentChanged) return Results.Ok();

        var heard = await mediator.Send(new HandlePaymentWebhook(transmissionId ?? "", body.Data?.OrderId ?? ""), ct);
        return heard.IsRefused ? heard.Error.ToProblem() : Results.Ok();
    }

    private static Task<IResult> MineAsync(ClaimsPrincipal user, IMediator mediator, CancellationToken ct, int page = 1, int size = 20) =>
        mediator.AnswerAsync(new ListMyPayments(user.MemberId(), page, size), ct);

    private static Task<IResult> GetAsync(long id, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new GetPayment(id, user.MemberId()), ct);
}
