using Microsoft.Extensions.Options;
using PickGo.TossSandbox.Payments;
using PickGo.TossSandbox.Platform;

namespace PickGo.TossSandbox.Checkout;

/// <summary>The buyer's side: the payment window, its buttons, and the script that opens it.</summary>
public static class CheckoutEndpoints
{
    public static void MapCheckout(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", Pages.Home);
        routes.MapPost("/sandbox/payments", OpenAsync).RequireCors(ShopOrigins.Policy);
        routes.MapGet("/sandbox/payments/{paymentKey}", Show);
        routes.MapGet("/sandbox/payments/{paymentKey}/receipt", ShowReceipt);
        routes.MapPost("/sandbox/payments/{paymentKey}/approve", Approve);
        routes.MapPost("/sandbox/payments/{paymentKey}/fail", Fail);
        routes.MapPost("/sandbox/payments/{paymentKey}/deposit", Deposit);
        routes.MapGet("/sandbox/pages.css", () => Asset("pages.css", "text/css"));
        routes.MapGet("/sdk/v2/standard.js", () => Asset("standard.js", "text/javascript"));
    }

    private static async Task<IResult> OpenAsync(
        HttpContext http, Ledger ledger, IOptions<SandboxOptions> options, TimeProvider time)
    {
        var (body, error) = await Json.ReadAsync<OpenBody>(http.Request);
        if (error is not null)
            return Reply.Of(error).ToResult();
        var opened = body!.ToPayment(options.Value, time.GetUtcNow());
        if (opened.Payment is not { } payment)
            return Reply.Of(opened.Error!).ToResult();
        if (ledger.IsCharged(payment.OrderId))
            return Reply.Of(TossErrors.AlreadyProcessedPayment).ToResult();
        ledger.Add(payment);
        var checkoutUrl = $"{BaseUrl.Of(http)}/sandbox/payments/{payment.PaymentKey}";
        return Results.Json(new { payment.PaymentKey, checkoutUrl }, Json.Format, statusCode: StatusCodes.Status201Created);
    }

    private static IResult Show(string paymentKey, HttpContext http, Ledger ledger)
        => ledger.Find(paymentKey) is { } payment ? Pages.Checkout(payment, http) : Pages.NotFound(http);

    private static IResult ShowReceipt(string paymentKey, HttpContext http, Ledger ledger)
        => ledger.Find(paymentKey) is { IsCharged: true } payment ? Pages.Receipt(payment, http) : Pages.NotFound(http);

    // The buyer's agreement moves no money: the payment stays IN_PROGRESS until the shop confirms it.
    private static IResult Approve(string paymentKey, HttpContext http, Ledger ledger)
        => SendBack(http, ledger.Find(paymentKey));

    private static IResult Fail(string paymentKey, HttpContext http, Ledger ledger, TimeProvider time)
    {
        ledger.Change(paymentKey, payment => payment.Abort(time.GetUtcNow()), _ => null);
        return SendBack(http, ledger.Find(paymentKey));
    }

    // What the buyer's bank does for a virtual account.
    private static IResult Deposit(string paymentKey, HttpContext http, Ledger ledger, TimeProvider time)
        => Reply.Of(ledger.Change(paymentKey, payment => payment.Deposit(Keys.Transaction(), time.GetUtcNow()), _ => null), BaseUrl.Of(http)).ToResult();

    private static IResult SendBack(HttpContext http, Payment? payment)
    {
        if (payment is null)
            return Pages.NotFound(http);
        http.Response.Headers.Location = ReturnUrl.For(payment);
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static IResult Asset(string name, string type)
        => Results.Stream(typeof(CheckoutEndpoints).Assembly.GetManifestResourceStream(name)!, type + "; charset=utf-8");
}
