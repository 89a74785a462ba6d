using System.Xml.Linq;
using PickGo.Embedded.Catalogue;
using PickGo.Embedded.Catalogue.Posters;

namespace PickGo.Embedded.Tests;

internal sealed class PosterTests
{
    private static readonly DateOnly From = new(2026, 12, 3);
    private static readonly DateOnly To = new(2027, 1, 31);

    [TestCaseSource(nameof(Keys))]
    public void APoster_IsAPictureWithTitleDatesAndVenue(string key)
    {
        var demo = DemoCatalogue.Find(key)!;

        var svg = XElement.Parse(PosterArt.Draw(demo, From, To));

        var words = string.Concat(svg.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value));
        Assert.Multiple(() =>
        {
            Assert.That((string?)svg.Attribute("viewBox"), Is.EqualTo("0 0 600 800"));
            Assert.That(words.Replace(" ", ""), Does.Contain(demo.Name.Replace(" ", "")));
            Assert.That(words, Does.Contain("2026.12.03 – 2027.01.31").And.Contain(demo.Venue.Name));
            Assert.That(svg.Descendants().Count(), Is.GreaterThan(10), "a composition, not a plain card");
        });
    }

    [TestCaseSource(nameof(Keys))]
    public void TheSamePoster_IsDrawnEveryTime(string key)
    {
        var demo = DemoCatalogue.Find(key)!;

        var first = PosterArt.Draw(demo, From, To);
        var again = PosterArt.Draw(demo, From, To);

        Assert.That(again, Is.EqualTo(first));
    }

    [TestCaseSource(nameof(Keys))]
    public void TheIntroPictures_ArePictures(string key)
    {
        var demo = DemoCatalogue.Find(key)!;

        Assert.That(XElement.Parse(IntroArt.Story(demo)).Value, Does.Contain(demo.Line.Split(' ')[0]));
        Assert.That(XElement.Parse(IntroArt.Notice(demo)).Value, Does.Contain(demo.Venue.Name));
    }

    [Test]
    public void NoTitle_IsWiderThanItsBox()
    {
        foreach (var demo in DemoCatalogue.All)
        {
            var words = demo.Look.Composition(new Canvas(), demo.Look.Palette, new SeededRandom(demo.Key));
            if (words.Upright)
                continue;
            var (lines, size) = Typesetter.Fit(demo.Name, words.Width, words.Height, largest: 112, smallest: 30);
            Assert.That(lines.Max(Typesetter.Ems) * size, Is.LessThanOrEqualTo(words.Width + 0.1), demo.Name);
        }
    }

    private static IEnumerable<string> Keys() => DemoCatalogue.All.Select(demo => demo.Key);
}
