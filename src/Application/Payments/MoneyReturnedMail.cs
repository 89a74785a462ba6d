using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;

namespace PickGo.Application.Payments;

/// <summary>Money went back without its member having asked: they are told.</summary>
public sealed record MoneyReturned(long RefundId) : IOutboxEvent
{
    public static string Type => "payment.money-returned";
}

internal sealed class SendMoneyReturnedMail(IPickGoDb db, IMailAddresses addresses, IMailer mailer) : IOutboxHandler<MoneyReturned>
{
    public async Task HandleAsync(MoneyReturned message, CancellationToken ct)
    {
        var refund = await db.Refunds.AsNoTracking().FirstAsync(r => r.Id == message.RefundId, ct);
        var payment = await db.Payments.AsNoTracking().FirstAsync(p => p.Id == refund.PaymentId, ct);
        if (await addresses.FindAsync(payment.MemberId, ct) is not { } to) return;
        var layout = new MailLayout(
            new("결제 금액을 돌려드렸어요", "Your money was returned"),
            refund.IsReturn ? OfNothing : AtGateway,
            [
                new(new("주문", "Order"), Words.Both(payment.OrderName)),
                new(new("주문 번호", "Order number"), Words.Both(payment.OrderId)),
                new(new("돌려드린 금액", "Returned"), new($"{refund.Amount:N0}원", $"KRW {refund.Amount:N0}")),
            ],
            new("카드사에 따라 취소 내역이 보이기까지 며칠 걸릴 수 있어요.", "Your card company may take some days to show it."));
        await mailer.SendAsync(layout.To(to, messageId: $"<returned-{refund.Reference}@pickgo>"), ct);
    }

    private static readonly Words OfNothing = new("이 결제는 예매로 이어지지 않았어요.", "This payment did not lead to a reservation.");

    private static readonly Words AtGateway = new(
        "이 결제가 결제사에서 취소되었어요. 내 예매에서 남은 티켓을 확인해 주세요.",
        "This payment was canceled at the payment company. See under \"My reservations\" which tickets are left.");
}
