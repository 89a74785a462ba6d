using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;

namespace PickGo.Domain.Tests;

public sealed class ReservationTests
{
    private static readonly DateTime Now = new(2026, 12, 1, 11, 0, 0, DateTimeKind.Utc);
    private static readonly TimeSpan FiveMinutes = TimeSpan.FromMinutes(5);
    private static readonly Actor Someone = Actor.Member(7);

    [Test]
    public void ItsPrice_IsTheAreasPrice() => Assert.That(Made().TotalPrice, Is.EqualTo(300_000));

    [Test]
    public void WithoutSeats_ThereIsNoReservation() =>
        Assert.Throws<ArgumentException>(() => _ = new Reservation(7, 1, [], Now, FiveMinutes, Someone));

    [Test]
    public void Paying_GivesEverySeatItsOwnTicket()
    {
        var reservation = Paid();
        Assert.That(reservation.Status, Is.EqualTo(ReservationStatus.Paid));
        Assert.That(reservation.Seats.Select(s => s.TicketCode), Is.Unique.And.All.Length.EqualTo(ReservationSeat.TicketCodeLength));
    }

    [Test]
    public void OnlyAnUnpaidReservation_Expires_AndOnlyWhenItIsTime()
    {
        Assert.That(Made().Expire(Now.AddMinutes(5).AddTicks(-1), Someone).Error, Is.EqualTo(ReservationErrors.NotYetExpired));
        Assert.That(Paid().Expire(Now.AddHours(1), Someone).Error, Is.EqualTo(ReservationErrors.NotUnpaid));

        var late = Made();
        Assert.That(late.Expire(Now.AddMinutes(5), Someone).IsSuccess);
        Assert.That(late.Seats.Any(s => s.IsTaken), Is.False);
    }

    [Test]
    public void OnlyTheFirstPayment_ProlongsIt()
    {
        var reservation = Made();
        reservation.StartPayment(Now.AddMinutes(4), TimeSpan.FromMinutes(10));
        reservation.StartPayment(Now.AddMinutes(13), TimeSpan.FromMinutes(10));
        Assert.That(reservation.ExpiresAt, Is.EqualTo(Now.AddMinutes(14)));
        Assert.That(reservation.StartPayment(Now.AddMinutes(14), FiveMinutes).Error, Is.EqualTo(ReservationErrors.Expired));
    }

    [Test]
    public void CancelingSomeSeats_KeepsTheOthers()
    {
        var reservation = Paid();
        Assert.That(reservation.Cancel([1], 150_000, 0, Now, Someone).IsSuccess);
        Assert.That(reservation.Status, Is.EqualTo(ReservationStatus.PartiallyCanceled));
        Assert.That(reservation.Cancel([1], 150_000, 0, Now, Someone).Error!.Code, Is.EqualTo("seats.invalid"));
        Assert.That(reservation.Cancel([2], 150_000, 0, Now, Someone).IsSuccess);
        Assert.That((reservation.Status, reservation.Refunded), Is.EqualTo((ReservationStatus.Canceled, 300_000L)));
    }

    [Test]
    public void ARefusal_ChangesNothing()
    {
        var reservation = Paid();
        var (version, history) = (reservation.Version, reservation.History.Count);
        reservation.Pay(Now, Someone);
        reservation.Delete(Now, Someone);
        reservation.Expire(Now.AddDays(1), Someone);
        reservation.Cancel([99], 1, 0, Now, Someone);
        Assert.That((reservation.Version, reservation.History.Count), Is.EqualTo((version, history)));
    }

    [Test]
    public void EveryTransition_RaisesTheToken_AndLeavesOneRow()
    {
        var reservation = Paid();
        reservation.Cancel([1, 2], 300_000, 0, Now, Actor.System("refund"));
        Assert.That(reservation.Version, Is.EqualTo(3));
        Assert.That(reservation.History.Select(h => (h.From, h.To, h.Actor.ToString())), Is.EqualTo(new (ReservationStatus?, ReservationStatus, string)[]
        {
            (null, ReservationStatus.Reserved, "member:7"), (ReservationStatus.Reserved, ReservationStatus.Paid, "member:7"),
            (ReservationStatus.Paid, ReservationStatus.Canceled, "system:refund"),
        }));
    }

    private static Reservation Made()
    {
        var performance = new Performance("test", "공연", PerformanceType.Play, PerformanceState.Ongoing,
            DateOnly.FromDateTime(Now), DateOnly.FromDateTime(Now), new Venue("극장", "서울"));
        performance.AddArea("VIP", SeatGrade.P, 150_000, 2, 5, new AreaLayout(0, 0, 1, 1, 0, 0));
        var plan = new SeatingPlan(performance.Areas);
        return new Reservation(7, 1, [plan.Locate(1), plan.Locate(2)], Now, FiveMinutes, Someone);
    }

    private static Reservation Paid()
    {
        var reservation = Made();
        Assert.That(reservation.Pay(Now, Someone).IsSuccess);
        return reservation;
    }
}
