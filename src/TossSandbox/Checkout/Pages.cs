using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using PickGo.TossSandbox.Payments;

namespace PickGo.TossSandbox.Checkout;

/// <summary>The pages a person sees: plain forms without scripts, and SANDBOX on every one of them.</summary>
public static class Pages
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly CultureInfo Korean = CultureInfo.GetCultureInfo("ko-KR");
    private static readonly TimeSpan Kst = TimeSpan.FromHours(9);

    /// <summary>The payment window: pay or fail while that is possible, else where it stands and the way back.</summary>
    public static IResult Checkout(Payment payment, HttpContext http)
    {
        var actions = payment.Status == PaymentStatus.InProgress
            ? $"""
              <form method="post" action="/sandbox/payments/{Html(payment.PaymentKey)}/approve">
                <button class="pay" type="submit">결제하기</button>
              </form>
              <form method="post" action="/sandbox/payments/{Html(payment.PaymentKey)}/fail">
                <button class="fail" type="submit">실패하기</button>
              </form>
              <p class="hint">‘결제하기’는 카드 인증이 끝난 상태로, ‘실패하기’는 카드 승인이 거절된 상태로 상점에 돌아갑니다.</p>
              """
            : $"""
              <p class="notice" role="status">{Html(Standing(payment))}</p>
              <a class="button" href="{Html(ReturnUrl.For(payment))}">상점으로 돌아가기</a>
              """;
        return Page(http, StatusCodes.Status200OK, "결제하기", $"""
            <h1>결제하기</h1>
            <p class="order">{Html(payment.OrderName)}</p>
            <p class="amount">{Won(payment.TotalAmount)}</p>
            <dl>
              <dt>주문번호</dt><dd>{Html(payment.OrderId)}</dd>
              <dt>결제수단</dt><dd>테스트 카드 <span class="soft">1234-5678-****-000*</span></dd>
              <dt>승인 기한</dt><dd>{Time(payment.StartedAt!.Value + Payment.ConfirmWithin)}</dd>
            </dl>
            {actions}
            """);
    }

    /// <summary>What was charged, and what was given back.</summary>
    public static IResult Receipt(Payment payment, HttpContext http)
    {
        var refunds = string.Concat(payment.Cancels.Select(cancel =>
            $"<dt>취소 <span class=\"soft\">{Time(cancel.CanceledAt)}</span></dt><dd>−{Won(cancel.Amount)} · {Html(cancel.Reason)}</dd>"));
        return Page(http, StatusCodes.Status200OK, "영수증", $"""
            <h1>영수증</h1>
            <p class="order">{Html(payment.OrderName)}</p>
            <p class="amount">{Won(payment.BalanceAmount)}</p>
            <dl>
              <dt>주문번호</dt><dd>{Html(payment.OrderId)}</dd>
              <dt>승인 <span class="soft">{Time(payment.ApprovedAt!.Value)}</span></dt><dd>{Won(payment.TotalAmount)}</dd>
              {refunds}
            </dl>
            """);
    }

    /// <summary>What this address is, for whoever opens it by hand.</summary>
    public static IResult Home(HttpContext http) => Page(http, StatusCodes.Status200OK, "토스 결제 샌드박스", """
        <h1>토스 결제 샌드박스</h1>
        <p>PickGo의 개발·시험용 결제 게이트웨이입니다. 결제창은 상점에서 결제를 시작하면 열립니다.</p>
        <a class="button" href="/sandbox/ledger">거래 원장 보기</a>
        """);

    /// <summary>No such payment: a page for a browser, the contract's error for a program.</summary>
    public static IResult NotFound(HttpContext http)
        => http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
            ? Page(http, StatusCodes.Status404NotFound, "결제를 찾을 수 없음", """
                <h1>결제를 찾을 수 없어요</h1>
                <p>주소가 잘못되었거나 샌드박스의 데이터가 지워졌어요. 상점으로 돌아가 결제를 다시 시작해 주세요.</p>
                """)
            : Reply.Of(TossErrors.NotFoundPayment).ToResult();

    private static IResult Page(HttpContext http, int status, string title, string body)
    {
        http.Response.Headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        return Results.Content($"""
            <!doctype html>
            <html lang="ko">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>[SANDBOX] {title}</title>
              <link rel="stylesheet" href="/sandbox/pages.css">
            </head>
            <body>
              <header><strong>SANDBOX</strong><span>연습용 결제입니다. 실제로 돈이 나가지 않아요.</span></header>
              <main>
            {body}
              </main>
            </body>
            </html>
            """, "text/html; charset=utf-8", Encoding.UTF8, status);
    }

    private static string Standing(Payment payment) => payment.Status switch
    {
        PaymentStatus.WaitingForDeposit => "입금을 기다리고 있어요.",
        PaymentStatus.Done => "이미 결제가 끝난 주문이에요.",
        PaymentStatus.Canceled => "결제가 취소된 주문이에요.",
        PaymentStatus.PartialCanceled => "결제의 일부가 취소된 주문이에요.",
        PaymentStatus.Expired => "결제할 수 있는 시간이 지났어요. 결제된 금액은 없어요.",
        _ => "결제가 중단되었어요. 결제된 금액은 없어요.",
    };

    private static string Html(string text) => Encoder.Encode(text);

    private static string Won(long amount) => amount.ToString("N0", Korean) + "원";

    private static string Time(DateTimeOffset at) => at.ToOffset(Kst).ToString("yyyy년 M월 d일 HH:mm", Korean);
}
