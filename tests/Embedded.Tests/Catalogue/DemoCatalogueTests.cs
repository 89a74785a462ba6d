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
            Assert.That(demo.House.Areas, Has.Count.InRange(1, 24));
            Assert.That(demo.House.Areas.Select(a => a.Name), Is.Unique);
            Assert.That(demo.House.Areas.Select(a => a.Name.Length), Is.All.LessThanOrEqualTo(PerformanceArea.NameLength));
            Assert.That(demo.House.Areas.All(a => a.Details.Fits(a.Rows, a.Columns)));
        });
    }

    [TestCaseSource(nameof(Keys))]
    public void Areas_StandInFrontOfTheStageAndNeverOnEachOther(string key)
    {
        var house = DemoCatalogue.Find(key)!.House;
        var points = house.Areas.SelectMany(area => area.Points.Select(at => (area.Name, at.X, at.Y))).ToList();

        Assert.That(points.Min(p => p.Y), Is.GreaterThan(0), "the stage is above");
        Assert.That(points.Min(p => p.X), Is.GreaterThan(0));
        if (house.Stage is { } stage)
            Assert.That(points.Where(p => p.X > stage.X && p.X < stage.X + stage.Width && p.Y > stage.Y && p.Y < stage.Y + stage.Height), Is.Empty, "on the stage");
        Assert.That(TooNear(points), Is.Empty);
    }

    /// <summary>Seats of different areas that would be drawn on each other, by the cell of a coarse grid and its neighbours.</summary>
    private static IEnumerable<string> TooNear(List<(string Name, double X, double Y)> points)
    {
        const double near = 8;
        var cells = points.ToLookup(p => ((int)(p.X / near), (int)(p.Y / near)));
        return points.SelectMany(
            p => Enumerable.Range(-1, 3).SelectMany(dx => Enumerable.Range(-1, 3).SelectMany(dy => cells[((int)(p.X / near) + dx, (int)(p.Y / near) + dy)])),
            (p, other) => (p, other))
            .Where(pair => string.CompareOrdinal(pair.p.Name, pair.other.Name) < 0 && double.Hypot(pair.p.X - pair.other.X, pair.p.Y - pair.other.Y) < near)
            .Select(pair => $"{pair.p} {pair.other}").Take(3);
    }

    [Test]
    public void OneHouse_HasExactly5000SeatsAndASmallOneAtMost120()
    {
        var seats = DemoCatalogue.All.ToDictionary(demo => demo.Key, demo => demo.House.Seats);

        Assert.That(seats.Values.Count(count => count == 5_000), Is.EqualTo(1));
        Assert.That(seats["four-am"], Is.EqualTo(5_000));
        Assert.That(seats["empty-chair"], Is.LessThanOrEqualTo(120));
        Assert.That(seats["neon-city"], Is.InRange(13_500, 14_500));
    }

    [Test]
    public void EightHousesAtLeast_AreNoBoxes()
    {
        var irregular = DemoCatalogue.All.Select(demo => demo.House)
            .Where(house => house.Areas.Any(area => area.Details.Cells is not null || area.Details.Kind == AreaKind.Standing))
            .Select(house => string.Join(' ', house.Areas.Select(area => $"{area.Name}{area.Seats}"))).Distinct().ToList();

        TestContext.Out.WriteLine(string.Join('\n', irregular));
        Assert.That(irregular, Has.Count.GreaterThanOrEqualTo(8));
    }

    private static IEnumerable<string> Keys() => DemoCatalogue.All.Select(demo => demo.Key);
}
