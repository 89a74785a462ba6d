using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Web;
using PickGo.Domain.Identity;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>A program of somebody else, as it talks to the OAuth server: forms, redirects and nothing of ours.</summary>
internal sealed class OAuthApp(string clientId, string? secret)
{
    private static readonly string[] ForMembers = ["authorization_code", "refresh_token", "device_code"];

    public const string RedirectUri = "https://app.example/callback";
    private static readonly SocketsHttpHandler Handler = new() { UseCookies = false, AllowAutoRedirect = false };
    private static readonly HttpClient Http = new(Handler, disposeHandler: false);

    public string ClientId { get; } = clientId;
    public string? Secret { get; set; } = secret;

    public static async Task<OAuthApp> AddAsync(PickGoHost host, string[] grants, string[] scopes, OAuthClientKind kind = OAuthClientKind.Confidential)
    {
        using var owner = await TestMembers.AddAsync(host, AccountRole.Admin);
        return await AddAsync(owner, grants, scopes, kind);
    }

    public static async Task<OAuthApp> AddAsync(ApiClient owner, string[] grants, string[] scopes, OAuthClientKind kind = OAuthClientKind.Confidential)
    {
        var added = await owner.PostAsync("/api/admin/clients", new
        {
            name = "시험 앱",
            kind = kind.ToString(),
            grants,
            redirectUris = grants.Contains("authorization_code") ? [RedirectUri] : Array.Empty<string>(),
            scopes,
        });
        Assert.That(added.Status, Is.EqualTo(HttpStatusCode.Created), added.Body.ToString());
        return new OAuthApp(added.Text("clientId"), added.Body.GetProperty("clientSecret").GetString());
    }

    /// <summary>An app that acts for members and may refresh.</summary>
    public static Task<OAuthApp> ForMembersAsync(PickGoHost host, params string[] scopes) =>
        AddAsync(host, ForMembers, ["openid", "profile", "email", .. scopes]);

    public static Task<OAuthApp> ForMembersAsync(ApiClient owner, params string[] scopes) => AddAsync(owner, ForMembers, ["openid", "profile", "email", .. scopes]);

    /// <summary>Sends a form, as this app.</summary>
    public async Task<OAuthAnswer> PostAsync(PickGoHost host, string path, params (string Name, string? Value)[] form)
    {
        var fields = form.Where(f => f.Value is not null).ToDictionary(f => f.Name, f => f.Value!);
        if (Secret is null) fields.TryAdd("client_id", ClientId);
        using var request = new HttpRequestMessage(HttpMethod.Post, host.BaseUrl + path) { Content = new FormUrlEncodedContent(fields) };
        if (Secret is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{ClientId}:{Secret}")));
        return await SendAsync(request);
    }

    public Task<OAuthAnswer> CredentialsAsync(PickGoHost host, string? scope) => PostAsync(host, "/connect/token", ("grant_type", "client_credentials"), ("scope", scope));

    public Task<OAuthAnswer> RefreshAsync(PickGoHost host, string refreshToken) =>
        PostAsync(host, "/connect/token", ("grant_type", "refresh_token"), ("refresh_token", refreshToken));

    public Task<OAuthAnswer> ExchangeAsync(PickGoHost host, string code, string verifier, string redirectUri = RedirectUri) => PostAsync(host, "/connect/token",
        ("grant_type", "authorization_code"), ("code", code), ("code_verifier", verifier), ("redirect_uri", redirectUri));

    /// <summary>From the browser's visit to the tokens.</summary>
    public async Task<OAuthAnswer> TokensAsync(PickGoHost host, ApiClient member, string scope)
    {
        var verifier = Verifier();
        var back = await AgreeAsync(host, member, Query(scope, verifier));
        return await ExchangeAsync(host, HttpUtility.ParseQueryString(back.Location!.Query)["code"]!, verifier);
    }

    /// <summary>The member comes with the app's request, agrees at our page and is sent back.</summary>
    public static async Task<OAuthAnswer> AgreeAsync(PickGoHost host, ApiClient member, string query, bool agree = true)
    {
        var asked = await GetAsync(host, $"/connect/authorize?{query}");
        Assert.That(asked.Location?.OriginalString, Does.StartWith("/consent?ticket="), asked.Text);
        var (cookie, next) = await AnswerAsync(member, asked.Location!.OriginalString["/consent?ticket=".Length..], agree);
        return await GetAsync(host, next.GetProperty("continueAt").GetString()!, cookie);
    }

    public static async Task<(string Cookie, JsonElement Next)> AnswerAsync(ApiClient member, string ticket, bool agree)
    {
        var answered = await member.PostAsync("/api/members/me/apps", new { ticket, agree });
        Assert.That(answered.Status, Is.EqualTo(HttpStatusCode.OK), answered.Body.ToString());
        return (answered.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("pickgo_app=", StringComparison.Ordinal)).Split(';')[0], answered.Body);
    }

    public static async Task<OAuthAnswer> GetAsync(PickGoHost host, string path, string? cookie = null, string? bearer = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(new Uri(host.BaseUrl), path));
        if (cookie is not null) request.Headers.Add("Cookie", cookie);
        if (bearer is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        return await SendAsync(request);
    }

    public string Query(string scope, string verifier, string redirectUri = RedirectUri, string method = "S256", string state = "s-1") =>
        $"client_id={ClientId}&response_type=code&redirect_uri={Uri.EscapeDataString(redirectUri)}&scope={Uri.EscapeDataString(scope)}&state={state}&nonce=n-1"
        + $"&code_challenge={(method == "S256" ? Challenge(verifier) : verifier)}&code_challenge_method={method}";

    public static string Verifier() => Base64Url(RandomNumberGenerator.GetBytes(32));

    public static string Challenge(string verifier) => Base64Url(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));

    public static async Task<OAuthAnswer> SendAsync(HttpRequestMessage request)
    {
        using var response = await Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var isJson = response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true;
        return new OAuthAnswer(response.StatusCode, isJson ? JsonSerializer.Deserialize<JsonElement>(text) : default, response.Headers.Location, text);
    }

    private static string Base64Url(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}

/// <summary>An answer of the OAuth server.</summary>
internal sealed record OAuthAnswer(HttpStatusCode Status, JsonElement Body, Uri? Location, string Text)
{
    public string? Error => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty("error", out var error) ? error.GetString() : null;

    public string Access => Body.GetProperty("access_token").GetString()!;

    public string Refresh => Body.GetProperty("refresh_token").GetString()!;

    /// <summary>Where the browser is sent with an error or a code.</summary>
    public string? InLocation(string name) => Location is { IsAbsoluteUri: true } ? HttpUtility.ParseQueryString(Location.Query)[name] : null;
}
