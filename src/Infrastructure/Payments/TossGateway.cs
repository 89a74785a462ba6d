using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PickGo.Application.Payments;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Platform;

namespace PickGo.Infrastructure.Payments;

/// <summary>Toss Payments, API version 2022-11-16 (https://docs.tosspayments.com/reference).</summary>
internal sealed class TossGateway(HttpClient http, IOptions<TossOptions> options, OutsideServices outside, ILogger<TossGateway> log) : IPaymentGateway
{
    private const string IdempotencyHeader = "Idempotency-Key";

    /// <summary>Answers that do not tell whether money moved: ask for the order, never assume.</summary>
    private static readonly HashSet<string> UnknownCodes =
        ["PROVIDER_ERROR", "ALREADY_PROCESSED_PAYMENT", "IDEMPOTENT_REQUEST_PROCESSING", "FORBIDDEN_CONSECUTIVE_REQUEST"];

    /// <summary>Answers to a cancel that may mean that it was done before.</summary>
    private static readonly HashSet<string> BackAlready = ["ALREADY_CANCELED_PAYMENT", "ALREADY_REFUND_PAYMENT", "NOT_CANCELABLE_AMOUNT"];

    public GatewayClient Client => new(options.Value.ClientKey ?? "", options.Value.SdkUrl, options.Value.SandboxBaseUrl);

    public async Task<GatewayAnswer> ConfirmAsync(GatewayCharge charge, CancellationToken ct)
    {
        // The gateway keeps its first answer to a key, errors too; a payment key is charged once under any.
        var key = charge.Attempt == 1 ? $"confirm-{charge.OrderId}" : $"confirm-{charge.OrderId}-{charge.Attempt}";
        var body = new { paymentKey = charge.PaymentKey, orderId = charge.OrderId, amount = charge.Amount };
        var (answer, payment) = await PostAsync("v1/payments/confirm", body, key, ct);
        // 200 is no money yet: a virtual account waits for its deposit.
        if (payment is not null) return TossOrders.Of(payment, answer).Answer;

        // Somebody may have confirmed it before, perhaps we: the order itself knows.
        return answer is { Outcome: GatewayOutcome.Unknown, Code: "ALREADY_PROCESSED_PAYMENT" } ? (await FindAsync(charge.OrderId, ct)).Answer : answer;
    }

    public async Task<GatewayAnswer> CancelAsync(GatewayRefund refund, CancellationToken ct)
    {
        if (refund.IsRepeat && await LookForAsync(refund, ct) is { } known) return known;

        var path = $"v1/payments/{Uri.EscapeDataString(refund.PaymentKey)}/cancel";
        var (answer, _) = await PostAsync(path, new { cancelReason = WithReference(refund), cancelAmount = refund.Amount }, refund.Key, ct);
        return answer.Outcome == GatewayOutcome.Refused && BackAlready.Contains(answer.Code)
            ? await LookForAsync(refund, ct) ?? answer
            : answer;
    }

    public async Task<GatewayOrder> FindAsync(string orderId, CancellationToken ct)
    {
        var (answer, payment) = await GetAsync(orderId, ct);
        if (payment is not null) return TossOrders.Of(payment, answer);

        return answer.Code == "NOT_FOUND_PAYMENT"
            ? new GatewayOrder(GatewayOrderState.Aborted, answer with { Outcome = GatewayOutcome.Refused })
            : new GatewayOrder(GatewayOrderState.Unknown, answer with { Outcome = GatewayOutcome.Unknown });
    }

    /// <returns>Done when the refund is in the gateway's books, unknown when they cannot be read, null when it is not there.</returns>
    private async Task<GatewayAnswer?> LookForAsync(GatewayRefund refund, CancellationToken ct)
    {
        var (answer, payment) = await GetAsync(refund.OrderId, ct);
        if (payment is null) return answer with { Outcome = GatewayOutcome.Unknown };

        return payment.BalanceAmount == 0 || payment.Cancels?.Any(IsThisOne) == true ? answer : null;

        bool IsThisOne(TossCancel cancel) => refund.Reference.Length > 0 && cancel.CancelReason?.Contains(refund.Reference, StringComparison.Ordinal) == true;
    }

    /// <summary>The reason, cut so that the mark fits.</summary>
    private static string WithReference(GatewayRefund refund)
    {
        var room = Refund.ReasonLength - refund.Reference.Length - 3;
        return $"{Text.Cut(refund.Reason, room)} [{refund.Reference}]";
    }

    private Task<(GatewayAnswer Answer, TossPayment? Payment)> GetAsync(string orderId, CancellationToken ct) =>
        SendAsync(() => new HttpRequestMessage(HttpMethod.Get, $"v1/payments/orders/{Uri.EscapeDataString(orderId)}"), ct);

    private Task<(GatewayAnswer Answer, TossPayment? Payment)> PostAsync<TBody>(string path, TBody body, string key, CancellationToken ct) => SendAsync(() =>
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add(IdempotencyHeader, key);
        return request;
    }, ct);

    private async Task<(GatewayAnswer Answer, TossPayment? Payment)> SendAsync(Func<HttpRequestMessage> make, CancellationToken ct)
    {
        using var request = make();
        try
        {
            using var response = await http.SendAsync(request, ct);
            if ((int)response.StatusCode < 500) outside.Answered(OutsideServices.Gateway);
            else outside.Silent(OutsideServices.Gateway);
            if (response.IsSuccessStatusCode)
            {
                var payment = await response.Content.ReadFromJsonAsync<TossPayment>(ct);
                if (payment is not null) return (TossOrders.Done(payment), payment);
            }

            var error = await response.Content.ReadFromJsonAsync<TossError>(ct);
            return (Refused(request.Method.Method, response.StatusCode, error), null);
        }
        catch (Exception e) when (e is HttpRequestException or JsonException or TaskCanceledException or IOException)
        {
            outside.Silent(OutsideServices.Gateway);
            PaymentsLog.GatewaySilent(log, request.Method.Method, e.GetType().Name);
            return (new GatewayAnswer(GatewayOutcome.Unknown, "SILENT"), null);
        }
    }

    private GatewayAnswer Refused(string call, HttpStatusCode status, TossError? error)
    {
        var code = error?.Code ?? "";
        PaymentsLog.GatewayRefused(log, call, (int)status, code);
        var broken = code.Length > 0 && ((int)status >= 500 || code == "PROVIDER_ERROR");
        var unknown = broken || code.Length == 0 || (int)status >= 500 || status == HttpStatusCode.TooManyRequests || UnknownCodes.Contains(code);
        return new GatewayAnswer(unknown ? GatewayOutcome.Unknown : GatewayOutcome.Refused, code, error?.Message ?? "") { IdempotencyKeyConsumed = broken };
    }
}
