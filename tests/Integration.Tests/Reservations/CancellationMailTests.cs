using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Whoever cancels is told what was given up, what it cost and when the money comes.</summary>
public sealed class CancellationMailTests(DatabaseProvider database) : OnTheServer(database)
{
    protected override Dictionary<string, string?> Settings => new() { ["Refunds:FreeHours"] = "0", ["Refunds:Schedule"] = "90:0,0:20" };

    [Test]
    public async Task EachCancellation_SendsOneMail_AndAMailServerThatIsAwayLosesNone()
    {
        var (buyer, order) = await BoughtAsync(1, 2, 11);
        await Eventually.TrueAsync(() => MailsTo(buyer).Count == 1, "the tickets came");
        Host.Mailbox.IsDown = true;
        var failures = Host.Mailbox.Failures;

        var some = await buyer.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { seats = new[] { 2 } });
        Assert.That(some.Text("status"), Is.EqualTo("PartiallyCanceled"), "a mail server that is away keeps no seat");
        await Eventually.TrueAsync(() => Host.Mailbox.Failures > failures, "the mail was tried");
        var all = await buyer.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { all = true });
        Assert.That(all.Text("status"), Is.EqualTo("Canceled"));
        Host.Mailbox.IsDown = false;

        await Eventually.TrueAsync(() => MailsTo(buyer).Count == 3, "both mails go out once the server is back");
        var mails = MailsTo(buyer).Skip(1).ToList();
        var first = mails.Single(m => m.Text.Contains("VIP 구역 A열 2번", StringComparison.Ordinal));
        var second = mails.Single(m => m != first);
        Assert.That(first.Text, Does.Contain("취소 수수료: 30,000원").And.Contain("환불 금액: 120,000원").And.Contain("영업일 기준 5일 안에").And.Contain("within 5 business days"));
        Assert.That(second.Text, Does.Contain("VIP 구역 A열 1번, A 구역 A열 1번").And.Contain("취소 수수료: 44,000원").And.Contain("환불 금액: 176,000원").And.Contain("모든 좌석을 취소했어요."));
        Assert.That(mails.Select(m => m.MessageId), Is.Unique, "a mail server may drop repeats of one, not the other");
        Assert.That(mails.Select(m => m.Subject), Is.All.Contains("예매를 취소했어요"));
    }

    /// <summary>An operator's refund is a cancellation too; the gateway's own cancel has a mail of its own, and only that.</summary>
    [Test]
    public async Task AnOperatorsRefund_TellsTheBuyer()
    {
        var (buyer, order) = await BoughtAsync(1);
        using var admin = await TestMembers.AddAsync(Host, Domain.Identity.AccountRole.Admin);

        await admin.PostAsync($"/api/admin/reservations/{order.Reservation}/refund", new { all = true, reason = "공연 취소", waiveFee = true });

        await Eventually.TrueAsync(() => MailsTo(buyer).Any(m => m.Text.Contains("환불 금액: 150,000원", StringComparison.Ordinal)), "the buyer is told");
    }

    [Test]
    public async Task TheTickets_OfWhatWasCanceled_AreVoid()
    {
        var (buyer, order) = await BoughtAsync(1);
        await buyer.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { all = true });

        var tickets = await buyer.GetAsync($"/api/reservations/{order.Reservation}/tickets");

        Assert.That(((int)tickets.Status, tickets.Code), Is.EqualTo((410, "tickets.void")));
    }

    private IReadOnlyList<Application.Platform.Mail> MailsTo(ApiClient buyer) => Host.Mailbox.To(buyer.Email);

    private async Task<(ApiClient Buyer, (string Reservation, string Payment, string OrderId, long Amount) Order)> BoughtAsync(params int[] seats)
    {
        var sale = await Host.SaleAsync();
        var buyer = await Host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, seats);
        await buyer.ConfirmAsync(await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount), order.OrderId, order.Amount);
        return (buyer, order);
    }
}
