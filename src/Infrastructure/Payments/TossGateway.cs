using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PickGo.Application.Payments;
using PickGo.Infrastructure.Platform;

namespace PickGo.Infrastructure.Payments;

/// <summary>Toss Payments, API version 2022-11-16 (https://docs.tosspayments.com/reference).</summary>
internal sealed class TossGateway(HttpClient http, IOptions<TossOptions> options, ILogger<TossGateway> log) : IPaymentGateway
{
    private const string IdempotencyHeader = "Idempotency-Key";

    /// <summary>Answers that do not tell whether money moved: ask for the order, never assume.</summary>
    private static readonly HashSet<string> UnknownCodes = ["PROVIDER_ERROR", "ALREADY_PROCESSED_PAYMENT", "IDEMPOTENT_REQUEST_PROCESSING"];

    public GatewayClient Client => new(options.Value.ClientKey ?? "", options.Value.SdkUrl, options.Value.SandboxBaseUrl);

    public async Task<GatewayAnswer> ConfirmAsync(string paymentKey, string orderId, long amount, CancellationToken ct)
    {
        var answer = await PostAsync("v1/payments/confirm", new { paymentKey, orderId, amount }, $"confirm-{orderId}", ct);

        // Somebody may have confirmed it before, perhaps we: the order itself knows.
        return answer is { Outcome: GatewayOutcome.Unknown, Code: "ALREADY_PROCESSED_PAYMENT" } ? (await FindAsync(orderId, ct)).Answer : answer;
    }

    public async Task<GatewayAnswer> CancelAsync(string paymentKey, long amount, string reason, string idempotencyKey, CancellationToken ct)
    {
        var path = $"v1/payments/{Uri.EscapeDataString(paymentKey)}/cancel";
        return await PostAsync(path, new { cancelReason = reason, cancelAmount = amount }, idempotencyKey, ct);
    }

    public async Task<GatewayOrder> FindAsync(string orderId, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"v1/payments/orders/{Uri.EscapeDataString(orderId)}");
        var (answer, payment) = await SendAsync(request, ct);
        if (payment is null)
        {
            return answer.Code == "NOT_FOUND_PAYMENT"
                ? new GatewayOrder(GatewayOrderState.Dead, answer with { Outcome = GatewayOutcome.Refused })
                : new GatewayOrder(GatewayOrderState.Unknown, answer with { Outcome = GatewayOutcome.Unknown });
        }

        return payment.Status switch
        {
            "DONE" or "PARTIAL_CANCELED" => new GatewayOrder(GatewayOrderState.Captured, answer),
            "READY" or "IN_PROGRESS" or "WAITING_FOR_DEPOSIT" => new GatewayOrder(GatewayOrderState.Waiting, answer with { Outcome = GatewayOutcome.Unknown }),
            _ => new GatewayOrder(GatewayOrderState.Dead, new GatewayAnswer(GatewayOutcome.Refused,
                payment.Failure?.Code ?? payment.Status, payment.Failure?.Message ?? "")),
        };
    }

    private async Task<GatewayAnswer> PostAsync(string path, object body, string key, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add(IdempotencyHeader, key);
        return (await SendAsync(request, ct)).Answer;
    }

    private async Task<(GatewayAnswer Answer, TossPayment? Payment)> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        var call = $"{request.Method} {request.RequestUri?.OriginalString.Split('/')[^1]}";
        try
        {
            using var response = await http.SendAsync(request, ct);
            if (response.IsSuccessStatusCode)
            {
                var payment = await response.Content.ReadFromJsonAsync<TossPayment>(ct);
                if (payment is not null) return (Done(payment), payment);
            }

            var error = await response.Content.ReadFromJsonAsync<TossError>(ct);
            return (Refused(request.Method.Method, response.StatusCode, error), null);
        }
        catch (Exception e) when (e is HttpRequestException or JsonException or TaskCanceledException or IOException)
        {
            InfrastructureLog.GatewaySilent(log, request.Method.Method, e.GetType().Name);
            return (new GatewayAnswer(GatewayOutcome.Unknown, call), null);
        }
    }

    private GatewayAnswer Refused(string call, HttpStatusCode status, TossError? error)
    {
        var code = error?.Code ?? "";
        InfrastructureLog.GatewayRefused(log, call, (int)status, code);
        var unknown = code.Length == 0 || (int)status >= 500 || status == HttpStatusCode.TooManyRequests || UnknownCodes.Contains(code);
        return new GatewayAnswer(unknown ? GatewayOutcome.Unknown : GatewayOutcome.Refused, code, error?.Message ?? "");
    }

    private static GatewayAnswer Done(TossPayment payment) => new(GatewayOutcome.Done)
    {
        Method = payment.Method,
        ReceiptUrl = payment.Receipt?.Url,
        ApprovedAt = payment.ApprovedAt?.UtcDateTime,
        Amount = payment.TotalAmount,
    };

    private sealed record TossPayment(string Status, string? Method, long TotalAmount, DateTimeOffset? ApprovedAt, TossReceipt? Receipt, TossError? Failure);

    private sealed record TossReceipt(string? Url);

    private sealed record TossError(string Code, string? Message);
}
