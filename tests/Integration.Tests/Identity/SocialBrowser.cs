using System.Net;
using System.Net.Http.Json;
using PickGo.SocialSandbox;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>A browser with its cookies, that goes to a provider and back as a person does.</summary>
internal sealed class SocialBrowser(PickGoHost host)
{
    private CookieContainer _cookies = new();
    private static int _people;

    /// <summary>The member who is logged in here.</summary>
    public string? Token { get; set; }

    /// <summary>Somebody of a provider whom nobody has seen before.</summary>
    public static Person Somebody(string? email = null, bool verified = true)
    {
        var number = Interlocked.Increment(ref _people);
        return new Person($"{7_000_000 + number}", email ?? $"social{number}@example.com", verified, "달빛 관객");
    }

    /// <summary>A browser that holds the same cookies, and goes its own way from here.</summary>
    public SocialBrowser Copy()
    {
        var copy = new CookieContainer();
        copy.Add(_cookies.GetAllCookies());
        return new SocialBrowser(host) { _cookies = copy, Token = Token };
    }

    /// <summary>Presses a provider's button.</summary>
    /// <returns>The provider's page.</returns>
    public async Task<Uri> LeaveAsync(string provider, string? returnUrl = null)
    {
        var query = returnUrl is null ? "" : $"?returnUrl={Uri.EscapeDataString(returnUrl)}";
        var sent = await SendAsync(HttpMethod.Get, $"/api/oauth/{provider}/login{query}");
        Assert.That(sent.Status, Is.EqualTo(HttpStatusCode.Found), sent.Body.ToString());
        return sent.Headers.Location!;
    }

    /// <summary>Comes back with the provider's answer.</summary>
    /// <returns>Our page, as a path.</returns>
    public async Task<string> ReturnAsync(Uri back)
    {
        var arrived = await SendAsync(HttpMethod.Get, back.PathAndQuery);
        Assert.That(arrived.Status, Is.EqualTo(HttpStatusCode.Found), $"{arrived.Status} {arrived.Body}");
        return arrived.Headers.Location!.OriginalString;
    }

    /// <summary>To a provider and back.</summary>
    public async Task<string> VisitAsync(string provider, Person person, Lie lie = Lie.None, string? returnUrl = null) =>
        await ReturnAsync(await SocialSandboxHost.AnswerAsync(await LeaveAsync(provider, returnUrl), person, lie));

    /// <summary>To a provider and back, to connect it to the account of the member.</summary>
    public async Task<string> VisitToConnectAsync(string provider, Person person, string password)
    {
        var asked = await PostAsync($"/api/members/me/connections/{provider}", new { password });
        Assert.That(asked.Status, Is.EqualTo(HttpStatusCode.OK), asked.Body.ToString());
        return await ReturnAsync(await SocialSandboxHost.AnswerAsync(new Uri(asked.Text("continueAt")), person));
    }

    /// <summary>What the page is told.</summary>
    public Task<ApiAnswer> FindAsync() => SendAsync(HttpMethod.Get, "/api/members/social");

    public async Task<ApiAnswer> LogInAsync() => Keep(await PostAsync("/api/members/social/login", new { }));

    public async Task<ApiAnswer> SignUpAsync(object[]? consents = null, string? signUpToken = null) =>
        Keep(await PostAsync("/api/members/social/signup", new { nickname = "달빛 관객", consents = consents ?? SignUps.Needed, signUpToken }));

    public Task<ApiAnswer> ConnectAsync() => PostAsync("/api/members/me/connections", new { });

    /// <summary>From nothing to a member of a provider.</summary>
    public async Task<ApiAnswer> JoinAsync(string provider, Person person)
    {
        await VisitAsync(provider, person);
        var joined = await SignUpAsync();
        Assert.That(joined.Status, Is.EqualTo(HttpStatusCode.OK), joined.Body.ToString());
        return joined;
    }

    public Task<ApiAnswer> PostAsync(string path, object body) => SendAsync(HttpMethod.Post, path, JsonContent.Create(body));

    public async Task<ApiAnswer> SendAsync(HttpMethod method, string path, HttpContent? content = null)
    {
        var address = new Uri(new Uri(host.BaseUrl), path);
        using var client = new ApiClient(host.BaseUrl, Token);
        var cookies = _cookies.GetCookieHeader(address);
        var answer = await client.SendAsync(method, path, content, cookie: cookies.Length > 0 ? cookies : null);
        if (answer.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set) _cookies.SetCookies(address, cookie);
        }

        return answer;
    }

    private ApiAnswer Keep(ApiAnswer login)
    {
        if (login.Status == HttpStatusCode.OK) Token = login.Text("accessToken");
        return login;
    }
}
