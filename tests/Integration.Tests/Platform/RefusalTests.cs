using System.Net;
using System.Text;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Every refusal of API.md: a coded problem, and nothing half done.</summary>
public sealed class RefusalTests(DatabaseProvider database) : OnTheServer(database)
{
    private TestSale _sale = null!;

    [SetUp]
    public async Task Sale() => _sale = await Host.SaleAsync();

    [TestCase("GET", "/api/members/me")]
    [TestCase("POST", "/api/sessions/1/queue")]
    [TestCase("GET", "/api/sessions/1/seats")]
    [TestCase("POST", "/api/sessions/1/holds")]
    [TestCase("POST", "/api/reservations")]
    [TestCase("GET", "/api/reservations/me")]
    [TestCase("POST", "/api/payments")]
    [TestCase("POST", "/api/payments/confirm")]
    [TestCase("GET", "/api/queue/stream?sessionId=1")]
    [TestCase("GET", "/api/areas/subscribe?sessionId=1")]
    public async Task WithoutAToken_401(string method, string path)
    {
        foreach (var token in new[] { null, "nonsense", "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0." })
        {
            using var client = new ApiClient(Host.BaseUrl, token);
            var answer = await client.SendAsync(new HttpMethod(method), path, method == "POST" ? Json("{}") : null);
            Expect(answer, 401, "auth.required");
        }
    }

    [Test]
    public async Task AnEntryPass_IsNoAccessToken_NorTheOtherWayRound()
    {
        using var member = await (await Host.MemberAsync()).EnterAsync(_sale.SessionId);
        using var forged = new ApiClient(Host.BaseUrl, member.EntryPass);
        Expect(await forged.GetAsync("/api/members/me"), 401, "auth.required");

        member.EntryPass = member.Token;
        Expect(await member.GetAsync($"/api/sessions/{_sale.SessionId}/seats"), 403, "entry-pass.invalid");
    }

    [Test]
    public async Task AnEntryPass_OpensOneSessionForOneMember()
    {
        var other = await Host.SaleAsync();
        using var member = await (await Host.MemberAsync()).EnterAsync(_sale.SessionId);
        using var thief = await Host.MemberAsync();
        thief.EntryPass = member.EntryPass;
        foreach (var (client, session) in new[] { (member, other.SessionId), (thief, _sale.SessionId) })
        {
            Expect(await client.GetAsync($"/api/sessions/{session}/seats"), 403, "entry-pass.invalid");
            Expect(await client.HoldAsync(session, 1), 403, "entry-pass.invalid");
            Expect(await client.DeleteAsync($"/api/sessions/{session}/holds"), 403, "entry-pass.invalid");
            Expect(await client.PostAsync($"/api/sessions/{session}/holds/extend"), 403, "entry-pass.invalid");
            Expect(await client.ReserveAsync(session), 403, "entry-pass.invalid");
        }

        using var without = await Host.MemberAsync();
        Expect(await without.GetAsync($"/api/sessions/{_sale.SessionId}/seats"), 403, "entry-pass.required");
    }

    [Test]
    public async Task SeatsThatCannotBeHeld()
    {
        using var member = await (await Host.MemberAsync()).EnterAsync(_sale.SessionId);
        using var other = await (await Host.MemberAsync()).EnterAsync(_sale.SessionId);
        await other.HoldAsync(_sale.SessionId, 5, 6);

        Expect(await member.HoldAsync(_sale.SessionId, 0), 422, "seats.invalid");
        Expect(await member.HoldAsync(_sale.SessionId, TestSale.Seats + 1), 422, "seats.invalid");
        Expect(await member.HoldAsync(_sale.SessionId, 1, 1), 422, "seats.invalid");
        Expect(await member.HoldAsync(_sale.SessionId, 1, 2, 3, 4, 7), 422, "seats.limit");
        Expect(await member.HoldAsync(_sale.SessionId), 400, "request.invalid");
        Expect(await member.PostAsync($"/api/sessions/{_sale.SessionId}/holds", new { }), 400, "request.invalid");
        Expect(await member.PostAsync($"/api/sessions/{_sale.SessionId}/holds", new { best = new { count = 5 } }), 422, "seats.limit");
        var taken = await member.HoldAsync(_sale.SessionId, 4, 5, 6);
        Expect(taken, 409, "seats.taken");
        Assert.That(taken.Seats, Is.EqualTo(new[] { 5, 6 }));
        Assert.That(await member.StatesAsync(_sale.SessionId), Does.StartWith("AAAAHHAA"), "nothing was half taken");
        Expect(await member.PostAsync($"/api/sessions/{_sale.SessionId}/holds/extend"), 422, "holds.none");
        Expect(await member.ReserveAsync(_sale.SessionId), 422, "holds.none");
        Expect(await member.DeleteAsync($"/api/sessions/{_sale.SessionId}/holds?seats=1,x"), 400, "request.invalid");
    }

    [Test]
    public async Task TheLimit_HoldsOverSeveralReservations()
    {
        using var member = await (await Host.MemberAsync()).EnterAsync(_sale.SessionId);
        await member.HoldAsync(_sale.SessionId, 1, 2, 3);
        await member.ReserveAsync(_sale.SessionId);
        Expect(await member.HoldAsync(_sale.SessionId, 4, 5), 422, "seats.limit");
        Assert.That((await member.HoldAsync(_sale.SessionId, 4)).Status, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task AnotherTotalThanWasShown()
    {
        using var member = await (await Host.MemberAsync()).EnterAsync(_sale.SessionId);
        await member.HoldAsync(_sale.SessionId, 1, 2);
        var refused = await member.PostAsync("/api/reservations", new { sessionId = _sale.SessionId, expectedTotal = TestSale.VipPrice });

        Expect(refused, 409, "price.changed");
        Assert.That((refused.Body.GetProperty("expected").GetInt64(), refused.Body.GetProperty("actual").GetInt64()), Is.EqualTo((TestSale.VipPrice, 2 * TestSale.VipPrice)));
        Assert.That((await member.GetAsync("/api/reservations/me")).Body.GetProperty("total").GetInt32(), Is.Zero);
        var made = await member.PostAsync("/api/reservations", new { sessionId = _sale.SessionId, expectedTotal = 2 * TestSale.VipPrice });
        Assert.That(made.Status, Is.EqualTo(HttpStatusCode.Created), "the seats are still held");
    }

    [Test]
    public async Task WhatBelongsToAnotherMember()
    {
        using var owner = await Host.MemberAsync();
        using var thief = await Host.MemberAsync();
        var order = await owner.OrderAsync(_sale.SessionId, 1);
        var key = await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount);

        var path = $"/api/reservations/{order.Reservation}";
        await UnknownAsync(path, "/api/reservations/0000000000", p => thief.GetAsync(p));
        await UnknownAsync(path, "/api/reservations/0000000000", p => thief.DeleteAsync(p));
        await UnknownAsync(path, "/api/reservations/0000000000", p => thief.GetAsync($"{p}/tickets"));
        await UnknownAsync(path, "/api/reservations/0000000000", p => thief.GetAsync($"{p}/refund-quote"));
        await UnknownAsync(path, "/api/reservations/0000000000", p => thief.PostAsync($"{p}/cancel", new { all = true }));
        await UnknownAsync(order.Reservation, "0000000000", id => thief.PostAsync("/api/payments", new { reservationId = id }));
        await UnknownAsync(order.Payment, "PG-0000", id => thief.GetAsync($"/api/payments/{id}"));
        await UnknownAsync(order.OrderId, "PG-0000", id => thief.ConfirmAsync(key, id, order.Amount));
        Assert.That((await owner.GetAsync(path)).Text("status"), Is.EqualTo("Reserved"));
        Assert.That((await thief.GetAsync("/api/reservations/me")).Body.GetProperty("total").GetInt32(), Is.Zero);
    }

    [Test]
    public async Task Codes_TellNothingOfHowManyThereAre()
    {
        using var member = await Host.MemberAsync();
        var order = await member.OrderAsync(_sale.SessionId, 1);
        var row = await Host.ReservationRowAsync(order.Reservation);

        Assert.That(order.Reservation, Does.Match("^[0-9A-Z]{10}$"));
        Assert.That(order.Payment, Is.EqualTo(order.OrderId).And.Match("^PG-[0-9A-Z]{24}$"));
        Expect(await member.GetAsync($"/api/reservations/{row}"), 404, "reservations.not-found");
        Assert.That((await member.GetAsync($"/api/payments/{order.Payment}")).Text("reservationId"), Is.EqualTo(order.Reservation));
        Assert.That((await member.GetAsync($"/api/reservations/{order.Reservation}")).Text("paymentId"), Is.EqualTo(order.Payment));
    }

    [Test]
    public async Task WhatDoesNotExist()
    {
        using var member = await Host.MemberAsync();
        Expect(await member.GetAsync("/api/posts/999999"), 404, "posts.not-found");
        Expect(await member.GetAsync("/api/posts/none"), 404, "not-found");
        Expect(await member.GetAsync("/api/nothing/here"), 404, "not-found");
        Expect(await member.PostAsync("/api/sessions/999999/queue"), 404, "sessions.not-found");
        Expect(await member.GetAsync("/api/sessions/999999/queue"), 404, "sessions.not-found");
        Expect(await member.GetAsync($"/api/sessions/{_sale.SessionId}/queue"), 404, "queue.not-joined");
        Expect(await member.GetAsync("/api/sessions/999999/seats"), 404, "sessions.not-found");
        Expect(await member.GetAsync("/api/reservations/999999"), 404, "reservations.not-found");
        Expect(await member.PostAsync("/api/payments", new { reservationId = "999999" }), 404, "reservations.not-found");
        Expect(await member.GetAsync("/api/payments/999999"), 404, "payment.not-found");
        Expect(await member.ConfirmAsync("key", "PG-NONE-NONE", 1), 404, "payment.not-found");
    }

    [Test]
    public async Task AWrongAmount_IsRefused_AndChangesNothing()
    {
        using var member = await Host.MemberAsync();
        var order = await member.OrderAsync(_sale.SessionId, 1);
        var key = await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount);

        foreach (var amount in new[] { 0, 1, order.Amount - 1, order.Amount + 1, long.MaxValue })
            Expect(await member.ConfirmAsync(key, order.OrderId, amount), 409, "payment.amount-mismatch");
        Expect(await member.ConfirmAsync(key, order.OrderId, -1), 400, "request.invalid");

        Assert.That((await member.GetAsync($"/api/payments/{order.Payment}")).Text("status"), Is.EqualTo("Pending"));
        Assert.That(await Engines.Sandbox.LedgerAsync(order.OrderId), Is.Empty);
        Assert.That((await member.ConfirmAsync(key, order.OrderId, order.Amount)).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task WhatIsNotPaid_HasNoTicketsAndCannotBeCanceled()
    {
        using var member = await Host.MemberAsync();
        var order = await member.OrderAsync(_sale.SessionId, 1);
        Expect(await member.GetAsync($"/api/reservations/{order.Reservation}/tickets"), 422, "reservations.not-paid");
        Expect(await member.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { all = true }), 422, "reservations.not-paid");
        Expect(await member.GetAsync($"/api/reservations/{order.Reservation}/refund-quote"), 422, "reservations.not-paid");
    }

    [Test]
    public async Task ASaleThatIsOver_TakesNobodyIn()
    {
        var over = await Host.SaleAsync(playsIn: TimeSpan.FromMinutes(-1));
        using var member = await Host.MemberAsync();
        Expect(await member.PostAsync($"/api/sessions/{over.SessionId}/queue"), 422, "queue.closed");
    }

    [TestCase("{")]
    [TestCase("[]")]
    [TestCase("{\"sessionId\":\"one\"}")]
    [TestCase("{\"sessionId\":1,\"seats\":[1.5]}")]
    [TestCase("{\"sessionId\":99999999999999999999}")]
    public async Task BrokenJson_400(string body)
    {
        using var member = await Host.MemberAsync();
        Expect(await member.SendAsync(HttpMethod.Post, "/api/reservations", Json(body)), 400, "request.malformed");
    }

    [Test]
    public async Task BodiesThatAreTooLargeOrNoJson()
    {
        using var member = await Host.MemberAsync();
        Expect(await member.SendAsync(HttpMethod.Post, "/api/reservations", Json($"{{\"x\":\"{new string('가', 350_000)}\"}}")), 413, "request.too-large");
        Expect(await member.SendAsync(HttpMethod.Post, "/api/reservations", new StringContent("a=b", Encoding.UTF8, "text/plain")), 415, "request.media-type");
        Expect(await member.SendAsync(HttpMethod.Post, "/api/reservations"), 400, "request.malformed");
        Expect(await member.SendAsync(HttpMethod.Put, "/api/reservations", Json("{}")), 405, "request.method");
    }

    [TestCase("?page=0")]
    [TestCase("?size=0")]
    [TestCase("?size=101")]
    [TestCase("?page=2000000000&size=100")]
    public async Task PagesThatCannotBe_400(string query)
    {
        using var member = await Host.MemberAsync();
        Expect(await member.GetAsync($"/api/posts{query}"), 400, "request.invalid");
        Expect(await member.GetAsync($"/api/reservations/me{query}"), 400, "request.invalid");
    }

    [TestCase("?type=Opera")]
    [TestCase("?sort=random")]
    [TestCase("?page=one")]
    public async Task QueriesThatCannotBeRead_400(string query)
    {
        using var anyone = Host.Stranger();
        Expect(await anyone.GetAsync($"/api/posts{query}"), 400, "request.malformed");
    }

    /// <summary>Another's and none answer alike: nobody learns which codes exist.</summary>
    private static async Task UnknownAsync(string others, string none, Func<string, Task<ApiAnswer>> ask)
    {
        var (other, nothing) = (await ask(others), await ask(none));
        Assert.That((int)other.Status, Is.EqualTo(404), other.Body.ToString());
        Assert.That((other.Status, other.Code, other.Text("title")), Is.EqualTo((nothing.Status, nothing.Code, nothing.Text("title"))));
    }

    private static void Expect(ApiAnswer answer, int status, string code)
    {
        Assert.That(((int)answer.Status, answer.Code), Is.EqualTo((status, code)), answer.Body.ToString());
        Assert.That(answer.Body.GetProperty("status").GetInt32(), Is.EqualTo(status));
        Assert.That(answer.Text("title"), Is.Not.Empty);
        Assert.That(answer.Text("traceId"), Is.Not.Empty);
        Assert.That(answer.Body.ToString(), Does.Not.Contain("   at "), "no stack trace");
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");
}
