using System.Collections.Concurrent;
using System.Net;
using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Payments;
using PickGo.Domain.Reservations;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Races.Tests;

/// <summary>
/// Hundreds of buyers on one house, through two server processes, doing what people do: hold, reserve, pay, go back, let it run out,
/// cancel. All along no seat is sold twice; at the end nothing is stuck, and the books of shop and gateway are equal.
/// </summary>
[TestFixtureSource(typeof(DatabaseEngines), nameof(DatabaseEngines.Servers))]
public sealed class SaleStorm(DatabaseProvider database)
{
    private const int Buyers = 150;
    private const int Rows = 15;
    private const int Seats = 10 + (Rows * 6);
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(12);

    private static readonly Dictionary<string, string?> Settings = new()
    {
        ["Queue:Capacity"] = "1000",
        ["Queue:PassSeconds"] = "300",
        ["Seats:HoldSeconds"] = "2",
        ["Seats:ClaimSeconds"] = "4",
        ["Reservations:StartPaymentSeconds"] = "2",
        ["Reservations:PaySeconds"] = "4",
        ["Reservations:ExpiryEverySeconds"] = "1",
        ["Toss:TimeoutSeconds"] = "1",
        ["Payments:AskAgainSeconds"] = "2",
        ["Payments:AskAtMostEverySeconds"] = "4",
        ["Payments:FollowSeconds"] = "1",
    };

    [Test]
    public Task ManyBuyers_NoSeatIsSoldTwice_NothingIsStuck_TheBooksAreEqual() => RunAsync(_ => Task.CompletedTask);

    [Test]
    public Task RedisIsFlushedInTheMiddle_StillSo() => RunAsync(storm => storm.Redis.FlushAsync());

    [Test]
    public Task AServerIsKilledInTheMiddle_StillSo() => RunAsync(storm => storm.Dying.KillAsync());

    [Test]
    public Task TheGatewayFailsEveryFifthTime_StillSo() => RunAsync(
        storm => storm.Sandbox.SetFaultsAsync(new { confirm = new { mode = "any", rate = 0.2 }, cancel = new { mode = "any", rate = 0.2 } }));

    private async Task RunAsync(Func<Storm, Task> inTheMiddle)
    {
        await using var redis = await RedisEngine.StartAsync("redis-server");
        await using var sandbox = await SandboxProcess.StartAsync();
        await using var staying = await PickGoHost.StartAsync(redis, sandbox, Settings, database: database);
        await using var dying = await ServerProcess.StartAsync(staying, Settings);
        var sale = await staying.SaleAsync(rows: Rows);
        var storm = new Storm(redis, sandbox, staying, dying, sale);
        var members = new List<ApiClient>();
        for (var i = 0; i < Buyers; i++) members.Add(await staying.MemberAsync());

        using var over = new CancellationTokenSource(Length);
        var buyers = members.Select((m, i) => Task.Run(() => storm.BuyAsync(m, i, over.Token))).ToList();
        await Task.Delay(Length / 2, TimeProvider.System);
        await inTheMiddle(storm);
        await Task.WhenAll(buyers);
        await sandbox.SetFaultsAsync(new { });

        Assert.That(storm.Unexpected, Is.Empty);
        Assert.That(storm.Sold, Is.Positive, "something was sold at all");
        await storm.NothingIsStuckAsync();
        await storm.BooksAreEqualAsync();
        await storm.TheBoardTellsTheTruthAsync(members[0]);
        foreach (var member in members) member.Dispose();
    }

    private sealed class Storm(RedisEngine redis, SandboxProcess sandbox, PickGoHost staying, ServerProcess dying, TestSale sale)
    {
        private int _sold;

        public RedisEngine Redis => redis;
        public SandboxProcess Sandbox => sandbox;
        public ServerProcess Dying => dying;
        public int Sold => _sold;

        /// <summary>Answers that nobody should ever get.</summary>
        public ConcurrentBag<string> Unexpected { get; } = [];

        public async Task BuyAsync(ApiClient member, int number, CancellationToken over)
        {
            var server = number % 2 == 0 ? staying.BaseUrl : dying.BaseUrl;
            for (var turn = number; !over.IsCancellationRequested; turn++)
            {
                using var client = new ApiClient(server, member.Token);
                try
                {
                    await TurnAsync(client, turn);
                }
                catch (HttpRequestException)
                {
                    server = staying.BaseUrl;
                }
            }
        }

        private async Task TurnAsync(ApiClient client, int turn)
        {
            var place = await AskAsync(client.PostAsync($"/api/sessions/{sale.SessionId}/queue"));
            if (place.Code is not null || place.Text("state") != "Admitted") return;
            client.EntryPass = place.Text("entryPass");

            var first = 1 + (turn * 37 % Seats);
            var held = turn % 3 == 0
                ? await AskAsync(client.PostAsync($"/api/sessions/{sale.SessionId}/holds", new { best = new { count = 2 } }))
                : await AskAsync(client.HoldAsync(sale.SessionId, [.. new[] { first, first + 1 }.Where(s => s <= Seats)]));
            if (held.Code is not null) return;
            var reservation = await AskAsync(client.ReserveAsync(sale.SessionId));
            if (reservation.Code is not null) return;

            if (turn % 5 == 0) return; // Runs out.
            if (turn % 5 == 1)
            {
                await AskAsync(client.DeleteAsync($"/api/reservations/{reservation.Id}"));
                return;
            }

            await PayAsync(client, reservation.Id, turn % 5 != 2);
        }

        private async Task PayAsync(ApiClient client, long reservation, bool andCancel)
        {
            var payment = await AskAsync(client.PostAsync("/api/payments", new { reservationId = reservation }));
            if (payment.Code is not null) return;
            var (order, amount) = (payment.Text("orderId"), payment.Body.GetProperty("amount").GetInt64());
            var key = await sandbox.PayAsync(order, "시험", amount);
            var confirmed = await AskAsync(client.ConfirmAsync(key, order, amount));
            if (confirmed.Status != HttpStatusCode.OK) return;

            Interlocked.Increment(ref _sold);
            if (andCancel) await AskAsync(client.PostAsync($"/api/reservations/{reservation}/cancel"));
        }

        /// <summary>Refusals are part of the game, failures are not: but "busy" is allowed while something is down.</summary>
        private async Task<ApiAnswer> AskAsync(Task<ApiAnswer> asked)
        {
            var answer = await asked;
            if ((int)answer.Status >= 500 && answer.Code != "busy") Unexpected.Add($"{(int)answer.Status} {answer.Body}");
            if ((int)answer.Status >= 400 && answer.Code is null) Unexpected.Add($"{(int)answer.Status} without a code");
            return answer;
        }

        public async Task NothingIsStuckAsync()
        {
            await Eventually.TrueAsync(async () => await staying.CountAsync<Reservation>(r => r.Status == ReservationStatus.Reserved) == 0
                && await staying.CountAsync<Payment>(p => p.Status == PaymentStatus.Confirming || p.Status == PaymentStatus.Pending) == 0
                && await staying.CountAsync<Refund>(r => r.Status == RefundStatus.Requested) == 0, "everything has come to an end", 60);
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

        public async Task TheBoardTellsTheTruthAsync(ApiClient member)
        {
            using var looking = new ApiClient(staying.BaseUrl, member.Token);
            await looking.EnterAsync(sale.SessionId);
            var taken = await staying.WithDbAsync(db => db.ReservationSeats.Where(s => s.ReleasedAt == null).Select(s => s.Seat).ToListAsync());
            var truth = new string([.. Enumerable.Range(1, Seats).Select(s => taken.Contains(s) ? 'R' : 'A')]);
            await Eventually.TrueAsync(async () => await looking.StatesAsync(sale.SessionId) == truth, "the board shows what the database says", 15);
        }
    }
}
