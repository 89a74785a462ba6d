using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using PickGo.Application.Catalogue.Import;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Catalogue.Import;

namespace PickGo.Integration.Tests.Import;

/// <summary>What KOPIS says arrives whole.</summary>
public sealed partial class KopisClientTests : OnKopis
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(Kst.FromUtc(TimeProvider.System.GetUtcNow().UtcDateTime));

    [Test]
    public async Task ARealPerformance_IsReadWhole()
    {
        var performance = (await Server(_ => Xml(RealAnswer("performance-PF273608.xml"))).Kopis.GetPerformanceAsync("PF273608", default)).Value;

        Assert.That(performance with { IntroImages = [], Sellers = [] }, Is.EqualTo(new KopisPerformance
        {
            Id = "PF273608",
            Title = "최현우 아판타시아 [서울 서초]",
            From = new DateOnly(2025, 10, 25),
            To = new DateOnly(2025, 11, 9),
            VenueId = "FC000113",
            VenueName = "한전아트센터 (한전아트센터)",
            Area = "서울특별시",
            Genre = "서커스/마술",
            State = "공연예정",
            Cast = "최현우",
            Runtime = "2시간",
            Age = "만 13세 이상",
            Companies = new KopisCompanies("(주)라온플레이, (주)하늘이엔티", "(주)라온플레이, (주)하늘이엔티", "", "(주)라온플레이, (주)하늘이엔티", "(주)하늘이엔티"),
            Prices = "R석 99,000원, S석 77,000원",
            Schedule = "수요일 ~ 금요일(19:30), 토요일(15:00,19:00), 일요일(14:00)",
            Poster = new Uri("http://www.kopis.or.kr/upload/pfmPoster/PF_PF273608_250908_175820.gif"),
            UpdatedAt = new DateTime(2025, 9, 9, 6, 0, 3, DateTimeKind.Utc).AddMicroseconds(56916),
            IntroImages = [],
            Sellers = [],
        }));
        Assert.That(performance.IntroImages.Select(i => i.Segments[^1]), Is.EqualTo(new[] { "PF_PF273608_202509080558200860.jpg", "PF_PF273608_202509080559114910.jpg" }));
        Assert.That(performance.Sellers.Select(s => s.Name), Is.EqualTo(new[] { "NHN티켓링크", "인터파크" }));
        Assert.That(performance.Sellers[1].Address.Query, Is.EqualTo("?GoodsCode=25013005"));
    }

    [Test]
    public async Task ARealVenue_IsReadWhole()
    {
        var venue = (await Server(_ => Xml(RealAnswer("venue-FC001142.xml"))).Kopis.GetVenueAsync("FC001142", default)).Value;

        Assert.That(venue with { Halls = [], Amenities = [] }, Is.EqualTo(new KopisVenue
        {
            Id = "FC001142",
            Name = "R&J씨어터(구. 연진아트홀)",
            Kind = "민간(대학로)",
            Opened = 2006,
            Seats = 127,
            Phone = "02-747-1912",
            Address = "서울특별시 종로구 낙산길 14 (동숭동)",
            Latitude = 37.5802937,
            Longitude = 127.00526530000002,
            Amenities = [],
            Halls = [],
        }));
        Assert.That(venue.Halls, Is.EqualTo(new[] { new KopisHall("FC001142-01", "R&J씨어터(구. 연진아트홀)", 127) }));
    }

    [Test]
    public async Task AMonth_IsListedPageByPage_EachRecordOnce()
    {
        var kopis = Server().Kopis;
        var (from, to) = (Today.AddDays(20), Today.AddDays(20 + IKopis.DaysAtOnce - 1));
        var listed = new List<KopisListing>();
        KopisPage page;
        do
        {
            page = (await kopis.ListAsync(from, to, listed.Count / 100 + 1, default)).Value;
            listed.AddRange(page.Listings);
            Assert.That(page.Flaws, Is.Empty);
        }
        while (page.HasMore);

        Assert.That(listed, Has.Count.GreaterThan(60));
        Assert.That(listed.Select(l => l.Id), Is.Unique);
        Assert.That(listed.Where(l => l.From > to || l.To < from), Is.Empty);
        Assert.That(listed.Select(l => l.Genre).Distinct().Count(), Is.GreaterThan(5));
        Assert.That(listed.Select(l => l.Title), Is.All.Matches<string>(t => t.Trim() == t && t.Length > 0));
    }

    [Test]
    public async Task AFullPage_SaysThatThereMayBeMore_AndAnEmptyOneDoesNot()
    {
        var record = "<db><mt20id>PF1</mt20id><prfnm>가</prfnm><prfpdfrom>2026.11.01</prfpdfrom><prfpdto>2026.11.02</prfpdto></db>";
        var full = await Server(_ => Dbs(string.Concat(Enumerable.Repeat(record, 100)))).Kopis.ListAsync(Today, Today, 1, default);
        var empty = await Server(_ => Dbs("")).Kopis.ListAsync(Today, Today, 2, default);

        Assert.That((full.Value.HasMore, full.Value.Listings.Count), Is.EqualTo((true, 100)));
        Assert.That((empty.Value.HasMore, empty.Value.Listings.Count), Is.EqualTo((false, 0)));
    }

    [TestCase("FC001005", 1563, TestName = "A comma in the seats")]
    [TestCase("FC001009", 1103, TestName = "No comma in the seats")]
    [TestCase("FC001003", null, TestName = "Seats that nobody knows")]
    public async Task AVenue_HasAsManySeatsAsItSays(string id, int? seats) =>
        Assert.That((await Server().Kopis.GetVenueAsync(id, default)).Value.Seats, Is.EqualTo(seats));

    [Test]
    public async Task Blanks_AreNoText()
    {
        var venue = (await Server().Kopis.GetVenueAsync("FC001002", default)).Value;
        var unknown = (await Server().Kopis.GetVenueAsync("FC001003", default)).Value;

        Assert.That((venue.Name, venue.Address), Is.EqualTo(("M&J씨어터(구. 문진소극장)", "서울특별시 종로구 달빛길 27 (명륜2가)")));
        Assert.That((unknown.Opened, unknown.Website), Is.EqualTo(((int?)null, (Uri?)null)));
    }

    [Test]
    public async Task OneElement_WhereAListIsExpected_IsAListOfOne_WithAndWithoutItsWrapper()
    {
        const string start = "<db><mt20id>PF1</mt20id><prfnm>가</prfnm><prfpdfrom>2026.11.01</prfpdfrom><prfpdto>2026.11.02</prfpdto>";
        var wrapped = await ReadAsync($"{start}<styurls><styurl>http://a.example/1.jpg</styurl></styurls><relates><relate><relatenm>가</relatenm><relateurl>http://b.example</relateurl></relate></relates></db>");
        var bare = await ReadAsync($"{start}<styurl>http://a.example/1.jpg</styurl><relate><relatenm>가</relatenm><relateurl>http://b.example</relateurl></relate></db>");
        var none = await ReadAsync($"{start}<styurls> </styurls></db>");

        foreach (var one in new[] { wrapped, bare })
            Assert.That((one.IntroImages.Single().AbsoluteUri, one.Sellers.Single().Name), Is.EqualTo(("http://a.example/1.jpg", "가")));
        Assert.That((none.IntroImages, none.Sellers), Is.EqualTo((Array.Empty<Uri>(), Array.Empty<KopisLink>())));
    }

    [Test]
    public async Task AddressesThatAPageWouldRun_AreLeftOut()
    {
        var performance = await ReadAsync("""
            <db><mt20id>PF1</mt20id><prfnm>가</prfnm><prfpdfrom>2026.11.01</prfpdfrom><prfpdto>2026.11.02</prfpdto><poster>javascript:alert(1)</poster>
            <styurls><styurl>file:///etc/passwd</styurl></styurls><relates><relate><relatenm>가</relatenm><relateurl>javascript:alert(2)</relateurl></relate></relates></db>
            """);

        Assert.That((performance.Poster, performance.IntroImages.Count, performance.Sellers.Count), Is.EqualTo(((Uri?)null, 0, 0)));
    }

    [Test]
    public async Task ARecordOfAListThatCannotBeRead_LeavesTheOthers()
    {
        var page = (await Server(_ => Dbs("""
            <db><mt20id>PF1</mt20id><prfnm>가</prfnm><prfpdfrom>2026.13.01</prfpdfrom><prfpdto>2026.11.02</prfpdto></db>
            <db><mt20id>../../etc</mt20id><prfnm>나</prfnm><prfpdfrom>2026.11.01</prfpdfrom><prfpdto>2026.11.02</prfpdto></db>
            <db><mt20id>PF3</mt20id><prfnm>다</prfnm><prfpdfrom>2026.11.01</prfpdfrom><prfpdto>2026.11.02</prfpdto></db>
            """)).Kopis.ListAsync(Today, Today, 1, default)).Value;

        Assert.That(page.Listings.Select(l => l.Id), Is.EqualTo(new[] { "PF3" }));
        Assert.That(page.Flaws, Is.EqualTo(new[] { new KopisFlaw("PF1", "prfpdfrom"), new KopisFlaw("../../etc", "mt20id") }));
    }

    [Test]
    public async Task ARecordThatWasChanged_IsSeenAsItIsNow()
    {
        var kopis = Server().Kopis;
        var id = (await kopis.ListAsync(Today, Today.AddDays(30), 1, default)).Value.Listings[0].Id;
        var before = (await kopis.GetPerformanceAsync(id, default)).Value;
        await Sandbox.ChangeAsync(id, new { dtguidance = "토요일(13:00)" });

        var after = (await kopis.GetPerformanceAsync(id, default)).Value;

        Assert.That((after.Schedule, after.Prices, after.UpdatedAt > before.UpdatedAt), Is.EqualTo(("토요일(13:00)", before.Prices, true)));
    }

    /// <summary>Beside the client, whose pace would take minutes.</summary>
    [Test]
    public async Task EveryRecordOfTheSandbox_CanBeRead()
    {
        using var http = new HttpClient();
        var ids = new HashSet<string>();
        for (var from = Today.AddDays(-90); from < Today.AddDays(180); from = from.AddDays(IKopis.DaysAtOnce))
            for (var page = 1; page <= 2; page++)
                ids.UnionWith(Numbers().Matches(await GetAsync($"pblprfr?stdate={from:yyyyMMdd}&eddate={from.AddDays(30):yyyyMMdd}&cpage={page}&rows=100&")).Select(m => m.Value));
        var read = new List<(KopisPerformance? Performance, string? Lacks)>();
        foreach (var id in ids) read.Add(KopisRecords.Performance(KopisAnswer.Read(HttpStatusCode.OK, Encoding.UTF8.GetBytes(await GetAsync($"pblprfr/{id}?"))).Records!.Single()));

        Assert.That(read, Has.Count.GreaterThanOrEqualTo(300));
        Assert.That(read.Where(r => r.Performance is null), Is.Empty);
        Assert.That(read.Select(r => r.Performance!.State).Distinct(), Is.EquivalentTo(new[] { "공연예정", "공연중", "공연완료" }));

        async Task<string> GetAsync(string question)
        {
            // It would take us for somebody who asks too often.
            await http.DeleteAsync($"{Sandbox.Url}/sandbox/calls");
            return await http.GetStringAsync($"{Sandbox.BaseUrl}/{question}service={PickGo.Tests.Support.KopisSandboxProcess.ServiceKey}");
        }
    }

    private async Task<KopisPerformance> ReadAsync(string record) => (await Server(_ => Dbs(record)).Kopis.GetPerformanceAsync("PF1", default)).Value;

    private static HttpResponseMessage Dbs(string records) => Xml($"<dbs>{records}</dbs>");

    private static HttpResponseMessage Xml(string text) => new(HttpStatusCode.OK) { Content = new StringContent(text, Encoding.UTF8, "application/xml") };

    [GeneratedRegex(@"(?<=<mt20id>)PF\d+")]
    private static partial Regex Numbers();
}
