using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Deadlines, on a server whose seconds are short.</summary>
public sealed class DeadlineTests(DatabaseProvider database) : OnTheServer(database)
{
    protected override Dictionary<string, string?> Settings => new()
    {
        ["Reservations:StartPaymentSeconds"] = "1",
        ["Reservations:PaySeconds"] = "2",
        ["Reservations:ExpiryEverySeconds"] = "1",
        ["Queue:PassSeconds"] = "3",
        ["Seats:HoldSeconds"] = "2",
        ["Queue:GraceSeconds"] = "2",
        ["Queue:HeartbeatSeconds"] = "1",
    };

    [Test]
    public async Task AnUnpaidReservation_Expires_AndItsSeatsAreFree()
    {
        var sale = await Host.SaleAsync();
        using var late = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        using var watcher = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        await late.HoldAsync(sale.SessionId, 1);
        var reservation = await late.ReserveAsync(sale.SessionId);

        await StatusAsync(late, reservation.Id, "Expired");

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

        await StatusAsync(late, order.Reservation, "Expired");

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
        Assert.That(extended.Body.GetProperty("expiresAt").GetDateTime(), Is.InRange(passEnds.AddSeconds(-1), passEnds), "in the second of the pass, not four seconds on");
    }

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

    [Test]
    public async Task AnOpenStream_KeepsThePlace_AndLosingItGivesThePlaceUpAfterTheGrace()
    {
        var sale = await Host.SaleAsync(capacity: 1, opensIn: TimeSpan.FromHours(1));
        using var waiting = await Host.MemberAsync();
        await using (var stream = await waiting.StreamAsync($"/api/queue/stream?sessionId={sale.SessionId}"))
        {
            var (name, place) = await stream.NextAsync();
            Assert.That((name, place.GetProperty("state").GetString()), Is.EqualTo(("wait", "Lobby")));
            // Three graces long nobody asks; the connection alone keeps the place.
            await Task.Delay(TimeSpan.FromSeconds(6), TimeProvider.System);
            Assert.That((await waiting.GetAsync($"/api/sessions/{sale.SessionId}/queue")).Code, Is.Null);
        }

        using var other = await Host.MemberAsync();
        await Eventually.TrueAsync(async () => (await other.PostAsync($"/api/sessions/{sale.SessionId}/queue")).Body.GetProperty("total").GetInt64() == 1,
            "the place is given up after the grace", 12);
    }

    private static Task StatusAsync(ApiClient member, long reservation, string status) => Eventually.TrueAsync(
        async () => (await member.GetAsync($"/api/reservations/{reservation}")).Text("status") == status, $"the reservation is {status}");
}
