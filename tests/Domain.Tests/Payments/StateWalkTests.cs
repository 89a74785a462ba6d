using PickGo.Domain.Catalogue;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;

namespace PickGo.Domain.Tests;

/// <summary>
/// Anything may be asked of a reservation and of its payment at any moment. Whatever is asked, in whatever order: they go only where
/// the product says, a refusal changes nothing, and the sums are right after every step.
/// </summary>
public sealed class StateWalkTests
{
    private const int Walks = 3000;
    private const int Steps = 40;
    private const string Walker = "walk";

    private static readonly HashSet<(ReservationStatus, ReservationStatus)> ReservationMoves =
    [
        (ReservationStatus.Reserved, ReservationStatus.Paid), (ReservationStatus.Reserved, ReservationStatus.Expired),
        (ReservationStatus.Reserved, ReservationStatus.Deleted), (ReservationStatus.Paid, ReservationStatus.PartiallyCanceled),
        (ReservationStatus.Paid, ReservationStatus.Canceled), (ReservationStatus.PartiallyCanceled, ReservationStatus.PartiallyCanceled),
        (ReservationStatus.PartiallyCanceled, ReservationStatus.Canceled),
    ];

    // The last three: money that came for an attempt that was over, and money of such an attempt that is back.
    private static readonly HashSet<(PaymentStatus, PaymentStatus)> PaymentMoves =
    [
        (PaymentStatus.Pending, PaymentStatus.Confirming), (PaymentStatus.Pending, PaymentStatus.Failed), (PaymentStatus.Pending, PaymentStatus.Expired),
        (PaymentStatus.Confirming, PaymentStatus.Completed), (PaymentStatus.Confirming, PaymentStatus.Failed),
        (PaymentStatus.Completed, PaymentStatus.PartiallyCanceled), (PaymentStatus.Completed, PaymentStatus.Canceled),
        (PaymentStatus.PartiallyCanceled, PaymentStatus.PartiallyCanceled), (PaymentStatus.PartiallyCanceled, PaymentStatus.Canceled),
        (PaymentStatus.Expired, PaymentStatus.Failed), (PaymentStatus.Failed, PaymentStatus.Failed),
    ];

    [Test]
    public void AReservation_GoesOnlyWhereItMay([Range(0, 9)] int tenth)
    {
        var reached = new HashSet<ReservationStatus>();
        for (var seed = tenth * Walks / 10; seed < (tenth + 1) * Walks / 10; seed++)
        {
            var chance = new SeededRandom(seed);
            var walked = Made(chance);
            var now = walked.CreatedAt;
            for (var step = 0; step < Steps; step++)
            {
                now += TimeSpan.FromSeconds(chance.Below(90));
                var before = new ReservationSnapshot(walked);
                var asked = Ask(walked, chance, now);
                Check(walked, before, asked, $"seed {seed}, step {step}");
                reached.Add(walked.Status);
            }
        }

        Assert.That(reached, Is.EquivalentTo(Enum.GetValues<ReservationStatus>()), "the walks get everywhere");
    }

    [Test]
    public void APayment_GoesOnlyWhereItMay([Range(0, 9)] int tenth)
    {
        var reached = new HashSet<PaymentStatus>();
        for (var seed = tenth * Walks / 10; seed < (tenth + 1) * Walks / 10; seed++)
        {
            var chance = new SeededRandom(seed);
            var now = new DateTime(2026, 12, 1, 11, 0, 0, DateTimeKind.Utc);
            var walked = new Payment(1, 7, 1 + chance.Below(300_000), "시험 공연 1매", now, now.AddMinutes(10), Actor.Member(7));
            for (var step = 0; step < Steps; step++)
            {
                now += TimeSpan.FromSeconds(chance.Below(60));
                var before = (walked.Status, walked.Version, walked.Refunded, walked.PaymentKey, History: walked.History.Count);
                var asked = Ask(walked, chance, now);
                var why = $"seed {seed}, step {step}: {before.Status} → {walked.Status}";
                var after = (walked.Status, walked.Version, walked.Refunded, walked.PaymentKey, History: walked.History.Count);
                if (asked.IsRefused) Assert.That(after, Is.EqualTo(before), why);
                else Assert.That((PaymentMoves.Contains((before.Status, walked.Status)), walked.Version - before.Version, after.History - before.History), Is.EqualTo((true, 1, 1)), why);
                // Of an attempt that was over the gateway may have taken any amount: all of that goes back.
                if (walked.Status != PaymentStatus.Failed) Assert.That(walked.Refunded, Is.InRange(0, walked.Amount), why);
                Assert.That(walked.Status == PaymentStatus.Canceled, Is.EqualTo(walked.Refunded == walked.Amount && walked.Status != PaymentStatus.Failed), why);
                Assert.That(walked.NextAttemptAt is not null, Is.EqualTo(walked.Status == PaymentStatus.Confirming), why);
                reached.Add(walked.Status);
            }
        }

        Assert.That(reached, Is.EquivalentTo(Enum.GetValues<PaymentStatus>()), "the walks get everywhere");
    }

    private static Result Ask(Reservation reservation, SeededRandom chance, DateTime now)
    {
        var actor = Actor.System(Walker);
        var seats = reservation.Seats.Select(s => s.Seat).Where(_ => chance.Below(3) == 0).Append(chance.Below(20) == 0 ? 99 : reservation.Seats[0].Seat).Distinct().ToList();
        switch (chance.Below(8))
        {
            case 0: return reservation.StartPayment(now, TimeSpan.FromMinutes(10));
            case 1: return reservation.Pay(now, actor);
            case 2: return reservation.Expire(now, actor);
            case 3: return chance.Below(4) == 0 ? reservation.Delete(now, actor) : reservation.Expire(now, actor);
            case 4: return reservation.UseTicket(reservation.Seats[chance.Below(reservation.Seats.Count)].TicketCode ?? "none", now);
            case 5: return reservation.RequestRefund(seats, now.AddDays(1 + chance.Below(20)), now, RefundRights.Member);
            default:
                var quote = reservation.QuoteRefund(seats, now.AddDays(1 + chance.Below(12)), now, RefundRights.Member);
                return quote.IsRefused ? quote : reservation.Cancel(seats, quote.Value.Sum(s => s.Refund), quote.Value.Sum(s => s.Fee), now, actor);
        }
    }

    private static Result Ask(Payment payment, SeededRandom chance, DateTime now)
    {
        var actor = Actor.System(Walker);
        var amount = chance.Below(4) == 0 ? payment.Amount - payment.Refunded : chance.Below((int)payment.Amount + 1000) - 500;
        return chance.Below(7) switch
        {
            0 => payment.BeginConfirm($"key-{chance.Below(3)}", now, new RetryPolicy(TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(60), TimeSpan.FromHours(24)), actor),
            1 => payment.Complete("카드", null, now, now, actor),
            2 => chance.Below(3) == 0 ? payment.Fail("REJECT_CARD_PAYMENT", "한도 초과", now, actor) : payment.Complete(null, null, now, now, actor),
            3 => chance.Below(3) == 0 ? payment.Expire(now, actor) : payment.Refund(amount, nothingLeft: chance.Below(2) == 0, now, actor),
            4 => payment.Refund(amount, nothingLeft: chance.Below(2) == 0, now, actor),
            5 => chance.Below(3) == 0 ? payment.FoundCaptured("key-late", now, actor) : payment.Refund(amount, nothingLeft: chance.Below(2) == 0, now, actor),
            _ => payment.IsCaptured ? payment.Return(amount, now, actor) : payment.Return(Math.Max(1, amount), now, actor),
        };
    }

    private static void Check(Reservation walked, ReservationSnapshot before, Result asked, string where)
    {
        var why = $"{where}: {before.Status} → {walked.Status}";
        var after = new ReservationSnapshot(walked);
        if (asked.IsRefused)
        {
            Assert.That(after, Is.EqualTo(before), $"{why}, refused with {asked.Error!.Code}");
            return;
        }

        Assert.That(after.Version, Is.EqualTo(before.Version + 1), why);
        // Starting to pay, asking for a refund and using a ticket change no state; all else leaves one row.
        Assert.That(after.History - before.History, Is.InRange(after.Status == before.Status ? 0 : 1, 1), why);
        if (after.History != before.History) Assert.That(ReservationMoves, Does.Contain((before.Status, after.Status)), why);

        var taken = walked.Seats.Where(s => s.IsTaken).ToList();
        var isOver = walked.Status is ReservationStatus.Canceled or ReservationStatus.Expired or ReservationStatus.Deleted;
        Assert.That(taken, isOver ? Is.Empty : Is.Not.Empty, $"{why}: seats are taken by what lives, and by nothing else");
        Assert.That(walked.Seats.All(s => s.TicketCode is not null), Is.EqualTo(walked.PaidAt is not null), $"{why}: tickets come with the payment");
        if (walked.PaidAt is not null)
            Assert.That(taken.Sum(s => s.Price) + walked.Refunded + walked.Fees, Is.EqualTo(walked.TotalPrice), $"{why}: every won is a ticket, back, or a fee");
    }

    private static Reservation Made(SeededRandom chance)
    {
        var now = new DateTime(2026, 12, 1, 11, 0, 0, DateTimeKind.Utc);
        var performance = new Performance("test", "공연", PerformanceType.Play, PerformanceState.Ongoing,
            DateOnly.FromDateTime(now), DateOnly.FromDateTime(now), new Venue("극장", "서울"));
        performance.AddArea("VIP", SeatGrade.P, 1 + chance.Below(200_000), 1, 5, new AreaLayout(0, 0, 1, 1, 0, 0));
        var plan = new SeatingPlan(performance.Areas);
        Assert.That(RefundTerms.TryParse(chance.Below(2) == 0 ? "" : "10:0,7:10,3:20,1:30/1", out var terms));
        return new Reservation(7, 1, Enumerable.Range(1, 1 + chance.Below(4)).Select(plan.Locate), now, TimeSpan.FromMinutes(5), Actor.Member(7), terms);
    }

    /// <summary>Everything of a reservation that a refusal must leave alone.</summary>
    private sealed record ReservationSnapshot(
        ReservationStatus Status, int Version, int History, long Refunded, long Fees, DateTime ExpiresAt, DateTime? PaidAt, string Seats)
    {
        public ReservationSnapshot(Reservation r) : this(r.Status, r.Version, r.History.Count, r.Refunded, r.Fees, r.ExpiresAt, r.PaidAt,
            string.Join(' ', r.Seats.Select(s => $"{s.Seat}:{s.ReleasedAt:O}:{s.TicketCode}:{s.UsedAt:O}")))
        {
        }
    }
}
