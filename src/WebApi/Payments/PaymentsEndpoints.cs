using System.Security.Claims;
using System.Text.Json.Serialization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using PickGo.Application.Payments;
using PickGo.Application.Platform;
using PickGo.Application.Reservations;
using PickGo.Domain.Payments;
using PickGo.Domain.Reservations;
using PickGo.WebApi.Identity;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Payments;

/// <summary>Paying one's own reservations.</summary>
internal static class PaymentsEndpoints
{
    private const string TransmissionHeader = "tosspayments-webhook-transmission-id";
    private const string PaymentChanged = "PAYMENT_STATUS_CHANGED";
    private const string DepositCallback = "DEPOSIT_CALLBACK";

    public static void MapPayments(this RouteGroupBuilder api)
    {
        var payments = api.MapGroup("/payments").WithTags("Payments");
        payments.MapPost("", StartAsync).Describe("StartPayment", "Starts paying a reservation; while a payment of it is open, answers that one.")
            .Requires(Policies.Member).Produces<StartedPaymentView>(201).ChecksInput().AcceptsIdempotencyKey()
            .Refuses(ReservationErrors.NotFound, ReservationErrors.NotUnpaid, ReservationErrors.Expired, PaymentErrors.Confirming,
                PaymentErrors.Expired, PaymentErrors.NotPending, CommonErrors.Conflict);
        payments.MapPost("/confirm", ConfirmAsync).Describe("ConfirmPayment", "Confirms a payment when the buyer comes back from the gateway; 202 while its answer is unknown.")
            .Requires(Policies.Member).Produces<ConfirmedPaymentView>().Produces<ConfirmedPaymentView>(202).ChecksInput()
            .Refuses(PaymentErrors.NotFound, PaymentErrors.AmountMismatch, PaymentErrors.KeyMismatch, PaymentErrors.NotPending,
                PaymentErrors.Expired, PaymentErrors.Refused(""), CommonErrors.Conflict);
        payments.MapPost("/webhook", ReceiveAsync).Describe("ReceivePaymentWebhook", "From the gateway: something about a payment changed.")
            .AllowAnonymous().Produces(200).ChecksInput();
        payments.MapGet("/me", MineAsync).Describe("ListMyPayments", "The member's payments, newest first.")
            .Requires(Policies.Member).Produces<Page<PaymentView>>().ChecksInput();
        payments.MapGet("/{id}", GetAsync).Describe("GetPayment", "One payment of the member.")
            .Requires(Policies.Member).Produces<PaymentView>().Refuses(PaymentErrors.NotFound);
    }

    /// <param name="ReservationId">What is paid.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record StartPaymentRequest(string ReservationId);

    /// <summary>The outcome of a confirm.</summary>
    /// <param name="Id">Its code: the order id.</param>
    /// <param name="Status">While it is Confirming the outcome is not known yet: ask for the payment again.</param>
    /// <param name="Reservation">What was paid; null while the outcome is not known.</param>
    internal sealed record ConfirmedPaymentView(string Id, PaymentStatus Status, ReservationView? Reservation)
    {
        public static ConfirmedPaymentView Of(ConfirmedPayment done) => new(done.Id, done.Status, (ReservationView?)done.Order);
    }


    /// <param name="PaymentKey">As Toss sent it back.</param>
    /// <param name="OrderId">As Toss sent it back.</param>
    /// <param name="Amount">Only compared: the price is ours.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record ConfirmPaymentRequest(string PaymentKey, string OrderId, long Amount);

    /// <param name="EventType">Others than <c>PAYMENT_STATUS_CHANGED</c> are noted and thanked for.</param>
    /// <param name="Data">The payment; nothing of it is believed.</param>
    /// <param name="Secret">Only a deposit into a virtual account has one: its webhook (DEPOSIT_CALLBACK) names no event.</param>
    internal sealed record WebhookRequest(string? EventType, WebhookPaymentRequest? Data, string? Secret = null);

    /// <param name="OrderId">Ours.</param>
    internal sealed record WebhookPaymentRequest(string? OrderId);

    private static Task<IResult> StartAsync(StartPaymentRequest body, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new StartPayment(body.ReservationId ?? "", user.MemberId()), ct,
            started => Results.Created($"/api/payments/{started.Id}", started));

    private static Task<IResult> ConfirmAsync(ConfirmPaymentRequest body, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new ConfirmPayment(body.PaymentKey ?? "", body.OrderId ?? "", body.Amount, user.MemberId()), ct,
            done => done.Status == PaymentStatus.Confirming
                ? Results.Accepted($"/api/payments/{done.Id}", ConfirmedPaymentView.Of(done))
                : Results.Ok(ConfirmedPaymentView.Of(done)));

    /// <summary>From Toss, unsigned. It is sent again until we answer 200.</summary>
    private static async Task<IResult> ReceiveAsync(WebhookRequest body, [FromHeader(Name = TransmissionHeader)] string? transmissionId, IMediator mediator,
        ILogger<WebhookRequest> log, CancellationToken ct)
    {
        var kind = body is { EventType: null, Data: null, Secret: not null } ? DepositCallback : body.EventType;
        if (kind is { Length: > 0 } and not PaymentChanged)
        {
            // Virtual accounts report their deposit as a changed payment too. Others are for what we do not use: the gateway is not made to repeat them.
            WebApiLog.WebhookIgnored(log, kind == DepositCallback ? kind : "other");
            return Results.Ok();
        }

        var handled = await mediator.Send(new HandlePaymentWebhook(transmissionId ?? "", body.Data?.OrderId ?? ""), ct);
        return handled.IsRefused ? handled.Error.ToProblem() : Results.Ok();
    }

    private static Task<IResult> MineAsync(ClaimsPrincipal user, IMediator mediator, CancellationToken ct, int page = 1, int size = 20) =>
        mediator.AnswerAsync(new ListMyPayments(user.MemberId(), page, size), ct);

    private static Task<IResult> GetAsync(string id, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new GetPayment(id, user.MemberId()), ct);
}
