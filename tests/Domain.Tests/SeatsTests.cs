using PickGo.Domain.Catalogue;
using PickGo.Domain.Seats;

namespace PickGo.Domain.Tests;

public sealed class SeatsTests
{
    [TestCase(1, "A")]
    [TestCase(26, "Z")]
    [TestCase(27, "AA")]
    [TestCase(52, "AZ")]
    [TestCase(53, "BA")]
    [TestCase(702, "ZZ")]
    [TestCase(703, "AAA")]
    public void Rows_AreLetteredPastZ(int row, string letters) => Assert.That(RowLetters.Of(row), Is.EqualTo(letters));

    [Test]
    public void Seats_AreNumberedThroughTheAreasInOrder()
    {
        var house = House((2, 5), (3, 6));

        Assert.That(house.SeatCount, Is.EqualTo(28));
        Assert.That(house.Locate(1).ToString(), Is.EqualTo("0-A-1"));
        Assert.That(house.Locate(10).ToString(), Is.EqualTo("0-B-5"));
        Assert.That(house.Locate(11).ToString(), Is.EqualTo("1-A-1"));
        Assert.That(house.Locate(28).ToString(), Is.EqualTo("1-C-6"));
        for (var seat = 1; seat <= house.SeatCount; seat++)
        {
            var at = house.Locate(seat);
            Assert.That(HouseLayout.NumberOf(at.Area, at.Row, at.Number), Is.EqualTo(seat));
        }
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(29)]
    public void ASeatTheHouseDoesNotHave_IsNotLocated(int seat) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => House((2, 5), (3, 6)).Locate(seat));

    [TestCase("AAAAA AAAAA", 1, new[] { 3 })]
    [TestCase("AAAAA AAAAA", 2, new[] { 2, 3 })]
    [TestCase("AAHAA AAAAA", 2, new[] { 1, 2 })]
    [TestCase("HAHAH AAAAA", 2, new[] { 7, 8 })]
    [TestCase("RRRRR PPPPP", 1, null)]
    [TestCase("AARAA BAAAH", 3, new[] { 7, 8, 9 })]
    [TestCase("AARAA BAAAH", 4, null)]
    public void TheBest_AreAdjacent_NearTheStageAndTheCentre(string states, int count, int[]? expected) =>
        Assert.That(BestAvailable.Choose(House((2, 5)).Areas, states.Replace(" ", "", StringComparison.Ordinal), count), Is.EqualTo(expected));

    [Test]
    public void TheDefaultOpening_IsThirtyDaysBefore_AtEightInTheEveningInKorea()
    {
        var played = new DateTime(2027, 1, 15, 10, 30, 0, DateTimeKind.Utc);
        Assert.That(PerformanceSession.DefaultOpening(played), Is.EqualTo(new DateTime(2026, 12, 16, 11, 0, 0, DateTimeKind.Utc)));
    }

    private static HouseLayout House(params (int Rows, int Columns)[] areas)
    {
        var performance = new Performance("test", "공연", PerformanceType.Play, PerformanceState.Ongoing, default, default, new Venue("극장", "서울"));
        for (var i = 0; i < areas.Length; i++)
            performance.AddArea($"{i}", SeatGrade.R, 1000, areas[i].Rows, areas[i].Columns, new AreaLayout(0, 0, 1, 1, 0, 0));
        return new HouseLayout(performance.Areas);
    }
}
