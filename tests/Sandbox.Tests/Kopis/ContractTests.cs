using System.Net;
using System.Xml.Linq;

namespace PickGo.Sandbox.Tests.Kopis;

/// <summary>The calls keep to KOPIS' contract.</summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
internal sealed class ContractTests
{
    private KopisHost _kopis = null!;

    [OneTimeSetUp]
    public async Task Start() => _kopis = await KopisHost.StartAsync();

    [OneTimeTearDown]
    public async Task Stop() => await _kopis.DisposeAsync();

    [TestCase("stdate=20261201&eddate=20270101&cpage=1&rows=100", null, TestName = "31 days apart")]
    [TestCase("stdate=20261201&eddate=20270102&cpage=1&rows=100", "05", TestName = "32 days apart")]
    [TestCase("stdate=20261201&eddate=20261205&cpage=1&rows=101", "06", TestName = "101 rows")]
    [TestCase("stdate=20261201&eddate=20261205&cpage=1", "01", TestName = "No rows")]
    [TestCase("stdate=20261201&eddate=20261205&rows=10", "01", TestName = "No page")]
    [TestCase("stdate=2026-12-01&eddate=20261205&cpage=1&rows=10", "01", TestName = "Another form of date")]
    [TestCase("stdate=20261205&eddate=20261201&cpage=1&rows=10", "01", TestName = "The end before the beginning")]
    [TestCase("stdate=20261201&eddate=20261205&cpage=1&rows=10&afterdate=soon", "01", TestName = "Another form of afterdate")]
    public async Task AList_IsRefusedByItsCode_WithHttp200(string query, string? code)
    {
        var answer = await _kopis.AskAsync($"pblprfr?{query}");

        Assert.That((answer.Status, answer.Code), Is.EqualTo((HttpStatusCode.OK, code)));
    }

    [Test]
    public async Task AnotherKey_IsRefused() => Assert.That((await _kopis.AskAtOnceAsync("prfplc/FC001001", "another")).Code, Is.EqualTo("02"));

    [TestCase("pblprfr/PF1", HttpStatusCode.OK, "04")]
    [TestCase("prfplc/FC1", HttpStatusCode.OK, null)]
    public async Task WhatIsNotThere_IsNoData(string path, HttpStatusCode status, string? code)
    {
        var answer = await _kopis.AskAsync(path);

        Assert.That((answer.Status, answer.Code), Is.EqualTo((status, code)));
    }

    [Test]
    public async Task AHouseThatIsGone_IsHttp400() => Assert.That((await _kopis.AskAsync("prfplc/FC009998")).Status, Is.EqualTo(HttpStatusCode.BadRequest));

    [Test]
    public async Task Pages_FollowEachOther()
    {
        var whole = Ids(await _kopis.ListAsync("20261201", "20261231"));
        var pages = new List<string>();
        for (var page = 1; page <= whole.Count / 7 + 1; page++) pages.AddRange(Ids((await _kopis.AskAsync($"pblprfr?stdate=20261201&eddate=20261231&cpage={page}&rows=7")).Records));

        Assert.That(pages, Is.EqualTo(whole));
    }

    [TestCase("shcate=GGGA", "genrenm", "뮤지컬")]
    [TestCase("prfstate=02", "prfstate", "공연중")]
    [TestCase("signgucode=26", "area", "부산광역시")]
    [TestCase("openrun=Y", "openrun", "Y")]
    public async Task AFilter_LeavesWhatItNames(string filter, string field, string value)
    {
        var all = await _kopis.ListAsync("20261120", "20261220");
        var left = await _kopis.ListAsync("20261120", "20261220", $"&{filter}");

        Assert.That(Ids(left), Is.EqualTo(Ids(all.Where(r => r.Element(field)!.Value == value))).And.Not.Empty);
    }

    [Test]
    public async Task ATitleAndChildren_AreFoundToo()
    {
        var all = await _kopis.ListAsync("20261201", "20261231");
        var word = all[3].Element("prfnm")!.Value[..2];
        var titled = await _kopis.ListAsync("20261201", "20261231", $"&shprfnm={Uri.EscapeDataString(word)}");
        var children = await _kopis.ListAsync("20261201", "20261231", "&kidstate=Y");

        Assert.That(Ids(titled), Is.EqualTo(Ids(all.Where(r => r.Element("prfnm")!.Value.Contains(word, StringComparison.Ordinal)))));
        Assert.That(children, Has.Count.InRange(1, all.Count / 3));
        foreach (var id in Ids(children)) Assert.That((await _kopis.AskAsync($"pblprfr/{id}")).Records[0].Element("child")!.Value, Is.EqualTo("Y"));
    }

    [Test]
    public async Task ARecordThatWasChanged_IsAmongThoseChangedSince()
    {
        var id = Ids(await _kopis.ListAsync("20261201", "20261231"))[0];
        Assert.That(Ids(await _kopis.ListAsync("20261201", "20261231", "&afterdate=20261203")), Is.Empty);

        using var change = new StringContent("""{"dtguidance":"토요일(13:00)","prfpdto":"2027-01-02"}""", null, "application/json");
        using var done = await _kopis.Http.PutAsync($"/sandbox/performances/{id}", change);

        var changed = (await _kopis.AskAsync($"pblprfr/{id}")).Records[0];
        Assert.That((changed.Element("dtguidance")!.Value, changed.Element("prfpdto")!.Value), Is.EqualTo(("토요일(13:00)", "2027.01.02")));
        Assert.That(Ids(await _kopis.ListAsync("20261201", "20261231", "&afterdate=20261203")), Is.EqualTo(new[] { id }));
    }

    [Test]
    public async Task ARecordThatWasRemoved_IsGone()
    {
        var id = Ids(await _kopis.ListAsync("20261201", "20261231"))[^1];
        using var change = new StringContent("""{"removed":true}""", null, "application/json");
        using var done = await _kopis.Http.PutAsync($"/sandbox/performances/{id}", change);

        Assert.That((await _kopis.AskAsync($"pblprfr/{id}")).Code, Is.EqualTo("04"));
        Assert.That(Ids(await _kopis.ListAsync("20261201", "20261231")), Has.No.Member(id));
    }

    private static List<string> Ids(IEnumerable<XElement> records) => [.. records.Select(r => r.Element("mt20id")!.Value)];
}
