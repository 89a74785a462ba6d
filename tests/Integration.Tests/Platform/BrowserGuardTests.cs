using System.Net;
using System.Net.Http.Json;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>What browsers are told, and what they cannot be made to do by pages of others.</summary>
public sealed class BrowserGuardTests(DatabaseProvider database) : OnTheServer(database)
{
    private const string Partner = "https://partner.example";
    private const string Shop = "shop.example";
    private static readonly HttpClient Http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });

    protected override Dictionary<string, string?> Settings => new() { ["Proxies:Trusted:0"] = "127.0.0.1", ["Cors:Origins:0"] = Partner };

    [TestCase("/api/posts")]
    [TestCase("/api/nothing")]
    [TestCase("/health/live")]
    public async Task AnswersThatAreNoPages_MayLoadNothing(string path)
    {
        using var answer = await Http.GetAsync(Host.BaseUrl + path);
        Assert.That(One(answer, "Content-Security-Policy"), Is.EqualTo("default-src 'none'; base-uri 'none'; frame-ancestors 'none'"));
        Assert.That(One(answer, "X-Content-Type-Options"), Is.EqualTo("nosniff"));
        Assert.That(One(answer, "Cross-Origin-Opener-Policy"), Is.EqualTo("same-origin-allow-popups"));
        Assert.That(One(answer, "Referrer-Policy"), Is.EqualTo("strict-origin-when-cross-origin"));
        Assert.That(One(answer, "Permissions-Policy"), Does.Contain("geolocation=()"));
    }

    [Test]
    public async Task OverHttps_CookiesAreOfThisHostAlone()
    {
        using var member = await Host.MemberAsync();
        var login = await LogInAsync(member);
        var refresh = CookiesOf(login).Single(c => c.Contains("pickgo_refresh", StringComparison.Ordinal));
        Assert.That(refresh, Does.StartWith("__Host-pickgo_refresh=").And.Contain("secure").And.Contain("path=/;").And.Contain("samesite=strict").And.Contain("httponly").And.Not.Contain("domain"));
        Assert.That(CookiesOf(login).Single(c => c.Contains("pickgo_device", StringComparison.Ordinal)), Does.StartWith("__Host-pickgo_device="));

        var cookie = refresh.Split(';')[0];
        using var planted = await RenewAsync(cookie.Replace("__Host-", "", StringComparison.Ordinal), null);
        Assert.That(planted.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized), "another host of the domain can plant a cookie of this name");
        using var renewed = await RenewAsync(cookie, null);
        Assert.That(renewed.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task InProduction_BrowsersAreToldToStayWithHttps()
    {
        using var member = await Host.MemberAsync();
        using var login = await LogInAsync(member);
        Assert.That(One(login, "Strict-Transport-Security"), Is.EqualTo("max-age=31536000; includeSubDomains"));
    }

    [TestCase("https://evil.example", false)]
    [TestCase("null", false)]
    [TestCase("https://shop.example.evil.example", false)]
    [TestCase("https://" + Shop, true)]
    [TestCase(Partner, true)]
    [TestCase(null, true)]
    public async Task WhatWorksByACookie_AnswersOurPagesAlone(string? origin, bool ours)
    {
        using var member = await Host.MemberAsync();
        var cookie = CookiesOf(await LogInAsync(member)).Single(c => c.Contains("pickgo_refresh", StringComparison.Ordinal)).Split(';')[0];

        using var answer = await RenewAsync(cookie, origin);

        Assert.That(answer.StatusCode, Is.EqualTo(ours ? HttpStatusCode.OK : HttpStatusCode.Forbidden));
        if (ours) return;
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("origin.foreign"));
        using var after = await RenewAsync(cookie, null);
        Assert.That(after.StatusCode, Is.EqualTo(HttpStatusCode.OK), "the cookie is not spent");
    }

    [Test]
    public async Task HeadersWithoutEnd_AreNotRead()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Host.BaseUrl + "/api/posts");
        request.Headers.Add("X-Long", new string('x', 20_000));
        using var answer = await Http.SendAsync(request);
        Assert.That((int)answer.StatusCode, Is.EqualTo(431));
    }

    private Task<HttpResponseMessage> LogInAsync(ApiClient member) =>
        PostAsync("/api/members/login", JsonContent.Create(new { email = member.Email, password = TestMembers.Password }), null, null);

    private Task<HttpResponseMessage> RenewAsync(string cookie, string? origin) => PostAsync("/api/tokens", JsonContent.Create(new { }), cookie, origin);

    /// <summary>As a proxy that ends TLS passes it on.</summary>
    private async Task<HttpResponseMessage> PostAsync(string path, HttpContent content, string? cookie, string? origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Host.BaseUrl + path) { Content = content };
        request.Headers.Host = Shop;
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        request.Headers.Add("X-Forwarded-Proto", "https");
        if (cookie is not null) request.Headers.Add("Cookie", cookie);
        if (origin is not null) request.Headers.Add("Origin", origin);
        return await Http.SendAsync(request);
    }

    private static IEnumerable<string> CookiesOf(HttpResponseMessage answer) => answer.Headers.GetValues("Set-Cookie");

    private static string? One(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? values.Single() : null;
}
