using PickGo.Domain.Catalogue;
using PickGo.Domain.Catalogue.Plans;

namespace PickGo.Domain.Tests;

public sealed class MovedPerformanceTests
{
    private static readonly DateTime Now = new(2026, 11, 30, 0, 0, 0, DateTimeKind.Utc);
    private static readonly Venue Large = new("가람", "서울", "큰마당");
    private static readonly Venue Small = new("가람", "서울", "작은마당");

    [Test]
    public void WhileItsSaleIsFar_ItHasTheOtherHouse_AndWhoEditedItLooksAgain()
    {
        var performance = Make(opens: Now.AddHours(2));
        var (version, sale) = (performance.Version, performance.Sessions[0].Version);

        Assert.That(performance.MoveTo(Small, House(3), Now).IsSuccess);

        Assert.That((performance.Venue, performance.Areas.Sum(a => a.Seats)), Is.EqualTo((Small, 3)));
        Assert.That((performance.Version > version, performance.Sessions[0].Version > sale), Is.EqualTo((true, true)));
    }

    [TestCase(-1)]
    [TestCase(30)]
    public void OnceItsSaleIsNear_ItStaysWhereItIs(int opensInSeconds)
    {
        var performance = Make(opens: Now.AddSeconds(opensInSeconds));

        Assert.That(performance.MoveTo(Small, House(3), Now).Error, Is.EqualTo(PlanErrors.Opened));

        Assert.That((performance.Venue, performance.Areas.Sum(a => a.Seats)), Is.EqualTo((Large, 8)));
    }

    private static Performance Make(DateTime opens)
    {
        var day = DateOnly.FromDateTime(Now);
        var performance = new Performance("kopis:PF1", "밤의 도시", PerformanceType.Musical, PerformanceState.Scheduled, day, day.AddDays(60), Large);
        House(8).AddTo(performance);
        performance.AddSession(Now.AddDays(50), opens);
        return performance;
    }

    private static HousePlan House(int seats) => new([new HouseArea("A", SeatGrade.R, 1000, 1, seats, new AreaLayout(0, 60, 10, 12, 0, 0), AreaDetails.Plain)]);
}
