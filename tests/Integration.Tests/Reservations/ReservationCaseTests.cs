using System.Net;
using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Operators find and explain anybody's reservation, and each look is written down.</summary>
public sealed class ReservationCaseTests(DatabaseProvider database) : OnTheServer(database)
{
    [Test]
    public async Task WhateverACustomerCanSay_FindsTheReservation_AndNothingElse()
    {
        var (buyer, order, key) = await BoughtAsync(1, 2);
        var (stranger, _, _) = await BoughtAsync(3);
        using var operators = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var ticket = (await buyer.GetAsync($"/api/reservations/{order.Reservation}/tickets")).Body[0].GetProperty("serial").GetString()!;
        var nickname = $"찾는이{order.Reservation[..6]}";
        await Host.WithDbAsync(db => db.Members.Where(m => m.Id == buyer.MemberId).ExecuteUpdateAsync(m => m.SetProperty(x => x.Nickname, nickname)));

        foreach (var said in new[] { order.Reservation, order.Reservation.ToLowerInvariant(), ticket, order.OrderId, key, buyer.Email, buyer.Email.ToUpperInvariant(), nickname })
            Assert.That(await CodesAsync(operators, said), Is.EqualTo(new[] { order.Reservation }), said);
        foreach (var half in new[] { order.Reservation[..6], buyer.Email[..5], "%", "😀", "없는 것" }) Assert.That(await CodesAsync(operators, half), Is.Empty, half);
        Assert.That(stranger.Email, Is.Not.EqualTo(buyer.Email));
    }

    [Test]
    public async Task ALook_NeedsAReason_AndStandsInTheEntryOfItsOwner()
    {
        var (buyer, order, _) = await BoughtAsync(1);
        using var operators = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var path = $"/api/admin/reservations/{order.Reservation}";
        foreach (var refused in new[] { await operators.GetAsync(path), await operators.GetAsync($"{path}?reason=%20"), await operators.GetAsync($"{path}?reason={new string('a', 201)}"), await operators.GetAsync($"/api/admin/search?q={order.Reservation}"), await operators.GetAsync("/api/admin/search?reason=x") })
            Assert.That((refused.Status, refused.Code), Is.EqualTo((HttpStatusCode.BadRequest, "request.invalid")));
        Assert.That(await ReadsAsync(operators, buyer), Is.Empty);

        Assert.That((await operators.GetAsync($"{path}?reason=고객 문의")).Status, Is.EqualTo(HttpStatusCode.OK));
        await CodesAsync(operators, order.Reservation, "현장 확인");

        Assert.That(await ReadsAsync(operators, buyer), Is.EqualTo(new[] { """{"readFor":[null,"현장 확인"]}""", """{"readFor":[null,"고객 문의"]}""" }));
        Assert.That((await buyer.GetAsync($"{path}?reason=나")).Status, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That((await operators.GetAsync("/api/admin/reservations/0000000000?reason=x")).Code, Is.EqualTo("reservations.not-found"));
    }

    [Test]
    public async Task TheTimeline_TellsAnEvening_InItsOrder()
    {
        var (buyer, order, _) = await BoughtAsync(1, 2);
        using var operators = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var code = (await buyer.GetAsync($"/api/reservations/{order.Reservation}/tickets")).Body[0].GetProperty("code").GetString();
        await operators.PostAsync("/api/admin/tickets/check", new { code });
        await operators.PostAsync($"/api/admin/reservations/{order.Reservation}/refund", new { seats = new[] { 2 }, reason = "시야", waiveFee = true });

        var all = (await operators.GetAsync($"/api/admin/reservations/{order.Reservation}?reason=고객 문의")).Body;

        var done = all.GetProperty("timeline").EnumerateArray().Select(e => e.GetProperty("useCase").GetString()).ToList();
        Assert.That(done, Is.SupersetOf(new[] { "ReserveSeats", "StartPayment", "ConfirmPayment", "CheckTicket", "RefundReservation" }));
        Assert.That(new[] { "ReserveSeats", "StartPayment", "ConfirmPayment", "CheckTicket", "RefundReservation" }.Select(u => done.IndexOf(u)), Is.Ordered);
        Assert.That(all.GetProperty("timeline")[0].GetProperty("address").GetString(), Is.EqualTo("127.0.0.1"));
        Assert.That((all.GetProperty("buyer").GetProperty("email").GetString(), all.GetProperty("payments").GetArrayLength()), Is.EqualTo((buyer.Email, 1)));
        var refund = all.GetProperty("refunds").EnumerateArray().Single();
        Assert.That((refund.GetProperty("status").GetString(), refund.GetProperty("fee").GetInt64(), refund.GetProperty("reason").GetString()), Is.EqualTo(("Done", 0L, "시야")));
    }

    /// <summary>Guard: the fee that was shown.</summary>
    [Test]
    public async Task ARefund_OfAnotherFeeThanWasShown_IsRefused()
    {
        var (_, order, _) = await BoughtAsync(1, 2);
        using var operators = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var path = $"/api/admin/reservations/{order.Reservation}";
        var quote = (await operators.GetAsync($"{path}/refund-quote?seats=1&waiveFee=true")).Body;
        Assert.That((quote.GetProperty("fee").GetInt64(), quote.GetProperty("refund").GetInt64()), Is.EqualTo((0L, 150_000L)));

        Assert.That((await operators.PostAsync($"{path}/refund", new { seats = new[] { 1 }, reason = "x", waiveFee = true, expectedFee = 1 })).Code, Is.EqualTo("reservations.fee-changed"));
        Assert.That((await operators.PostAsync($"{path}/refund", new { seats = new[] { 1 }, reason = "x", waiveFee = true, expectedFee = 0 })).Text("status"), Is.EqualTo("PartiallyCanceled"));
    }

    [Test]
    public async Task Tickets_AreSentAgain_AsAMailOfItsOwn()
    {
        var (buyer, order, _) = await BoughtAsync(1);
        using var operators = await TestMembers.AddAsync(Host, AccountRole.Admin);
        await Eventually.TrueAsync(() => Host.Mailbox.To(buyer.Email).Count == 1, "the tickets are mailed");

        Assert.That((await operators.PostAsync($"/api/admin/reservations/{order.Reservation}/tickets/mail")).Status, Is.EqualTo(HttpStatusCode.NoContent));

        await Eventually.TrueAsync(() => Host.Mailbox.To(buyer.Email).Count == 2, "they are mailed again");
        Assert.That(Host.Mailbox.To(buyer.Email).Select(m => m.MessageId), Is.Unique, "a mail server would take it for a repeat");
        using var unpaid = await Host.MemberAsync();
        var sale = await Host.SaleAsync();
        await unpaid.EnterAsync(sale.SessionId);
        await unpaid.HoldAsync(sale.SessionId, 5);
        var reserved = await unpaid.ReserveAsync(sale.SessionId);
        Assert.That((await operators.PostAsync($"/api/admin/reservations/{reserved.Id}/tickets/mail")).Code, Is.EqualTo("reservations.not-paid"));
    }

    private async Task<(ApiClient Buyer, (string Reservation, string Payment, string OrderId, long Amount) Order, string Key)> BoughtAsync(params int[] seats)
    {
        var sale = await Host.SaleAsync();
        var buyer = await Host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, seats);
        var key = await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount);
        Assert.That((await buyer.ConfirmAsync(key, order.OrderId, order.Amount)).Code, Is.Null);
        return (buyer, order, key);
    }

    private static async Task<IEnumerable<string?>> CodesAsync(ApiClient operators, string said, string reason = "시험") =>
        (await operators.GetAsync($"/api/admin/search?q={Uri.EscapeDataString(said)}&reason={reason}")).Body.GetProperty("items").EnumerateArray()
            .Select(i => i.GetProperty("reservation").GetProperty("id").GetString()).ToList();

    private static async Task<IEnumerable<string?>> ReadsAsync(ApiClient operators, ApiClient member) =>
        (await operators.GetAsync($"/api/admin/audit?subjectKind=account&subjectId={member.MemberId}")).Body.GetProperty("items").EnumerateArray()
            .Where(e => e.GetProperty("useCase").GetString() is "FindReservations" or "InspectReservation").Select(e => e.GetProperty("changes").GetString()).ToList();
}
