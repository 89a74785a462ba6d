using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Deadlines: far away until a test moves one into the past, or short where nothing has to be done before it.</summary>
public sealed class DeadlineTests(DatabaseProvider database) : OnTheServer(database)
{
    protected override Dictionary<string, string?> Settings => new()
    {
        ["Reservations:ExpiryEverySeconds"] = "1",
        ["Queue:PassSeconds"] = "100",
        ["Seats:HoldSeconds"] = "90",
        ["Seats:MaxHoldSeconds"] = "300",
    };

    [Test]
    public async Task AnUnpaidReservation_Expires_AndItsSeatsAreFree()
    {
        var sale = await Host.SaleAsync();
        using var late = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        using var watcher = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        await late.HoldAsync(sale.SessionId, 1);
        var reservation = await late.ReserveAsync(sale.SessionId);

        await Host.RunOutAsync(late, reservation.Id);

        var refused = await late.PostAsync("/api/payments", new { reservationId = reservation.Id });
        Assert.That(refused.Code, Is.EqualTo("reservations.not-unpaid"));
        Assert.That(await watcher.StatesAsync(sale.SessionId), Does.StartWith("AA"));
    }

    [Test]
    public async Task APaymentThatComesTooLate_IsRefused_AndNothingIsCharged()
    {
        var sale = await Host.SaleAsync();
        using var late = await Host.MemberAsync();
        var order = await late.OrderAsync(sale.SessionId, 1);
        var key = await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount);

        await Host.RunOutAsync(late, order.Reservation);

        var refused = await late.ConfirmAsync(key, order.OrderId, order.Amount);
        Assert.That(((int)refused.Status, refused.Code), Is.EqualTo((410, "payment.expired")));
        Assert.That(await Engines.Sandbox.LedgerAsync(order.OrderId), Is.Empty);
    }

    [Test]
    public async Task AHold_DoesNotOutliveThePass()
    {
        var sale = await Host.SaleAsync();
        using var member = await Host.MemberAsync();
        var place = await member.PostAsync($"/api/sessions/{sale.SessionId}/queue");
        member.EntryPass = place.Text("entryPass");
        await member.HoldAsync(sale.SessionId, 1);

        var extended = await member.PostAsync($"/api/sessions/{sale.SessionId}/holds/extend");

        var passEnds = place.Body.GetProperty("passExpiresAt").GetDateTime();
        Assert.That(extended.Body.GetProperty("expiresAt").GetDateTime(), Is.InRange(passEnds.AddSeconds(-1), passEnds), "in the second of the pass, not eighty on");
    }
}

/// <summary>Deadlines so short that they pass while one looks on.</summary>
public sealed class ShortDeadlineTests(DatabaseProvider database) : OnTheServer(database)
{
    protected override Dictionary<string, string?> Settings => new()
    {
        ["Queue:PassSeconds"] = "3",
        ["Queue:GraceSeconds"] = "10",
        ["Queue:HeartbeatSeconds"] = "1",
    };

    [Test]
    public async Task AnEntryPass_EndsWithItsTime()
    {
        var sale = await Host.SaleAsync();
        using var member = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);

        await Eventually.TrueAsync(async () => (await member.GetAsync($"/api/sessions/{sale.SessionId}/seats")).Code is not null, "the pass ends");

        var refused = await member.GetAsync($"/api/sessions/{sale.SessionId}/seats");
        Assert.That(refused.Code, Is.AnyOf("entry-pass.expired", "entry-pass.invalid"));
        await Eventually.TrueAsync(async () => (await member.HoldAsync(sale.SessionId, 1)).Code == "entry-pass.expired", "the refusal says so");
    }

    /// <summary>The one who only has a connection outlasts the one who has nothing.</summary>
    [Test]
    public async Task AnOpenStream_KeepsThePlace_AndLosingItGivesThePlaceUpAfterTheGrace()
    {
        var sale = await Host.SaleAsync(capacity: 1, opensIn: TimeSpan.FromHours(1));
        using var waiting = await Host.MemberAsync();
        using var silent = await Host.MemberAsync();
        using var other = await Host.MemberAsync();
        await using (var stream = await waiting.StreamAsync($"/api/queue/stream?sessionId={sale.SessionId}"))
        {
            var (name, place) = await stream.NextAsync();
            Assert.That((name, place.GetProperty("state").GetString()), Is.EqualTo(("wait", "Lobby")));
            await silent.PostAsync($"/api/sessions/{sale.SessionId}/queue");
            await TotalAsync(2, "with whoever asks, two are left: the silent one is gone");
            Assert.That((await waiting.GetAsync($"/api/sessions/{sale.SessionId}/queue")).Code, Is.Null);
        }

        await TotalAsync(1, "the place is given up after the grace");

        Task TotalAsync(long total, string what) => Eventually.TrueAsync(
            async () => (await other.PostAsync($"/api/sessions/{sale.SessionId}/queue")).Body.GetProperty("total").GetInt64() == total, what);
    }
}
