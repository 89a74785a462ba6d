using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;

namespace PickGo.Domain.Tests;

public sealed class RefundTermsTests
{
    /// <summary>Saturday 19 December 2026, 19:30 in Korea.</summary>
    private static readonly DateTime Performance = Kst.ToUtc(new DateTime(2026, 12, 19, 19, 30, 0));
    private static readonly DateTime Paid = Kst.ToUtc(new DateTime(2026, 11, 1, 20, 0, 0));
    private static readonly RefundTerms Terms = Read("10:0,7:10,3:20,1:30/60");

    [TestCase(9, 23, 59, 0)]
    [TestCase(10, 0, 0, 10)]
    [TestCase(12, 23, 59, 10)]
    [TestCase(13, 0, 0, 20)]
    [TestCase(16, 23, 59, 20)]
    [TestCase(17, 0, 0, 30)]
    [TestCase(18, 23, 59, 30)]
    public void TheFee_GoesByTheCalendarInKorea(int day, int hour, int minute, int percent) =>
        Assert.That(Terms.PercentAt(Kst.ToUtc(new DateTime(2026, 12, day, hour, minute, 0)), Paid, Performance), Is.EqualTo(percent));

    [Test]
    public void OnTheDay_ItIsClosed_ForThoseToo_WhoPaidThisMinute()
    {
        var midnight = Kst.ToUtc(new DateTime(2026, 12, 19));
        Assert.That(Terms.PercentAt(midnight, midnight, Performance), Is.Null);
        Assert.That(Terms.PercentAt(Performance.AddDays(1), Paid, Performance), Is.Null);
    }

    [Test]
    public void WithinAnHourOfPaying_ItIsFree()
    {
        var paid = Kst.ToUtc(new DateTime(2026, 12, 17, 12, 0, 0));
        Assert.That(Terms.PercentAt(paid.AddMinutes(60), paid, Performance), Is.Zero);
        Assert.That(Terms.PercentAt(paid.AddMinutes(60).AddTicks(1), paid, Performance), Is.EqualTo(30));
    }

    [TestCase("7:10,10:0/60", TestName = "Rising days")]
    [TestCase("10:20,7:10/60", TestName = "Falling fees")]
    [TestCase("10:100/60", TestName = "Everything is kept")]
    [TestCase("10:-1/60", TestName = "A negative fee")]
    [TestCase("10:0", TestName = "No free minutes")]
    [TestCase("/60", TestName = "No step")]
    [TestCase("ten:0/60", TestName = "Words")]
    public void TermsThatMakeNoSense_AreNotRead(string text) => Assert.That(RefundTerms.TryParse(text, out _), Is.False);

    [TestCase("")]
    [TestCase("10:0,7:10,3:20,1:30/60")]
    [TestCase("3:15/0")]
    public void WhatIsWrittenDown_IsReadAgain(string text) => Assert.That(Read(text).ToString(), Is.EqualTo(text));

    [Test]
    public void TermsThatWereNeverSaid_AreFreeUntilItBegins()
    {
        Assert.That(RefundTerms.None.PercentAt(Performance.AddTicks(-1), Paid, Performance), Is.Zero);
        Assert.That(RefundTerms.None.PercentAt(Performance, Paid, Performance), Is.Null);
    }

    /// <summary>A thousand houses with crooked prices, canceled in random pieces.</summary>
    [Test]
    public void SeatsCanceledOneByOne_CostWhatTheyCostTogether_ToTheWon()
    {
        var chance = new SeededRandom(2026);
        for (var round = 0; round < 1000; round++)
        {
            var reservation = Bought(chance);
            var now = Performance.AddDays(-1 - chance.Below(12));
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

    [Test]
    public void AnOperator_MayCancelLate_WithTheLastFee_OrWithout()
    {
        var reservation = Bought(new SeededRandom(1));
        var late = Performance.AddHours(-1);
        Assert.That(reservation.QuoteRefund(null, Performance, late, RefundRights.Member).Error, Is.EqualTo(ReservationErrors.CancelClosed));
        var kept = reservation.QuoteRefund(null, Performance, late, new RefundRights(true, false)).Value;
        Assert.That(kept.Select(s => s.Fee), Is.EqualTo(reservation.Seats.Select(s => s.Price * 30 / 100)));
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
        reservation.Cancel([second.Seat], second.Price, 0, Paid, Actor.Member(7));
        Assert.That(reservation.UseTicket(second.TicketCode!, Performance).Error, Is.EqualTo(TicketErrors.Void));
    }

    private static RefundTerms Read(string text) => RefundTerms.TryParse(text, out var terms) ? terms : throw new ArgumentException(text);

    private static Reservation Bought(SeededRandom chance)
    {
        var performance = new Performance("test", "공연", PerformanceType.Play, PerformanceState.Ongoing,
            DateOnly.FromDateTime(Paid), DateOnly.FromDateTime(Performance), new Venue("극장", "서울"));
        for (var area = 0; area < 3; area++)
            performance.AddArea($"{area}", SeatGrade.A, 1_000 + chance.Below(200_000), 1, 2, new AreaLayout(0, 0, 1, 1, 0, 0));
        var plan = new SeatingPlan(performance.Areas);
        var reservation = new Reservation(7, 1, Enumerable.Range(1, 2 + chance.Below(5)).Select(plan.Locate), Paid, TimeSpan.FromMinutes(5), Actor.Member(7), Terms);
        Assert.That(reservation.Pay(Paid, Actor.Member(7)).IsSuccess);
        return reservation;
    }
}
