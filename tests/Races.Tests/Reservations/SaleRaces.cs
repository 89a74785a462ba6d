using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Queue;
using PickGo.Application.Seats;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Races.Tests;

/// <summary>
/// Everybody at once, from a barrier, over HTTP; then the invariants are counted in the database and in the gateway's
/// ledger. Each test names the guard that it fails without.
/// </summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
[TestFixtureSource(typeof(DatabaseEngines), nameof(DatabaseEngines.WithRedis))]
public sealed class SaleRaces(string engine, DatabaseProvider database)
{
    private RedisEngine _redis = null!;
    private SandboxProcess _sandbox = null!;
    private PickGoHost _host = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _redis = await RedisEngine.StartAsync(engine);
        _sandbox = await SandboxProcess.StartAsync();
        _host = await PickGoHost.StartAsync(_redis, _sandbox, new Dictionary<string, string?>
        {
            ["Reservations:ExpiryEverySeconds"] = "1",
            ["Queue:Capacity"] = "1000",
        }, database: database);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        await _host.DisposeAsync();
        await _sandbox.DisposeAsync();
        await _redis.DisposeAsync();
    }

    /// <summary>Guard: the hold script checks and takes in one step.</summary>
    [Test]
    public async Task ManyMembersOneSeat_OneHolds()
    {
        var sale = await _host.SaleAsync();
        var members = await InsideAsync(sale, 20);

        var answers = await Eventually.AtOnceAsync(members.Length, i => members[i].HoldAsync(sale.SessionId, 1, 2));

        Assert.That(answers.Count(a => a.Status == HttpStatusCode.Created), Is.EqualTo(1));
        Assert.That(answers.Where(a => a.Code is not null).Select(a => a.Code), Is.All.EqualTo("seats.taken"));
    }

    /// <summary>Guard: the unique index over session, area, row and number. Redis says yes to everybody here.</summary>
    [Test]
    public async Task EvenWhenRedisIsWrong_ASeatIsSoldOnce()
    {
        await using var redis = await RedisEngine.StartAsync(engine);
        await using var host = await PickGoHost.StartAsync(redis, _sandbox, services: s => s.AddSingleton<ISeatInventory, GullibleBoard>(), database: database);
        var sale = await host.SaleAsync();
        var members = new List<ApiClient>();
        for (var i = 0; i < 12; i++) members.Add(await host.MemberAsync());
        foreach (var member in members) member.EntryPass = PassFor(host, sale.SessionId, member.MemberId);

        var answers = await Eventually.AtOnceAsync(members.Count, i => members[i].ReserveAsync(sale.SessionId));

        Assert.That(answers.Count(a => a.Status == HttpStatusCode.Created), Is.EqualTo(1), string.Join(' ', answers.Select(a => a.Body)));
        foreach (var lost in answers.Where(a => a.Status != HttpStatusCode.Created))
            Assert.That((lost.Code, string.Join(',', lost.Seats)), Is.EqualTo(("seats.taken", "1,2")));
        Assert.That(await host.CountAsync<ReservationSeat>(s => s.SessionId == sale.SessionId), Is.EqualTo(2));
        Assert.That(await host.CountAsync<Reservation>(r => r.SessionId == sale.SessionId), Is.EqualTo(1), "the losers left nothing behind");
    }

    /// <summary>Guard: what the inventory claims is looked up in the plan before a row is written. Redis says that seats 1 and 2 are held here.</summary>
    [Test]
    public async Task EvenWhenRedisIsWrong_ACellWithoutASeatIsNotSold()
    {
        await using var redis = await RedisEngine.StartAsync(engine);
        await using var host = await PickGoHost.StartAsync(redis, _sandbox, services: s => s.AddSingleton<ISeatInventory, GullibleBoard>(), database: database);
        var sale = await host.SaleAsync(house: p => p.AddArea("A", SeatGrade.A, 10_000, 1, 3, new AreaLayout(0, 0, 10, 12, 0, 0), new AreaDetails(Cells: "s-s")));
        using var member = await host.MemberAsync();
        member.EntryPass = PassFor(host, sale.SessionId, member.MemberId);

        var answer = await member.ReserveAsync(sale.SessionId);

        Assert.That((answer.Status, answer.Code), Is.EqualTo((HttpStatusCode.UnprocessableEntity, "seats.invalid")));
        Assert.That(await host.CountAsync<ReservationSeat>(s => s.SessionId == sale.SessionId), Is.Zero);
    }

    /// <summary>Guard: the member's allowance of the session. Redis hands out other seats every time and forgets the limit here.</summary>
    [Test]
    public async Task EvenWhenRedisIsWrong_AMemberTakesNoMoreSeatsThanTheLimit()
    {
        await using var redis = await RedisEngine.StartAsync(engine);
        await using var host = await PickGoHost.StartAsync(redis, _sandbox, services: s => s.AddSingleton<ISeatInventory, GenerousBoard>(), database: database);
        var sale = await host.SaleAsync();
        using var member = await host.MemberAsync();
        member.EntryPass = PassFor(host, sale.SessionId, member.MemberId);

        var answers = await Eventually.AtOnceAsync(10, _ => member.ReserveAsync(sale.SessionId));

        Assert.That(answers.Count(a => a.Status == HttpStatusCode.Created), Is.EqualTo(2), string.Join(' ', answers.Select(a => a.Body)));
        Assert.That(answers.Where(a => a.Code is not null).Select(a => a.Code), Is.All.EqualTo("seats.limit"));
        Assert.That(await host.CountAsync<ReservationSeat>(s => s.SessionId == sale.SessionId), Is.EqualTo(4));
    }

    /// <summary>Guard: the payment's token lets one confirm ask the gateway.</summary>
    [Test]
    public async Task TheSameConfirmManyTimesAtOnce_OneChargeAndOneAnswer()
    {
        var sale = await _host.SaleAsync();
        using var buyer = await _host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, 1);
        var key = await _sandbox.PayAsync(order.OrderId, "시험", order.Amount);

        var answers = await Eventually.AtOnceAsync(10, _ => buyer.ConfirmAsync(key, order.OrderId, order.Amount));

        Assert.That(answers.Select(a => a.Status), Is.All.EqualTo(HttpStatusCode.OK));
        Assert.That(answers.Select(a => a.Body.ToString()).Distinct().Count(), Is.EqualTo(1), string.Join("\n", answers.Select(a => a.Body)));
        Assert.That(await _sandbox.LedgerAsync(order.OrderId), Has.Count.EqualTo(1));
        var payment = await _host.PaymentRowAsync(order.Payment);
        Assert.That(await _host.CountAsync<PaymentHistory>(h => h.PaymentId == payment && h.To == PaymentStatus.Completed), Is.EqualTo(1));
    }

    /// <summary>Guard: expiry takes only Pending, and both sides change the payment's token.</summary>
    [Test]
    public async Task ExpiryAgainstConfirm_HasOneWinner()
    {
        var sale = await _host.SaleAsync(rows: 30);
        var orders = new List<(ApiClient Buyer, string Reservation, string OrderId, long Amount, string Key)>();
        for (var i = 0; i < 12; i++)
        {
            var buyer = await _host.MemberAsync();
            var order = await buyer.OrderAsync(sale.SessionId, 11 + i);
            orders.Add((buyer, order.Reservation, order.OrderId, order.Amount, await _sandbox.PayAsync(order.OrderId, "시험", order.Amount)));
        }

        // Confirms are spread over the moment at which the deadline passes and the job comes by.
        var deadline = TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(1);
        foreach (var order in orders) await _host.EndAtAsync(order.Reservation, deadline);
        await Eventually.AtOnceAsync(orders.Count, async i =>
        {
            var wait = deadline.AddMilliseconds((i - 4) * 180) - TimeProvider.System.GetUtcNow().UtcDateTime;
            await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, TimeProvider.System);
            return await orders[i].Buyer.ConfirmAsync(orders[i].Key, orders[i].OrderId, orders[i].Amount);
        });

        foreach (var order in orders)
        {
            await Eventually.TrueAsync(async () => await StatusAsync(order.Buyer, order.Reservation) is "Paid" or "Expired", "it is settled");
            var charges = await _sandbox.LedgerAsync(order.OrderId);
            Assert.That(await StatusAsync(order.Buyer, order.Reservation), Is.EqualTo(charges.Count == 1 ? "Paid" : "Expired"));
        }

        await InvariantsHoldAsync(sale);
    }

    /// <summary>Guard: one running refund a payment (unique index), and the refund's idempotency key.</summary>
    [Test]
    public async Task TheSameCancelManyTimesAtOnce_RefundsOnce()
    {
        var sale = await _host.SaleAsync();
        using var buyer = await _host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, 1, 2);
        await buyer.ConfirmAsync(await _sandbox.PayAsync(order.OrderId, "시험", order.Amount), order.OrderId, order.Amount);

        var answers = await Eventually.AtOnceAsync(8, _ => buyer.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { all = true }));

        Assert.That(answers.Count(a => a.Status == HttpStatusCode.OK), Is.EqualTo(1));
        Assert.That(answers.Where(a => a.Code is not null).Select(a => a.Code), Is.All.AnyOf("payment.refund-running", "reservations.not-paid", "conflict"));
        var ledger = await _sandbox.LedgerAsync(order.OrderId);
        Assert.That(ledger.Where(l => l.Type == "refund").Sum(l => l.Amount), Is.EqualTo(order.Amount));
        Assert.That(await StatusAsync(buyer, order.Reservation), Is.EqualTo("Canceled"));
    }

    /// <summary>Guards together: a small house, more buyers than seats, everything at random.</summary>
    [Test]
    public async Task ASellOut_SellsEverySeatOnce()
    {
        var sale = await _host.SaleAsync();
        var members = await InsideAsync(sale, 40);

        await Eventually.AtOnceAsync(members.Length, async i =>
        {
            for (var seat = 1; seat <= TestSale.Seats; seat++)
            {
                var held = await members[i].HoldAsync(sale.SessionId, ((seat + i) % TestSale.Seats) + 1);
                if (held.Status != HttpStatusCode.Created) continue;

                var reservation = await members[i].ReserveAsync(sale.SessionId);
                if (reservation.Status == HttpStatusCode.Created && i % 5 == 0) await members[i].DeleteAsync($"/api/reservations/{reservation.Id}");
                break;
            }

            return true;
        });

        await InvariantsHoldAsync(sale);
    }

    private async Task InvariantsHoldAsync(TestSale sale)
    {
        var twice = await _host.WithDbAsync(db => Task.FromResult(db.ReservationSeats
            .Where(s => s.SessionId == sale.SessionId && s.ReleasedAt == null).GroupBy(s => s.Seat).Count(g => g.Count() > 1)));
        Assert.That(twice, Is.Zero, "no seat is in two live reservations");
        var stuck = await _host.CountAsync<ReservationSeat>(s => s.SessionId == sale.SessionId && s.ReleasedAt == null
            && s.TicketCode == null && s.Id > 0);
        var unpaid = await _host.CountAsync<Reservation>(r => r.SessionId == sale.SessionId && r.Status == ReservationStatus.Reserved);
        Assert.That(stuck, unpaid == 0 ? Is.Zero : Is.GreaterThan(0), "no seat stays taken by a reservation that is over");
        await BoardAgreesAsync(sale);
    }

    /// <summary>Redis shows what the database says.</summary>
    private async Task BoardAgreesAsync(TestSale sale)
    {
        using var watcher = await _host.MemberAsync();
        await watcher.EnterAsync(sale.SessionId);
        await Eventually.TrueAsync(async () =>
        {
            var states = await watcher.StatesAsync(sale.SessionId);
            var taken = await _host.WithDbAsync(db => Task.FromResult(db.ReservationSeats
                .Where(s => s.SessionId == sale.SessionId && s.ReleasedAt == null).Select(s => s.Seat).ToList()));
            return states.Select((letter, i) => (letter, i)).Where(x => x.letter is 'P' or 'R').Select(x => x.i + 1).Order().SequenceEqual(taken.Order());
        }, "the seat inventory agrees with the database");
    }

    private static async Task<string> StatusAsync(ApiClient buyer, string reservation) => (await buyer.GetAsync($"/api/reservations/{reservation}")).Text("status");

    private async Task<ApiClient[]> InsideAsync(TestSale sale, int count)
    {
        var members = new List<ApiClient>();
        for (var i = 0; i < count; i++) members.Add(await (await _host.MemberAsync()).EnterAsync(sale.SessionId));
        return [.. members];
    }

    private static string PassFor(PickGoHost host, long session, long member) => host.Services.GetRequiredService<IEntryPasses>()
        .Issue(new EntryPass(session, member, TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(5), "any"));

    /// <summary>Tells everybody that they hold seats 1 and 2.</summary>
    private class GullibleBoard : ISeatInventory
    {
        public Task<Result<SeatSnapshot>> ReadAsync(EntryPass pass, CancellationToken ct) => throw new NotSupportedException();
        public Task<Result<HoldView>> HoldAsync(EntryPass pass, IReadOnlyList<int> seats, SeatRules rules, CancellationToken ct) => throw new NotSupportedException();
        public Task<Result<HoldView>> HoldFirstAsync(EntryPass pass, PlaceRange places, SeatRules rules, CancellationToken ct) => throw new NotSupportedException();
        public Task<Result<HoldView>> ExtendAsync(EntryPass pass, CancellationToken ct) => throw new NotSupportedException();
        public Task<Result> ReleaseAsync(long sessionId, long memberId, IReadOnlyList<int>? seats, bool noOrphans, CancellationToken ct) => Task.FromResult(Result.Done);
        public virtual Task<Result<IReadOnlyList<int>>> ClaimAsync(EntryPass pass, IReadOnlyList<int>? seats, bool noOrphans, CancellationToken ct) =>
            Task.FromResult<Result<IReadOnlyList<int>>>(new List<int> { 1, 2 });
        public Task ApplyAsync(long sessionId, ReservedSeats change, CancellationToken ct) => Task.CompletedTask;
        public Task ApplyBlocksAsync(long sessionId, int version, IReadOnlyList<int> seats, CancellationToken ct) => Task.CompletedTask;
        public Task DropAsync(long sessionId, int version, CancellationToken ct) => Task.CompletedTask;
        public Task SweepAsync(long sessionId, CancellationToken ct) => Task.CompletedTask;
    }
    /// <summary>Tells everybody that they hold the next two seats.</summary>
    private sealed class GenerousBoard : GullibleBoard
    {
        private int _given;

        public override Task<Result<IReadOnlyList<int>>> ClaimAsync(EntryPass pass, IReadOnlyList<int>? seats, bool noOrphans, CancellationToken ct)
        {
            var last = Interlocked.Add(ref _given, 2);
            return Task.FromResult<Result<IReadOnlyList<int>>>(new List<int> { last - 1, last });
        }
    }
}
