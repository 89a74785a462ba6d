using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Payments;
using PickGo.Domain.Reservations;
using PickGo.Tests.Support;

namespace PickGo.Crash.Tests;

/// <summary>What stands in our books and in the gateway's.</summary>
/// <param name="Payment">Ours.</param>
/// <param name="Reservation">Ours.</param>
/// <param name="Charges">How often the gateway took money.</param>
/// <param name="Refunds">How often it gave money back.</param>
/// <param name="Refund">Ours, if there is one.</param>
public sealed record LedgerSnapshot(PaymentStatus Payment, ReservationStatus Reservation, int Charges, int Refunds, RefundStatus? Refund = null)
{
    /// <summary>As the page about it says it.</summary>
    public string InWords => $"{Payment}, {Reservation}{(Refund is { } refund ? $", refund {refund}" : "")}; {Money}";

    private string Money => (Charges, Refunds) switch
    {
        (0, 0) => "no money moved",
        (1, 0) => "money taken",
        (1, 1) => "money back",
        _ => $"{Charges} charges, {Refunds} refunds",
    };

    public static async Task<LedgerSnapshot> ReadAsync(Shop shop)
    {
        var ledger = await CrashFixture.Sandbox.LedgerAsync(shop.Order.OrderId);
        return await shop.WithDbAsync(async db => new LedgerSnapshot(
            await db.Payments.Where(p => p.OrderId == shop.Order.Payment).Select(p => p.Status).SingleAsync(),
            await db.Reservations.Where(r => r.Code == shop.Order.Reservation).Select(r => r.Status).SingleAsync(),
            ledger.Count(l => l.Type == "charge"), ledger.Count(l => l.Type == "refund"),
            await db.Refunds.Select(r => (RefundStatus?)r.Status).SingleOrDefaultAsync()));
    }

    /// <summary>Nothing waits for anybody any more.</summary>
    public static Task<bool> AreClosedAsync(Shop shop) => shop.WithDbAsync(async db =>
        !await db.Payments.AnyAsync(p => p.Status == PaymentStatus.Confirming)
        && !await db.Refunds.AnyAsync(r => r.Status == RefundStatus.Requested)
        && !await db.OutboxMessages.AnyAsync());

    /// <summary>What must hold after every crash, once the books are closed.</summary>
    public static async Task MustBeRightAsync(Shop shop)
    {
        var ledger = await CrashFixture.Sandbox.LedgerAsync(shop.Order.OrderId);
        var kept = ledger.Sum(l => l.Type == "charge" ? l.Amount : -l.Amount);
        Assert.That(ledger.Count(l => l.Type == "charge"), Is.LessThanOrEqualTo(1), "no order is charged twice");

        var payment = await shop.WithDbAsync(db => db.Payments.AsNoTracking().Include(p => p.History).SingleAsync());
        var reservation = await shop.WithDbAsync(db => db.Reservations.AsNoTracking().Include(r => r.Seats).Include(r => r.History).SingleAsync());
        var tickets = reservation.Seats.Where(s => s is { IsTaken: true, TicketCode: not null }).ToList();
        Assert.That(kept, Is.EqualTo(payment.IsCaptured ? payment.Amount - payment.Refunded : 0), "the gateway holds what we say it holds");
        Assert.That(tickets.Sum(s => s.Price), Is.EqualTo(kept), "no money without a ticket, and no ticket without money");
        Assert.That(reservation.HasTickets, Is.EqualTo(payment.IsCaptured), "paid is exactly what has a completed payment");
        Assert.That(reservation.Seats.Any(s => s.IsTaken), Is.EqualTo(reservation.HasTickets || reservation.Status == ReservationStatus.Reserved),
            "no seat stays taken by what is over");
        Assert.That(payment.History.Select(h => (h.From, h.To)).Where(h => h.From != h.To), Is.Unique, "nothing happened twice to the payment");
        Assert.That(reservation.History.Select(h => (h.From, h.To)), Is.Unique, "nor to the reservation");
        await TheInventoryTellsTheTruthAsync(shop, reservation);
    }

    private static async Task TheInventoryTellsTheTruthAsync(Shop shop, Reservation reservation)
    {
        var taken = reservation.Seats.Where(s => s.IsTaken).Select(s => s.Seat).ToList();
        var letter = reservation.HasTickets ? 'R' : 'P';
        var truth = new string([.. Enumerable.Range(1, TestSale.Seats).Select(s => taken.Contains(s) ? letter : 'A')]);
        await shop.Buyer.EnterAsync(CrashFixture.Sale.SessionId);
        Assert.That(await shop.Buyer.StatesAsync(CrashFixture.Sale.SessionId), Is.EqualTo(truth), "the inventory shows it");
    }
}
