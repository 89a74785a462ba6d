using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;

namespace PickGo.Domain.Tests;

/// <summary>What a cancellation takes from a reservation under the standard terms.</summary>
public sealed class CancellationTests
{
    private static readonly DateTime Performance = Kst.ToUtc(new DateTime(2026, 12, 19, 19, 30, 0));
    private static readonly DateTime Booked = Kst.ToUtc(new DateTime(2026, 11, 1, 20, 0, 0));

    /// <summary>A thousand houses with crooked prices, canceled in random pieces.</summary>
    [Test]
    public void SeatsCanceledOneByOne_CostWhatTheyCostTogether_ToTheWon()
    {
        var chance = new SeededRandom(2026);
        for (var round = 0; round < 1000; round++)
        {
            var reservation = Bought(chance);
            var now = Performance.AddDays(-chance.Below(13)).AddMinutes(-1);
            var all = reservation.QuoteRefund(null, Performance, now, RefundRights.Member).Value;
            Assert.That(all.Sum(s => s.Fee + s.Refund), Is.EqualTo(reservation.TotalPrice));

            var left = all.Select(s => s.Seat).ToList();
            long refunded = 0;
            while (left.Count > 0)
            {
                var piece = left.Take(1 + chance.Below(left.Count)).ToList();
                left.RemoveAll(piece.Contains);
                var quote = reservation.RequestRefund(piece, Performance, now, RefundRights.Member).Value;
                Assert.That(quote, Is.EqualTo(all.Where(s => piece.Contains(s.Seat))), "a seat costs the same whatever else is canceled");
                Assert.That(reservation.Cancel(piece, quote.Sum(s => s.Refund), quote.Sum(s => s.Fee), now, Actor.Member(7)).IsSuccess);
                refunded += quote.Sum(s => s.Refund);
            }

            Assert.That(refunded, Is.EqualTo(all.Sum(s => s.Refund)));
            Assert.That(reservation.Refunded + reservation.Fees, Is.EqualTo(reservation.TotalPrice));
        }
    }

    /// <summary>Step by step: the fee in won that is shown before paying is the sum of what the quote keeps.</summary>
    [Test]
    public void TheFeeThatIsShown_IsTheFeeOfTheQuote()
    {
        var reservation = Bought(new SeededRandom(3));
        var shown = reservation.RefundWindows(Performance, Booked);
        Assert.That(shown.Select(w => w.Rule.Percent), Is.EqualTo(new[] { 0, 10, 20, 30, 90 }));
        foreach (var window in shown)
        {
            var quote = reservation.QuoteRefund(null, Performance, window.Until.AddTicks(-1), RefundRights.Member).Value;
            Assert.That((quote.Sum(s => s.Fee), quote[0].Rule), Is.EqualTo((reservation.FeeOfTaken(window.Rule.Percent), window.Rule.Code)));
        }

        Assert.That(reservation.QuoteRefund(null, Performance, shown[^1].Until, RefundRights.Member).Error, Is.EqualTo(ReservationErrors.CancelClosed));
    }

    [Test]
    public void WhatIsGone_HasNothingToShow()
    {
        var reservation = Bought(new SeededRandom(3));
        reservation.Cancel([.. reservation.Seats.Select(s => s.Seat)], reservation.TotalPrice, 0, Booked, Actor.Member(7));
        Assert.That(reservation.RefundWindows(Performance, Booked), Is.Empty);
    }

    [Test]
    public void AnOperator_MayCancelLate_WithTheLastFee_OrWithout()
    {
        var reservation = Bought(new SeededRandom(1));
        var late = Performance.AddHours(1);
        Assert.That(reservation.QuoteRefund(null, Performance, late, RefundRights.Member).Error, Is.EqualTo(ReservationErrors.CancelClosed));
        var kept = reservation.QuoteRefund(null, Performance, late, new RefundRights(true, false)).Value;
        Assert.That(kept.Select(s => s.Fee), Is.EqualTo(reservation.Seats.Select(s => s.Price * 90 / 100)));
        Assert.That(kept[0].Rule, Is.EqualTo("late"));
        Assert.That(reservation.QuoteRefund(null, Performance, late, new RefundRights(true, true)).Value.Sum(s => s.Fee), Is.Zero);
    }

    [Test]
    public void AUsedTicket_CannotBeGivenBack_AndAVoidOneOpensNoDoor()
    {
        var reservation = Bought(new SeededRandom(2));
        var (first, second) = (reservation.Seats[0], reservation.Seats[1]);
        Assert.That(reservation.UseTicket(first.TicketCode!, Performance).IsSuccess);
        var again = reservation.UseTicket(first.TicketCode!, Performance.AddMinutes(1)).Error!;
        Assert.That((again.Code, again.Find(TicketErrors.At)), Is.EqualTo(("tickets.used", Performance)));
        Assert.That(reservation.Cancelable([first.Seat]).Error!.Code, Is.EqualTo("tickets.used"));
        reservation.Cancel([second.Seat], second.Price, 0, Booked, Actor.Member(7));
        Assert.That(reservation.UseTicket(second.TicketCode!, Performance).Error, Is.EqualTo(TicketErrors.Void));
    }

    private static Reservation Bought(SeededRandom chance)
    {
        var performance = new Performance("test", "공연", PerformanceType.Play, PerformanceState.Ongoing,
            DateOnly.FromDateTime(Booked), DateOnly.FromDateTime(Performance), new Venue("극장", "서울"));
        for (var area = 0; area < 3; area++)
            performance.AddArea($"{area}", SeatGrade.A, 1_000 + chance.Below(200_000), 1, 2, new AreaLayout(0, 0, 1, 1, 0, 0));
        var plan = new SeatingPlan(performance.Areas);
        Assert.That(RefundTerms.TryParse("v2/10:0,7:10,3:20,1:30,0:90/1440/3/0/5", out var terms));
        var reservation = new Reservation(7, 1, Enumerable.Range(1, 2 + chance.Below(5)).Select(plan.Locate), Booked, TimeSpan.FromMinutes(5), Actor.Member(7), terms);
        Assert.That(reservation.Pay(Booked, Actor.Member(7)).IsSuccess);
        return reservation;
    }
}
