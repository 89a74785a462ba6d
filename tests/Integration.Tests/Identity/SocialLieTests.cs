using System.Net;
using System.Web;
using Microsoft.EntityFrameworkCore;
using PickGo.SocialSandbox;
using PickGo.Tests.Support;
using PickGo.WebApi.Identity.Social;

namespace PickGo.Integration.Tests;

/// <summary>What can be wrong with the answer of a provider: each ends on a page that says so, and none with a log-in or a row.</summary>
public sealed class SocialLieTests
{
    private const string Failed = "/social?error=failed";
    private const string Unreachable = "/social?error=unreachable";
    private PickGoHost _host = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        await Engines.Redis.FlushAsync();
        _host = await PickGoHost.StartAsync(Engines.Redis, null, new Dictionary<string, string?>(Engines.Social.Settings)
        {
            ["Site:Url"] = "http://127.0.0.1",
            // Its discovery document cannot be had.
            ["Social:Google:Issuer"] = $"{Engines.Social.BaseUrl}/broken",
            ["Social:TimeoutSeconds"] = "2",
        });
    }

    [OneTimeTearDown]
    public async Task Stop() => await _host.DisposeAsync();

    [TestCase("kakao", Lie.OtherSubject, Failed), TestCase("kakao", Lie.WrongNonce, Failed), TestCase("kakao", Lie.WrongIssuer, Failed), TestCase("kakao", Lie.WrongAudience, Failed)]
    [TestCase("kakao", Lie.Expired, Failed), TestCase("kakao", Lie.NoSignature, Failed), TestCase("kakao", Lie.PublicKeyAsSecret, Failed), TestCase("kakao", Lie.ForeignKey, "/social?error=")]
    [TestCase("kakao", Lie.OtherProvider, Failed), TestCase("kakao", Lie.TokenError, Unreachable), TestCase("kakao", Lie.ProfileError, Unreachable), TestCase("kakao", Lie.Gibberish, Unreachable)]
    [TestCase("kakao", Lie.Slow, Unreachable), TestCase("naver", Lie.TokenError, Unreachable), TestCase("naver", Lie.ProfileError, Unreachable), TestCase("naver", Lie.Gibberish, Unreachable), TestCase("naver", Lie.Slow, Unreachable)]
    public async Task ALie_EndsOnAPage_AndWithNobodyLoggedIn(string provider, Lie lie, string page)
    {
        var (browser, visits) = (new SocialBrowser(_host), await VisitsAsync());
        // Where a key is not known the provider is asked for new ones first, which may take too long.
        Assert.That(await browser.VisitAsync(provider, SocialBrowser.Somebody(), lie), Does.StartWith(page));
        Assert.That((await browser.FindAsync()).Code, Is.EqualTo("social.visit-ended"));
        Assert.That(await VisitsAsync(), Is.EqualTo(visits));
    }

    [Test]
    public async Task WhoPressesCancel_IsToldSo()
    {
        var browser = new SocialBrowser(_host);
        Assert.That(await browser.ReturnAsync(await SocialSandboxHost.AnswerAsync(await browser.LeaveAsync("kakao"), SocialBrowser.Somebody(), cancel: true)), Is.EqualTo("/social?error=canceled"));
    }

    [Test]
    public async Task AnAnswer_IsGoodOnce()
    {
        var browser = new SocialBrowser(_host);
        var back = await SocialSandboxHost.AnswerAsync(await browser.LeaveAsync("kakao"), SocialBrowser.Somebody());
        var thief = browser.Copy();
        Assert.That(await browser.ReturnAsync(back), Is.EqualTo("/social"));
        Assert.That(await thief.ReturnAsync(back), Is.EqualTo(Failed), "the same state, with all cookies");
    }

    [Test]
    public async Task ACode_ThatWasUsed_IsNoneInAnotherAnswer()
    {
        var browser = new SocialBrowser(_host);
        var used = await SocialSandboxHost.AnswerAsync(await browser.LeaveAsync("kakao"), SocialBrowser.Somebody());
        await browser.ReturnAsync(used);
        var fresh = await SocialSandboxHost.AnswerAsync(await browser.LeaveAsync("kakao"), SocialBrowser.Somebody());
        Assert.That(await browser.ReturnAsync(With(fresh, "code", SocialSandboxHost.Read(used, "code"))), Is.EqualTo(Failed));
    }

    /// <summary>A stolen code is worth nothing without the verifier, which never left us.</summary>
    [Test]
    public async Task ACode_OfAnotherLogIn_IsRefused()
    {
        var (victim, thief) = (new SocialBrowser(_host), new SocialBrowser(_host));
        var stolen = await SocialSandboxHost.AnswerAsync(await victim.LeaveAsync("kakao"), SocialBrowser.Somebody());
        var own = await SocialSandboxHost.AnswerAsync(await thief.LeaveAsync("kakao"), SocialBrowser.Somebody());
        Assert.That(await thief.ReturnAsync(With(own, "code", SocialSandboxHost.Read(stolen, "code"))), Is.EqualTo(Failed));
    }

    /// <summary>Who makes another's browser come back with an answer of theirs would have it log in as them.</summary>
    [TestCase("kakao"), TestCase("naver")]
    public async Task AnAnswer_InAnotherBrowser_IsNone(string provider)
    {
        var attacker = new SocialBrowser(_host);
        var back = await SocialSandboxHost.AnswerAsync(await attacker.LeaveAsync(provider), SocialBrowser.Somebody());
        var victim = new SocialBrowser(_host);
        Assert.That(await victim.ReturnAsync(back), Is.EqualTo(Failed));
        await victim.LeaveAsync(provider);
        Assert.That(await victim.ReturnAsync(back), Is.EqualTo(Failed), "that one of its own is on the way helps nobody");
    }

    [Test]
    public async Task AnAnswer_AtAnotherProvidersAddress_IsNone()
    {
        var browser = new SocialBrowser(_host);
        var back = await SocialSandboxHost.AnswerAsync(await browser.LeaveAsync("kakao"), SocialBrowser.Somebody());
        Assert.That(await browser.ReturnAsync(new Uri(back.AbsoluteUri.Replace("/kakao/", "/naver/", StringComparison.Ordinal))), Is.EqualTo(Failed));
    }

    [TestCase(""), TestCase("?state=nonsense&code=1"), TestCase("?error=server_error"), TestCase("?error=%0d%0aSet-Cookie:x"), TestCase("?code=1"), TestCase("?state=&code=")]
    public async Task AnAnswerToNothing_EndsOnAPage(string query) =>
        Assert.That(await new SocialBrowser(_host).ReturnAsync(new Uri($"http://127.0.0.1/api/oauth/kakao/callback{query}")), Does.StartWith("/social?error="));

    [Test]
    public async Task AProviderOutOfReach_IsAPage_AndToMembersARefusal()
    {
        var away = await new SocialBrowser(_host).SendAsync(HttpMethod.Get, "/api/oauth/google/login");
        Assert.That((away.Status, away.Headers.Location?.OriginalString), Is.EqualTo((HttpStatusCode.Found, Unreachable)));
        using var member = await _host.MemberAsync();
        Assert.That((await member.PostAsync("/api/members/me/connections/google", new { password = TestMembers.Password })).Code, Is.EqualTo("social.unreachable"));
    }

    [Test]
    public async Task AnotherSite_BeginsNoLogIn()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{_host.BaseUrl}/api/oauth/kakao/login?returnUrl=%2Fme");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        Assert.That((await OAuthApp.SendAsync(request)).Location?.OriginalString, Is.EqualTo("/login?returnUrl=%2Fme"));
    }

    [TestCase("kakao", true), TestCase("naver", false)]
    public async Task ALogIn_LeavesWithStateNonceAndChallenge(string provider, bool isOpenId)
    {
        var page = HttpUtility.ParseQueryString((await new SocialBrowser(_host).LeaveAsync(provider)).Query);
        Assert.That(page["state"], Is.Not.Empty.And.Not.Null);
        Assert.That((page["code_challenge_method"], page["nonce"] is not null), Is.EqualTo(isOpenId ? ("S256", true) : (null, false)));
        Assert.That(page["redirect_uri"], Is.EqualTo($"{_host.BaseUrl}/api/oauth/{provider}/callback"));
    }

    [TestCase("/"), TestCase("/performances/7?sort=new"), TestCase("/me/connections")]
    public void APathOfOurs_IsGoneBackTo(string path) => Assert.That(OwnPaths.Of(path), Is.EqualTo(path));

    [TestCase(null), TestCase(""), TestCase("evil"), TestCase("//evil.example"), TestCase("/\\evil.example"), TestCase("\\\\evil.example"), TestCase("https:evil.example"), TestCase("https://evil.example")]
    [TestCase("%2f%2fevil.example"), TestCase("/%2fevil.example"), TestCase("/%5cevil.example"), TestCase("/\t/evil.example"), TestCase("/\n/evil.example"), TestCase("/%09/evil.example"), TestCase(" //evil.example")]
    [TestCase("javascript:alert(1)"), TestCase("/\0/evil.example"), TestCase("///evil.example"), TestCase("/a\\..\\..\\\\evil.example"), TestCase("@evil.example"), TestCase("/%0d%0aLocation:%20//evil.example")]
    public void AnAddressOfOthers_IsTheHomePage(string? address) => Assert.That(OwnPaths.Of(address), Is.EqualTo("/"));

    [Test]
    public async Task AnAddressOfOthers_DoesNotComeBackFromTheProvider()
    {
        var browser = new SocialBrowser(_host);
        await browser.VisitAsync("kakao", SocialBrowser.Somebody(), returnUrl: "//evil.example");
        Assert.That((await browser.FindAsync()).Text("returnUrl"), Is.EqualTo("/"));
    }

    private Task<int> VisitsAsync() => _host.WithDbAsync(db => db.SocialVisits.CountAsync());

    private static Uri With(Uri address, string name, string? value)
    {
        var query = HttpUtility.ParseQueryString(address.Query);
        query[name] = value;
        return new UriBuilder(address) { Query = query.ToString() }.Uri;
    }
}
