using System.Net;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;

namespace PickGo.Application.Payments;

/// <summary>Money went back without its member having asked: they are told.</summary>
public sealed record MoneyReturned(long RefundId) : IOutboxEvent
{
    public static string Type => "payment.money-returned";
}

internal sealed class SendMoneyReturnedMail(IPickGoDb db, IMailer mailer) : IOutboxHandler<MoneyReturned>
{
    public async Task HandleAsync(MoneyReturned news, CancellationToken ct)
    {
        var refund = await db.Refunds.AsNoTracking().FirstAsync(r => r.Id == news.RefundId, ct);
        var payment = await db.Payments.AsNoTracking().FirstAsync(p => p.Id == refund.PaymentId, ct);
        var to = await db.Members.Where(m => m.Id == payment.MemberId).Select(m => m.Email).FirstAsync(ct);
        var (korean, english) =
            refund.IsReturn ? OfNothing(payment.OrderName, refund.Amount) : AtGateway(payment.OrderName, refund.Amount);
        var html = $"""
            <!doctype html><html lang="ko"><meta charset="utf-8">
            <body style="font-family:sans-serif;color:#17151F;max-width:560px;margin:auto">
            <h1 style="font-size:20px">결제 금액을 돌려드렸어요</h1><p>{WebUtility.HtmlEncode(korean)}</p>
            <p lang="en">{WebUtility.HtmlEncode(english)}</p><p>주문 번호 · Order <b>{payment.OrderId}</b></p>
            </body></html>
            """;
        var text = $"{korean}\n\n{english}\n\n주문 번호 · Order {payment.OrderId}";
        var mail = new Mail(to, "[PickGo] 결제 금액을 돌려드렸어요 · Your money was returned", text, html, $"<returned-{refund.Mark}@pickgo>");
        await mailer.SendAsync(mail, ct);
    }

    private static (string Korean, string English) OfNothing(string what, long amount) => (
        $"'{what}' 결제 {amount:N0}원은 예매로 이어지지 않아 돌려드렸어요. 카드사에 따라 취소 내역이 보이기까지 며칠 걸릴 수 있어요.",
        $"Your payment of {amount:N0} won for \"{what}\" did not lead to a reservation and was returned. Your card company may take some days to show it.");

    private static (string Korean, string English) AtGateway(string what, long amount) => (
        $"'{what}' 결제에서 {amount:N0}원이 결제사에서 취소되었어요. 내 예매에서 남은 티켓을 확인해 주세요.",
        $"{amount:N0} won of your payment for \"{what}\" were canceled at the payment company. See under \"My reservations\" which tickets are left.");
}
