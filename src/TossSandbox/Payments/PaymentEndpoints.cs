using PickGo.TossSandbox.Faults;
using PickGo.TossSandbox.Platform;

namespace PickGo.TossSandbox.Payments;

/// <summary>The gateway's server API: what the shop calls with its secret key.</summary>
public static class PaymentEndpoints
{
    public static void MapPayments(this IEndpointRouteBuilder routes)
    {
        var v1 = routes.MapGroup("/v1/payments").AddEndpointFilter(SecretKey.Require);
        v1.MapPost("/confirm", ConfirmAsync).MayFail(FaultTarget.Confirm);
        v1.MapGet("/{paymentKey}", Get);
        v1.MapGet("/orders/{orderId}", GetByOrder);
        v1.MapPost("/{paymentKey}/cancel", CancelAsync).MayFail(FaultTarget.Cancel);
        routes.MapGet("/sandbox/ledger", (Ledger ledger) => ledger.Movements());
    }

    private static Task<IResult> ConfirmAsync(HttpContext http, IdempotentCall call, TimeProvider time)
        => call.RunAsync<ConfirmBody>(
            http,
            body => body.PaymentKey!,
            (body, payment) => payment.Confirm(body.OrderId!, body.Amount!.Value, Keys.Transaction(), time.GetUtcNow()));

    private static Task<IResult> CancelAsync(string paymentKey, HttpContext http, IdempotentCall call, TimeProvider time)
        => call.RunAsync<CancelBody>(
            http,
            _ => paymentKey,
            (body, payment) => payment.Cancel(body.CancelAmount, body.CancelReason!, Keys.Transaction(), time.GetUtcNow()));

    private static IResult Get(string paymentKey, HttpContext http, Ledger ledger)
        => Show(http, ledger.Find(paymentKey));

    private static IResult GetByOrder(string orderId, HttpContext http, Ledger ledger)
        => Show(http, ledger.FindByOrder(orderId));

    private static IResult Show(HttpContext http, Payment? payment)
    {
        Outcome outcome = ForcedErrors.AskedFor(http.Request) is { } forced ? forced
            : payment is null ? TossErrors.NotFoundPayment
            : payment;
        return Reply.Of(outcome, BaseUrl.Of(http)).ToResult();
    }
}
