using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PickGo.Sandbox.Tests.Kopis;

/// <summary>The invented catalogue holds all that an importer must cope with.</summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
internal sealed partial class CatalogueTests
{
    private KopisHost _kopis = null!;
    private List<XElement> _all = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _kopis = await KopisHost.StartAsync();
        _all = await _kopis.DetailsAsync();
    }

    [OneTimeTearDown]
    public async Task Stop() => await _kopis.DisposeAsync();

    [Test]
    public void ThereAreMany_OfEveryGenreAndState()
    {
        Assert.That(_all, Has.Count.EqualTo(320));
        Assert.That(Values("genrenm").Distinct(), Is.EquivalentTo(new[] { "연극", "무용", "대중무용", "서양음악(클래식)", "한국음악(국악)", "대중음악", "복합", "서커스/마술", "뮤지컬" }));
        Assert.That(new[] { "공연예정", "공연중", "공연완료" }.Select(s => Values("prfstate").Count(v => v == s)), Is.All.GreaterThan(20));
        Assert.That(Values("mt20id"), Is.Unique);
    }

    [TestCase("schedules.json", "dtguidance")]
    [TestCase("prices.json", "pcseguidance")]
    public void EveryFormThatOccurs_OccursHere_AndMostAreOrdinary(string file, string field)
    {
        var cases = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Kopis", "Cases", file))).RootElement.EnumerateArray().ToList();
        var odd = cases.Where(c => !c.GetProperty("expected").GetProperty("readable").GetBoolean()).Select(c => Form(c.GetProperty("text").GetString()!)).ToHashSet();
        var here = Values(field).Select(Form).ToList();

        Assert.That(cases.Select(c => Form(c.GetProperty("text").GetString()!)).Except(here), Is.Empty);
        Assert.That(here.Count(odd.Contains), Is.LessThan(_all.Count / 5));
    }

    [Test]
    public void TheTraps_AreSet()
    {
        var (from, to) = (Dates("prfpdfrom"), Dates("prfpdto"));
        Assert.That(Values("sty").Count(s => Exception().IsMatch(s)), Is.GreaterThan(10), "exceptions in the story");
        Assert.That(Values("openrun"), Has.Some.EqualTo("Y"));
        Assert.That(from.Zip(to), Has.Some.Matches<(DateOnly From, DateOnly To)>(d => d.To > d.From.AddYears(1)), "ends years ahead");
        Assert.That(from.Zip(to).Count(d => d.Second < d.First), Is.EqualTo(1), "dates the wrong way round");
        Assert.That(Values("prfcrew").Concat(Values("entrpsnmH")), Has.Some.EqualTo(" ").And.Some.EqualTo(""));
        Assert.That(Values("prfcast"), Has.Some.Matches<string>(c => c.Length is 3 or 4 && !c.Contains(',')), "one in the cast");
        Assert.That(Values("prfnm"), Has.Some.EndsWith(" ").And.Some.Contains("&"));
        Assert.That(_all.Select(r => r.Descendants("styurl").Count()), Has.Some.EqualTo(1).And.Some.EqualTo(3));
        Assert.That(_all.Count(r => r.Element("mt13id") is null), Is.InRange(100, 220));
        Assert.That(Values("mt10id"), Has.Some.EqualTo("FC009998"));
    }

    [Test]
    public async Task Houses_AreForty_WithSeatsAsTheyWereTyped()
    {
        var houses = new List<XElement>();
        for (var number = 1001; number <= 1040; number++) houses.Add((await _kopis.AskAsync($"prfplc/FC00{number}")).Records.Single());
        var seats = houses.Select(h => h.Element("seatscale")!.Value).ToList();

        Assert.That(houses.Select(h => h.Element("fcltynm")!.Value), Is.Unique.And.Some.Contains("&"));
        Assert.That(seats, Has.Some.Contains(",").And.Some.EqualTo("0").And.Some.Matches("^[0-9]{4}$"));
        Assert.That(houses.Select(h => h.Element("adres")!.Value), Has.Some.EndsWith(" "));
        Assert.That(houses.Select(h => h.Descendants("mt13").Count()), Has.Some.EqualTo(1).And.Some.EqualTo(3));
    }

    [Test]
    public async Task TheSameSeed_TellsTheSame_AndAnotherSeedAnother()
    {
        Assert.That(await FirstAsync("1"), Is.EqualTo(_all[0].ToString()));
        Assert.That(await FirstAsync("2"), Is.Not.EqualTo(_all[0].ToString()));

        async Task<string> FirstAsync(string seed)
        {
            await using var other = await KopisHost.StartAsync("--Sandbox:Seed", seed, "--Sandbox:PublicUrl", $"http://{_kopis.Http.BaseAddress!.Authority}");
            return (await other.AskAsync($"pblprfr/{_all[0].Element("mt20id")!.Value}")).Records.Single().ToString();
        }
    }

    [Test]
    public async Task AWeekLater_RecordsAreTheSame_ButForThoseThatMadeRoom()
    {
        await using var later = await KopisHost.StartAsync("--Sandbox:PublicUrl", $"http://{_kopis.Http.BaseAddress!.Authority}");
        later.Time.Advance(TimeSpan.FromDays(7));

        var after = (await later.DetailsAsync()).ToDictionary(r => r.Element("mt20id")!.Value, WithoutState);
        var kept = _all.Where(r => after.ContainsKey(r.Element("mt20id")!.Value)).ToList();

        Assert.That(kept, Has.Count.InRange(295, 319));
        Assert.That(kept.Select(WithoutState), Is.EqualTo(kept.Select(r => after[r.Element("mt20id")!.Value])));
    }

    [Test]
    public async Task ALargerOne_CanBeAskedFor()
    {
        await using var large = await KopisHost.StartAsync("--Sandbox:Performances", "1000");

        Assert.That(await large.ListAsync("20261101", "20261201"), Has.Count.GreaterThan(150));
    }

    private static string WithoutState(XElement record)
    {
        var copy = new XElement(record);
        copy.Element("prfstate")!.Remove();
        return copy.ToString();
    }

    private IEnumerable<string> Values(string field) => _all.Select(r => r.Element(field)!.Value);

    private IEnumerable<DateOnly> Dates(string field) => Values(field).Select(v => DateOnly.ParseExact(v, "yyyy.MM.dd", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>With all dates alike.</summary>
    private static string Form(string text) => Date().Replace(text, "D");

    [GeneratedRegex(@"(\d{4}\.)?\d{1,2}[./]\d{1,2}\(.\)|\d{1,2}월 \d{1,2}일")]
    private static partial Regex Date();

    [GeneratedRegex(@"공연없음|변경|휴관")]
    private static partial Regex Exception();
}
