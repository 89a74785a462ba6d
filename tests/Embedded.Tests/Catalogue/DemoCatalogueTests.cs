using PickGo.Domain.Catalogue;
using PickGo.Embedded.Catalogue;

namespace PickGo.Embedded.Tests;

/// <summary>What the demo promises, as it is written down.</summary>
internal sealed class DemoCatalogueTests
{
    [Test]
    public void ThereAre_AtLeastThirtyPerformancesOfEveryType()
    {
        Assert.That(DemoCatalogue.All, Has.Count.GreaterThanOrEqualTo(30));
        Assert.That(DemoCatalogue.All.Select(demo => demo.Type).Distinct(), Is.EquivalentTo(Enum.GetValues<PerformanceType>()));
        Assert.That(DemoCatalogue.All.Select(demo => demo.Key), Is.Unique);
        Assert.That(DemoCatalogue.All.Select(demo => demo.Name), Is.Unique);
    }

    [Test]
    public void NoTwoPosters_ShareAComposition()
        => Assert.That(DemoCatalogue.All.Select(demo => demo.Look.Composition.Method), Is.Unique);

    [TestCaseSource(nameof(Keys))]
    public void Everything_FitsItsColumn(string key)
    {
        var demo = DemoCatalogue.Find(key)!;
        Assert.Multiple(() =>
        {
            Assert.That(demo.SourceKey, Has.Length.LessThanOrEqualTo(Performance.SourceKeyLength));
            Assert.That(demo.Title, Has.Length.LessThanOrEqualTo(Post.TitleLength));
            Assert.That(demo.Cast, Has.Length.LessThanOrEqualTo(Performance.CastLength));
            Assert.That(demo.Venue.Address, Has.Length.LessThanOrEqualTo(Venue.AddressLength));
            Assert.That(DemoPictures.PosterUrl(demo, new(2026, 12, 1), new(2026, 12, 31)), Has.Length.LessThanOrEqualTo(Performance.ImageLength));
            Assert.That(demo.House, Has.Count.InRange(1, 4));
        });
    }

    [TestCaseSource(nameof(Keys))]
    public void Areas_StandInFrontOfTheStageAndNeverOnEachOther(string key)
    {
        var house = DemoCatalogue.Find(key)!.House;
        foreach (var area in house)
        {
            Assert.That(area.Layout.Y, Is.GreaterThan(0), "the stage is above");
            foreach (var other in house.Where(other => other != area))
                Assert.That(Overlap(area, other), Is.False, $"{area.Name} and {other.Name}");
        }
    }

    [Test]
    public void OneHouse_HasExactly5000SeatsAndASmallOneAtMost120()
    {
        var seats = DemoCatalogue.All.ToDictionary(demo => demo.Key, demo => demo.House.Sum(area => area.Rows * area.Columns));

        Assert.That(seats.Values.Count(count => count == 5_000), Is.EqualTo(1));
        Assert.That(seats["four-am"], Is.EqualTo(5_000));
        Assert.That(seats["empty-chair"], Is.LessThanOrEqualTo(120));
    }

    private static IEnumerable<string> Keys() => DemoCatalogue.All.Select(demo => demo.Key);

    private static bool Overlap(DemoArea a, DemoArea b)
        => Left(a) < Right(b) && Left(b) < Right(a) && Top(a) < Bottom(b) && Top(b) < Bottom(a);

    private static double Left(DemoArea area) => area.Layout.X;

    private static double Right(DemoArea area) => area.Layout.X + (area.Columns * area.Layout.SeatWidth);

    private static double Top(DemoArea area) => area.Layout.Y;

    private static double Bottom(DemoArea area) => area.Layout.Y + (area.Rows * area.Layout.SeatHeight);
}
