using System.Net;
using System.Net.Http.Json;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>The client may be hosted on another site, which the settings name.</summary>
public sealed class ClientElsewhereTests
{
    private const string Elsewhere = "https://pages.example";
    private static readonly HttpClient Http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
    private PickGoHost _host = null!;

    [OneTimeSetUp]
    public async Task Start() => _host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, new Dictionary<string, string?>
    {
        ["Proxies:Trusted:0"] = "127.0.0.1",
        ["Cors:Origins:0"] = Elsewhere,
        ["Cookies:SameSite"] = "None",
    });

    [OneTimeTearDown]
    public async Task Stop() => await _host.DisposeAsync();

    [Test]
    public async Task ItsMembers_LogInAndRenew_AndOthersPagesCannot()
    {
        using var member = await _host.MemberAsync();
        using var login = await SendAsync(HttpMethod.Post, "/api/members/login", Elsewhere, body: new { email = member.Email, password = TestMembers.Password });

        Assert.That(login.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(One(login, "Access-Control-Allow-Origin"), Is.EqualTo(Elsewhere));
        Assert.That(One(login, "Access-Control-Allow-Credentials"), Is.EqualTo("true"));
        var cookie = login.Headers.GetValues("Set-Cookie").Single(c => c.Contains("pickgo_refresh", StringComparison.Ordinal));
        Assert.That(cookie, Does.StartWith("__Host-").And.Contain("samesite=none").And.Contain("secure").And.Contain("httponly").And.Contain("Partitioned"));

        using var stolen = await SendAsync(HttpMethod.Post, "/api/tokens", "https://evil.example", cookie.Split(';')[0]);
        Assert.That(stolen.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden), "the browser sends the cookie along from everywhere");
        Assert.That(stolen.Headers.Contains("Access-Control-Allow-Origin"), Is.False);
        using var renewed = await SendAsync(HttpMethod.Post, "/api/tokens", Elsewhere, cookie.Split(';')[0]);
        Assert.That(renewed.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase(Elsewhere, "7200")]
    [TestCase("https://evil.example", null)]
    public async Task BrowsersAreToldOnce_WhoMayAsk(string origin, string? kept)
    {
        using var told = await SendAsync(HttpMethod.Options, "/api/sessions/1/queue", origin);
        Assert.That(One(told, "Access-Control-Max-Age"), Is.EqualTo(kept));
        Assert.That(One(told, "Access-Control-Allow-Origin"), Is.EqualTo(kept is null ? null : origin));
    }

    /// <summary>Programs that run in a page ask there too.</summary>
    [TestCase("/connect/token")]
    [TestCase("/connect/userinfo")]
    [TestCase("/connect/par")]
    [TestCase("/.well-known/openid-configuration")]
    public async Task TheOAuthServer_AnswersPagesOfTheListAlone(string path)
    {
        using var ours = await SendAsync(HttpMethod.Options, path, Elsewhere);
        using var foreign = await SendAsync(HttpMethod.Options, path, "https://evil.example");
        Assert.That((One(ours, "Access-Control-Allow-Origin"), One(foreign, "Access-Control-Allow-Origin")), Is.EqualTo((Elsewhere, (string?)null)));

        using var answered = await SendAsync(HttpMethod.Post, path, Elsewhere);
        using var silent = await SendAsync(HttpMethod.Post, path, "https://evil.example");
        Assert.That(One(answered, "Access-Control-Allow-Origin"), Is.EqualTo(Elsewhere), "a refusal is read by the page as well");
        Assert.That(silent.Headers.Contains("Access-Control-Allow-Origin"), Is.False);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string origin, string? cookie = null, object? body = null)
    {
        using var request = new HttpRequestMessage(method, _host.BaseUrl + path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Add("Origin", origin);
        request.Headers.Add("X-Forwarded-Proto", "https");
        if (method == HttpMethod.Options) request.Headers.Add("Access-Control-Request-Method", "POST");
        if (cookie is not null) request.Headers.Add("Cookie", cookie);
        return await Http.SendAsync(request);
    }

    private static string? One(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? values.Single() : null;
}
