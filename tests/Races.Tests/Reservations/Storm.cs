using System.Collections.Concurrent;
using System.Net;
using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Payments;
using PickGo.Domain.Reservations;
using PickGo.Tests.Support;

namespace PickGo.Races.Tests;

/// <summary>Of so many turns a buyer lets one run out, goes back in one, keeps the tickets of one, and cancels all others.</summary>
internal sealed record Habits(int Of);

/// <summary>A sale through two servers, and what must be true of it afterwards.</summary>
internal sealed class Storm(RedisEngine redis, SandboxProcess sandbox, PickGoHost staying, ServerProcess dying, TestSale sale, int seats, Habits habits)
{
    private int _sold;

    public RedisEngine Redis => redis;
    public SandboxProcess Sandbox => sandbox;
    public ServerProcess Dying => dying;
    public int Sold => _sold;

    /// <summary>Answers that nobody should ever get.</summary>
    public ConcurrentBag<string> Unexpected { get; } = [];

    /// <param name="members">Who takes turns.</param>
    /// <param name="number">From 0; tells buyers apart.</param>
    /// <param name="over">When to stop.</param>
    public async Task BuyAsync(IReadOnlyList<ApiClient> members, int number, CancellationToken over)
    {
        var server = number % 2 == 0 ? staying.BaseUrl : dying.BaseUrl;
        for (var turn = number; !over.IsCancellationRequested; turn++)
        {
            using var client = new ApiClient(server, members[turn % members.Count].Token);
            try
            {
                await TurnAsync(client, turn, 1 + (((turn * 37) + (number * 101)) % seats));
            }
            catch (HttpRequestException)
            {
                server = staying.BaseUrl;
            }
        }
    }

    private async Task TurnAsync(ApiClient client, int turn, int first)
    {
        var place = await AskAsync(client.PostAsync($"/api/sessions/{sale.SessionId}/queue"));
        if (place.Code is not null || place.Text("state") != "Admitted") return;
        client.EntryPass = place.Text("entryPass");

        var held = turn % 3 == 0
            ? await AskAsync(client.PostAsync($"/api/sessions/{sale.SessionId}/holds", new { best = new { count = 2 } }))
            : await AskAsync(client.HoldAsync(sale.SessionId, [.. new[] { first, first + 1 }.Where(s => s <= seats)]));
        if (held.Code is not null)
        {
            // Now and then, or a long storm is over when the house is sold out.
            if (turn % 7 == 0) await GiveBackAsync(client);
            return;
        }

        var reservation = await AskAsync(client.ReserveAsync(sale.SessionId));
        if (reservation.Code is not null) return;

        if (turn % habits.Of == 0) return; // Runs out.
        if (turn % habits.Of == 1)
        {
            await AskAsync(client.DeleteAsync($"/api/reservations/{reservation.Id}"));
            return;
        }

        await PayAsync(client, reservation.Id, turn % habits.Of != 2);
    }

    /// <summary>Cancels what was kept, and what turned out to be paid after its answer was lost.</summary>
    private async Task GiveBackAsync(ApiClient client)
    {
        var mine = await AskAsync(client.GetAsync("/api/reservations/me?size=100"));
        if (mine.Code is not null) return;
        foreach (var paid in mine.Body.GetProperty("items").EnumerateArray().Where(r => r.GetProperty("status").GetString() == "Paid"))
            await AskAsync(client.PostAsync($"/api/reservations/{paid.GetProperty("id").GetString()}/cancel", new { all = true }));
    }

    private async Task PayAsync(ApiClient client, string reservation, bool andCancel)
    {
        var payment = await AskAsync(client.PostAsync("/api/payments", new { reservationId = reservation }));
        if (payment.Code is not null) return;
        var (order, amount) = (payment.Text("orderId"), payment.Body.GetProperty("amount").GetInt64());
        var key = await sandbox.PayAsync(order, "시험", amount);
        var confirmed = await AskAsync(client.ConfirmAsync(key, order, amount));
        if (confirmed.Status != HttpStatusCode.OK) return;

        Interlocked.Increment(ref _sold);
        if (andCancel) await AskAsync(client.PostAsync($"/api/reservations/{reservation}/cancel", new { all = true }));
    }

    /// <summary>Refusals are part of the game, failures are not: but "busy" is allowed while something is down.</summary>
    private async Task<ApiAnswer> AskAsync(Task<ApiAnswer> asked)
    {
        var answer = await asked;
        if ((int)answer.Status >= 500 && answer.Code != "busy") Unexpected.Add($"{(int)answer.Status} {answer.Body}");
        if ((int)answer.Status >= 400 && answer.Code is null) Unexpected.Add($"{(int)answer.Status} without a code");
        return answer;
    }

    /// <summary>Looks again and again: at no moment is a seat sold twice, or more sold than there is.</summary>
    /// <returns>How often it looked.</returns>
    public async Task<int> SubscribeAsync(CancellationToken over)
    {
        for (var looks = 0; ; looks++)
        {
            if (over.IsCancellationRequested) return looks;

            var taken = await staying.WithDbAsync(db => db.TakenSeats.Where(s => s.SessionId == sale.SessionId && s.ReleasedAt == null).Select(s => s.Seat).ToListAsync(CancellationToken.None));
            if (taken.Count > seats || taken.Distinct().Count() < taken.Count) Unexpected.Add($"{taken.Count} seats are taken, {taken.Distinct().Count()} of them different ones");
            await Task.Delay(TimeSpan.FromMilliseconds(250), TimeProvider.System, CancellationToken.None);
        }
    }

    public async Task NothingIsStuckAsync()
    {
        await Eventually.TrueAsync(async () => await staying.CountAsync<Reservation>(r => r.Status == ReservationStatus.Reserved) == 0
            && await staying.CountAsync<Payment>(p => p.Status == PaymentStatus.Confirming || p.Status == PaymentStatus.Pending) == 0
            && await staying.CountAsync<Refund>(r => r.Status == RefundStatus.Requested) == 0, "everything has come to an end");
        var stuck = await staying.WithDbAsync(db => db.ReservationSeats.CountAsync(s => s.ReleasedAt == null
            && !db.Reservations.Any(r => r.Id == s.ReservationId && (r.Status == ReservationStatus.Paid || r.Status == ReservationStatus.PartiallyCanceled))));
        Assert.That(stuck, Is.Zero, "no seat stays taken by a reservation that is over");
        var twice = await staying.WithDbAsync(db => db.ReservationSeats.Where(s => s.ReleasedAt == null).GroupBy(s => s.Seat).CountAsync(g => g.Count() > 1));
        Assert.That(twice, Is.Zero, "no seat is sold twice");
    }

    public async Task BooksAreEqualAsync()
    {
        var ledger = (await sandbox.LedgerAsync()).ToLookup(l => l.OrderId);
        var payments = await staying.WithDbAsync(db => db.Payments.AsNoTracking().ToListAsync());
        foreach (var p in payments)
        {
            var isCaptured = p.Status is PaymentStatus.Completed or PaymentStatus.PartiallyCanceled or PaymentStatus.Canceled;
            var kept = ledger[p.OrderId].Sum(l => l.Type == "charge" ? l.Amount : -l.Amount);
            Assert.That(kept, Is.EqualTo(isCaptured ? p.Amount - p.Refunded : 0), $"the gateway's books and ours of {p.OrderId}, {p.Status}");
            Assert.That(ledger[p.OrderId].Count(l => l.Type == "charge"), Is.LessThanOrEqualTo(1), "no order is charged twice");
        }

        var unpaid = await staying.WithDbAsync(db => db.Reservations.CountAsync(r => r.Status == ReservationStatus.Paid
            && db.Payments.Count(p => p.ReservationId == r.Id && p.Status == PaymentStatus.Completed && p.Amount == r.TotalPrice) != 1));
        Assert.That(unpaid, Is.Zero, "paid is exactly what has a completed payment of its amount");
    }

    public async Task TheInventoryTellsTheTruthAsync(ApiClient member)
    {
        using var looking = new ApiClient(staying.BaseUrl, member.Token);
        await looking.EnterAsync(sale.SessionId);
        var taken = await staying.WithDbAsync(db => db.ReservationSeats.Where(s => s.ReleasedAt == null).Select(s => s.Seat).ToListAsync());
        var truth = new string([.. Enumerable.Range(1, seats).Select(s => taken.Contains(s) ? 'R' : 'A')]);
        await Eventually.TrueAsync(async () => await looking.StatesAsync(sale.SessionId) == truth, "the inventory shows what the database says");
    }
}
