using System.Net;
using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Reservations;
using PickGo.Infrastructure.Platform.Idempotency;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>The same request again: an answer that was lost, a double click, a proxy that retries.</summary>
public sealed class IdempotencyTests(DatabaseProvider database) : OnTheServer(database)
{
    private TestSale _sale = null!;

    [SetUp]
    public async Task Sale() => _sale = await Host.SaleAsync();

    [Test]
    public async Task TheSameKeyAgain_ReplaysTheOutcome()
    {
        using var member = await (await Host.MemberAsync()).EnterAsync(_sale.SessionId);
        await member.HoldAsync(_sale.SessionId, 1);

        var first = await member.PostAsync("/api/reservations", new { sessionId = _sale.SessionId }, "key-1");
        var again = await member.PostAsync("/api/reservations", new { sessionId = _sale.SessionId }, "key-1");

        Assert.That(again.Status, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(again.Body.ToString(), Is.EqualTo(first.Body.ToString()));
        Assert.That(await Host.CountAsync<Reservation>(r => r.SessionId == _sale.SessionId), Is.EqualTo(1));
    }

    [Test]
    public async Task ARefusal_ThatTimeCanChange_IsNotKept()
    {
        using var member = await (await Host.MemberAsync()).EnterAsync(_sale.SessionId);
        var refused = await member.PostAsync("/api/reservations", new { sessionId = _sale.SessionId }, "key-1");
        await member.HoldAsync(_sale.SessionId, 1);

        var again = await member.PostAsync("/api/reservations", new { sessionId = _sale.SessionId }, "key-1");

        Assert.That(refused.Code, Is.EqualTo("holds.none"));
        Assert.That(again.Status, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task AReplayedHold_WhoseLifeEnded_SaysSo()
    {
        using var member = await (await Host.MemberAsync()).EnterAsync(_sale.SessionId);
        var path = $"/api/sessions/{_sale.SessionId}/holds";
        var body = new { seats = new[] { 1, 2 } };
        var first = await member.PostAsync(path, body, "key-1");
        Assert.That((await member.PostAsync(path, body, "key-1")).Body.ToString(), Is.EqualTo(first.Body.ToString()));

        await member.DeleteAsync($"{path}?seats=1");
        Assert.That((await member.PostAsync(path, body, "key-1")).Code, Is.EqualTo("holds.ended"));
        await member.DeleteAsync($"/api/sessions/{_sale.SessionId}/queue");
        Assert.That((await member.PostAsync(path, body, "key-1")).Code, Is.EqualTo("entry-pass.invalid"));
    }

    [Test]
    public async Task AReplayedReservation_AndPayment_AreShownAsTheyAre()
    {
        using var member = await (await Host.MemberAsync()).EnterAsync(_sale.SessionId);
        await member.HoldAsync(_sale.SessionId, 1);
        var made = await member.PostAsync("/api/reservations", new { sessionId = _sale.SessionId }, "reserve");
        var started = await member.PostAsync("/api/payments", new { reservationId = made.Id }, "pay");
        Assert.That((await member.PostAsync("/api/payments", new { reservationId = made.Id }, "pay")).Id, Is.EqualTo(started.Id));

        await member.DeleteAsync($"/api/reservations/{made.Id}");

        Assert.That((await member.PostAsync("/api/reservations", new { sessionId = _sale.SessionId }, "reserve")).Text("status"), Is.EqualTo("Deleted"));
        Assert.That((await member.PostAsync("/api/payments", new { reservationId = made.Id }, "pay")).Code, Is.EqualTo("payment.expired"));
    }

    /// <summary>A server of the version before kept numbers where codes are now.</summary>
    [Test]
    public async Task AnOutcomeInAShapeOfBefore_IsRefused_NotAnError()
    {
        using var member = await (await Host.MemberAsync()).EnterAsync(_sale.SessionId);
        await member.HoldAsync(_sale.SessionId, 1);
        await member.PostAsync("/api/reservations", new { sessionId = _sale.SessionId }, "before");
        await Host.WithDbAsync(db => db.Set<IdempotencyRecord>().Where(r => r.Key == "before")
            .ExecuteUpdateAsync(r => r.SetProperty(x => x.Outcome, """{"Value":{"Id":17},"Error":null}""")));

        Assert.That((await member.PostAsync("/api/reservations", new { sessionId = _sale.SessionId }, "before")).Code, Is.EqualTo("idempotency.mismatch"));
    }

    [Test]
    public async Task Guests_HaveNoKeys()
    {
        using var one = Host.Stranger();
        using var two = Host.Stranger();
        var body = new { signUpToken = "made-up", password = "Secret!2345", nickname = "시험 회원", consents = SignUps.Needed };
        Assert.That((await one.PostAsync("/api/members", body, "same")).Code, Is.EqualTo("members.email-not-verified"));
        Assert.That((await two.PostAsync("/api/members", new { signUpToken = "another", body.password, body.nickname, body.consents }, "same")).Code, Is.EqualTo("members.email-not-verified"));
        Assert.That(await Host.CountAsync<IdempotencyRecord>(r => r.Key == "same" && r.Owner.StartsWith("guest")), Is.Zero);
    }

    [Test]
    public async Task TheSameKeyForAnotherBody_IsRefused()
    {
        using var member = await (await Host.MemberAsync()).EnterAsync(_sale.SessionId);
        await member.PostAsync($"/api/sessions/{_sale.SessionId}/holds", new { seats = new[] { 1 } }, "key-1");

        var other = await member.PostAsync($"/api/sessions/{_sale.SessionId}/holds", new { seats = new[] { 2 } }, "key-1");

        Assert.That(((int)other.Status, other.Code), Is.EqualTo((422, "idempotency.mismatch")));
        Assert.That(await member.StatesAsync(_sale.SessionId), Does.StartWith("HA"));
    }

    [Test]
    public async Task ManyAtOnce_RunOnce()
    {
        using var member = await (await Host.MemberAsync()).EnterAsync(_sale.SessionId);
        await member.HoldAsync(_sale.SessionId, 1);

        var answers = await Eventually.AtOnceAsync(12, _ => member.PostAsync("/api/reservations", new { sessionId = _sale.SessionId }, "key-1"));

        Assert.That(answers.Select(a => a.Code ?? "made"), Is.All.AnyOf("made", "idempotency.in-flight"));
        Assert.That(answers.Where(a => a.Code is null).Select(a => a.Id).Distinct().Count(), Is.EqualTo(1));
        Assert.That(await Host.CountAsync<Reservation>(r => r.SessionId == _sale.SessionId), Is.EqualTo(1));
    }

    [Test]
    public async Task KeysOfDifferentMembers_NeverMeet()
    {
        using var one = await (await Host.MemberAsync()).EnterAsync(_sale.SessionId);
        using var two = await (await Host.MemberAsync()).EnterAsync(_sale.SessionId);
        await one.HoldAsync(_sale.SessionId, 1);
        await two.HoldAsync(_sale.SessionId, 2);

        var first = await one.PostAsync("/api/reservations", new { sessionId = _sale.SessionId }, "same");
        var second = await two.PostAsync("/api/reservations", new { sessionId = _sale.SessionId }, "same");

        Assert.That(second.Id, Is.Not.EqualTo(first.Id));
    }

    [Test]
    public async Task AKeyThatIsTooLong_IsRefused()
    {
        using var member = await Host.MemberAsync();
        var answer = await member.PostAsync("/api/payments", new { reservationId = "0000000000" }, new string('k', 129));
        Assert.That(answer.Code, Is.EqualTo("request.invalid"));
    }
}
