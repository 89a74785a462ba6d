using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Payments;
using PickGo.Domain.Reservations;
using PickGo.Domain.Tests;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Infrastructure.Platform.Scheduling;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>The state machines of reservation and payment, walked through the API by chance: the invariants hold after every step.</summary>
[TestFixtureSource(typeof(DatabaseEngines), nameof(DatabaseEngines.All))]
public sealed class MoneyWalkTests(DatabaseProvider database)
{
    private const int Steps = 250;
    private PickGoHost _host = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        await Engines.Redis.FlushAsync();
        // No schedule: what it would do is one of the things that happen, or a seed would not tell the same story again.
        _host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, new Dictionary<string, string?> { ["Payments:FollowSeconds"] = "1" },
            services => services.Remove(services.Single(s => s.ImplementationType == typeof(JobSchedule))), database: database);
    }

    [OneTimeTearDown]
    public async Task Stop() => await _host.DisposeAsync();

    [TearDown]
    public Task Mend() => Engines.Sandbox.SetFaultsAsync(new { });

    [Test]
    public async Task WhateverHappensInWhateverOrder_TheBooksAreRight([Values(1, 2, 3, 4)] int seed)
    {
        var walk = new MoneyWalk(_host, Engines.Sandbox, new SeededRandom(seed));
        await walk.BeginAsync();
        var story = new List<string>();
        for (var step = 0; step < Steps; step++)
        {
            story.Add(await walk.StepAsync());
            await CheckAsync(walk, $"seed {seed}, step {step}, after:\n{string.Join('\n', story.TakeLast(30))}\n");
        }

        await walk.HealAsync();
        Assert.That(walk.Untold, Is.Empty);
        Assert.That(await OpenAsync(walk), Is.Zero, $"seed {seed}: nothing is open at the end");
        await CheckAsync(walk, $"seed {seed}, at the end");
        var payments = await PaymentsAsync(walk);
        Assert.That(payments.Select(p => p.Status).Distinct().Count(), Is.GreaterThanOrEqualTo(5), "the walk gets around");
    }

    private async Task CheckAsync(MoneyWalk walk, string story)
    {
        var payments = await PaymentsAsync(walk);
        var reservations = await _host.WithDbAsync(db => db.Reservations.AsNoTracking().Include(r => r.Seats).Include(r => r.History)
            .Where(r => r.SessionId == walk.Sale.SessionId).ToListAsync());
        var taken = reservations.SelectMany(r => r.Seats).Where(s => s.IsTaken).Select(s => s.Seat);
        Assert.That(taken, Is.Unique, $"{story}a seat is in one live reservation");
        foreach (var reservation in reservations) CheckReservation(reservation, [.. payments.Where(p => p.ReservationId == reservation.Id)], story);
        await CheckMoneyAsync(walk, payments, story);
    }

    private static void CheckReservation(Reservation reservation, List<Payment> payments, string story)
    {
        var why = $"{story}reservation {reservation.Id} is {reservation.Status}: ";
        Assert.That(payments.Count(p => p.IsCaptured), Is.EqualTo(reservation.HasTickets ? 1 : 0), $"{why}tickets for one payment, and no payment without tickets");
        Assert.That(payments.Where(p => p.IsCaptured).Select(p => p.Amount), Is.All.EqualTo(reservation.TotalPrice), $"{why}for its price");
        Assert.That(reservation.Seats.Any(s => s.IsTaken), Is.EqualTo(reservation.HasTickets || reservation.Status == ReservationStatus.Reserved), $"{why}seats");
        var rows = reservation.History.OrderBy(h => h.Id).ToList();
        Assert.That(rows.Select(h => h.From), Is.EqualTo(rows.Select(h => (ReservationStatus?)h.To).SkipLast(1).Prepend(null)), $"{why}each change left a row");
        Assert.That(rows[^1].To, Is.EqualTo(reservation.Status), $"{why}and the last one is where it is");
        foreach (var history in payments.Select(p => p.History.OrderBy(h => h.Id).ToList()))
            Assert.That(history.Select(h => h.From), Is.EqualTo(history.Select(h => (PaymentStatus?)h.To).SkipLast(1).Prepend(null)), $"{why}also of its payments");
    }

    /// <summary>Ours is the gateway's, but where we know that we do not know.</summary>
    private async Task CheckMoneyAsync(MoneyWalk walk, List<Payment> payments, string story)
    {
        var ledger = (await Engines.Sandbox.LedgerAsync()).ToLookup(l => l.OrderId);
        var running = await _host.WithDbAsync(db => db.Refunds.Where(r => r.Status == RefundStatus.Requested).Select(r => r.PaymentId).ToListAsync());
        foreach (var payment in payments)
        {
            var lines = ledger[payment.OrderId].ToList();
            Assert.That(lines.Count(l => l.Type == "charge"), Is.LessThanOrEqualTo(1), $"{story}{payment.OrderId} is charged once");
            if (payment.Status == PaymentStatus.Confirming || running.Contains(payment.Id) || walk.Untold.Contains(payment.OrderId)) continue;

            var kept = lines.Sum(l => l.Type == "charge" ? l.Amount : -l.Amount);
            Assert.That(kept, Is.EqualTo(payment.IsCaptured ? payment.Amount - payment.Refunded : 0), $"{story}payment {payment.Id} is {payment.Status}, and the gateway holds");
        }
    }

    private Task<List<Payment>> PaymentsAsync(MoneyWalk walk) => _host.WithDbAsync(db => db.Payments.AsNoTracking().Include(p => p.History)
        .Where(p => db.Reservations.Any(r => r.Id == p.ReservationId && r.SessionId == walk.Sale.SessionId)).ToListAsync());

    private Task<int> OpenAsync(MoneyWalk walk) => _host.WithDbAsync(async db =>
        await db.Payments.CountAsync(p => p.Status == PaymentStatus.Confirming && db.Reservations.Any(r => r.Id == p.ReservationId && r.SessionId == walk.Sale.SessionId))
        + await db.Refunds.CountAsync(r => r.Status == RefundStatus.Requested && r.AbandonedAt == null));
}
