using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OpenIddict.EntityFrameworkCore.Models;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>The OAuth server as programs that nobody here wrote see it, on two servers.</summary>
public sealed partial class OAuthServerTests(DatabaseProvider database) : OnTheServer(database)
{
    private PickGoHost _second = null!;

    [OneTimeSetUp]
    public async Task StartSecond() => _second = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, Host.Shared);

    [OneTimeTearDown]
    public async Task StopSecond() => await _second.DisposeAsync();

    [Test]
    public async Task TheDiscoveryDocument_SaysWhatIsServed_AndTheKeysAreOurs()
    {
        var document = (await OAuthApp.GetAsync(Host, "/.well-known/openid-configuration")).Body;
        Assert.That(document.GetProperty("issuer").GetString(), Is.EqualTo("https://pickgo.local/"));
        Assert.That(Names("code_challenge_methods_supported"), Is.EqualTo(new[] { "S256" }));
        Assert.That(Names("grant_types_supported"), Is.EquivalentTo(new[] { "authorization_code", "client_credentials", "refresh_token", "urn:ietf:params:oauth:grant-type:device_code" }));
        Assert.That(Names("scopes_supported"), Is.SupersetOf(OAuthScopes.All));
        Assert.That(Names("id_token_signing_alg_values_supported"), Is.EqualTo(new[] { "RS256" }));
        foreach (var (name, path) in new[] { ("authorization", "authorize"), ("token", "token"), ("userinfo", "userinfo"), ("end_session", "endsession"), ("revocation", "revoke"), ("introspection", "introspect"), ("device_authorization", "device"), ("pushed_authorization_request", "par") })
            Assert.That(document.GetProperty($"{name}_endpoint").GetString(), Is.EqualTo($"{Host.BaseUrl}/connect/{path}"));
        var keys = (await OAuthApp.GetAsync(Host, "/.well-known/jwks.json")).Body.GetProperty("keys").EnumerateArray().ToList();
        Assert.That(keys.Select(k => (k.GetProperty("kty").GetString(), k.GetProperty("alg").GetString(), k.TryGetProperty("d", out _) || k.TryGetProperty("k", out _))),
            Is.EqualTo(new[] { ("RSA", "RS256", false) }), "public halves alone");

        string[] Names(string property) => [.. document.GetProperty(property).EnumerateArray().Select(v => v.GetString()!)];
    }

    [Test]
    public async Task AnApp_ComesFromTheMembersConsent_ToTheirReservations()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        using var member = await Host.MemberAsync();

        var tokens = await app.TokensAsync(Host, member, "openid profile email reservations:read offline_access");

        Assert.That(tokens.Status, Is.EqualTo(HttpStatusCode.OK), tokens.Text);
        var header = Part(tokens.Access, 0);
        Assert.That((header.GetProperty("typ").GetString(), header.GetProperty("alg").GetString()), Is.EqualTo(("at+jwt", "RS256")));
        var claims = Part(tokens.Access, 1);
        Assert.That(claims.GetProperty("sub").GetString(), Is.EqualTo($"{member.MemberId}"));
        Assert.That(claims.GetProperty("client_id").GetString(), Is.EqualTo(app.ClientId));
        Assert.That(claims.GetProperty("aud").GetString(), Is.EqualTo("pickgo:api"));
        Assert.That(claims.GetProperty("iss").GetString(), Is.EqualTo("https://pickgo.local/"));
        Assert.That(claims.GetProperty("scope").GetString()!.Split(' '), Is.EquivalentTo(new[] { "openid", "profile", "email", "reservations:read", "offline_access" }));
        Assert.That(claims.TryGetProperty("role", out _), Is.False, "a role is for operators' scopes");
        var about = Part(tokens.Body.GetProperty("id_token").GetString()!, 1);
        Assert.That((about.GetProperty("email").GetString(), about.GetProperty("nonce").GetString(), about.GetProperty("aud").GetString()), Is.EqualTo((member.Email, "n-1", app.ClientId)));
        using var api = new ApiClient(_second.BaseUrl, tokens.Access);
        Assert.That((await api.GetAsync("/api/reservations/me")).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await api.PostAsync("/api/sessions/1/queue")).Code, Is.EqualTo("scope.missing"));
        Assert.That((await api.GetAsync("/api/posts")).Code, Is.EqualTo("scope.missing"), "what is open to guests needs its scope too");
        Assert.That((await api.GetAsync("/api/members/me")).Code, Is.EqualTo("scope.none"));
        Assert.That((await api.GetAsync("/api/members/me/apps")).Code, Is.EqualTo("scope.none"));
        var info = (await OAuthApp.GetAsync(_second, "/connect/userinfo", bearer: tokens.Access)).Body;
        Assert.That((info.GetProperty("sub").GetString(), info.GetProperty("nickname").GetString(), info.GetProperty("email").GetString()), Is.EqualTo(($"{member.MemberId}", "시험 회원", member.Email)));
    }

    [Test]
    public async Task AnAppAsItself_HasNoMember()
    {
        var app = await OAuthApp.AddAsync(Host, ["client_credentials"], ["catalogue:read", "reservations:read", "tickets:check"]);
        var token = await app.CredentialsAsync(Host, "catalogue:read tickets:check");
        Assert.That(Part(token.Access, 1).GetProperty("sub").GetString(), Is.EqualTo(app.ClientId));

        using var api = new ApiClient(_second.BaseUrl, token.Access);
        Assert.That((await api.GetAsync("/api/posts")).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await api.PostAsync("/api/admin/tickets/check", new { code = "nonsense" })).Code, Is.EqualTo("tickets.forged"), "a door");
        Assert.That((await api.GetAsync("/api/reservations/me")).Code, Is.EqualTo("scope.missing"));
        Assert.That((await app.CredentialsAsync(Host, "reservations:read")).Error, Is.EqualTo("invalid_scope"), "in its own name");
        Assert.That((await app.CredentialsAsync(Host, "admin:read")).Error, Is.Not.Null, "never allowed");
        using var bare = new ApiClient(_second.BaseUrl, (await app.CredentialsAsync(Host, null)).Access);
        Assert.That((await bare.GetAsync("/api/posts")).Code, Is.EqualTo("scope.missing"), "no scope is nothing, and not all");
    }

    [Test]
    public async Task ACode_IsGoodOnce_ForItsClient_ItsAddress_AndItsVerifier()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        var other = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        using var member = await Host.MemberAsync();
        var verifier = OAuthApp.Verifier();

        async Task<string> CodeAsync() => (await OAuthApp.AgreeAsync(Host, member, app.Query("openid reservations:read offline_access", verifier))).InLocation("code")!;

        Assert.That((await other.ExchangeAsync(Host, await CodeAsync(), verifier)).Error, Is.EqualTo("invalid_grant"), "mixed-up client");
        Assert.That((await app.ExchangeAsync(Host, await CodeAsync(), OAuthApp.Verifier())).Error, Is.EqualTo("invalid_grant"), "another verifier");
        Assert.That((await app.ExchangeAsync(Host, await CodeAsync(), verifier, OAuthApp.RedirectUri + "/")).Error, Is.EqualTo("invalid_grant"), "another address");
        var code = await CodeAsync();
        var tokens = await app.ExchangeAsync(Host, code, verifier);
        Assert.That(tokens.Status, Is.EqualTo(HttpStatusCode.OK), tokens.Text);
        Assert.That((await app.ExchangeAsync(_second, code, verifier)).Error, Is.EqualTo("invalid_grant"), "replayed");
        Assert.That((await app.RefreshAsync(Host, tokens.Refresh)).Error, Is.EqualTo("invalid_grant"), "a replay ends what came of the code");
        var again = await CodeAsync();
        var lives = await Host.WithDbAsync(db => db.Set<OpenIddictEntityFrameworkCoreToken<long>>().OrderByDescending(t => t.Id).Select(t => new { t.CreationDate, t.ExpirationDate }).FirstAsync());
        Assert.That(lives.ExpirationDate - lives.CreationDate, Is.LessThanOrEqualTo(TimeSpan.FromMinutes(10)));
        var answers = await Eventually.AtOnceAsync(6, i => app.ExchangeAsync(i % 2 == 0 ? Host : _second, again, verifier));
        Assert.That(answers.Count(a => a.Status == HttpStatusCode.OK), Is.LessThanOrEqualTo(1));
    }

    [Test]
    public async Task ARequestThatIsWrong_GoesToNoOtherAddress()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        var verifier = OAuthApp.Verifier();
        string[] wrong = ["https://evil.example/callback", OAuthApp.RedirectUri + "/x", OAuthApp.RedirectUri + "?a=b", "https://app.example:444/callback", "http://app.example/callback", "https://APP.example.evil.example/callback"];
        foreach (var uri in wrong)
        {
            var refused = await OAuthApp.GetAsync(Host, "/connect/authorize?" + app.Query("openid", verifier, uri));
            Assert.That((refused.Status, refused.Location, refused.Body.GetProperty("code").GetString()), Is.EqualTo((HttpStatusCode.BadRequest, (Uri?)null, "apps.request-wrong")), uri);
        }

        var missing = $"client_id={app.ClientId}&response_type=code&redirect_uri={Uri.EscapeDataString(OAuthApp.RedirectUri)}&scope=openid";
        foreach (var query in new[] { app.Query("openid", verifier, method: "plain"), missing, app.Query("openid admin:read", verifier), app.Query("openid", verifier).Replace("response_type=code", "response_type=token", StringComparison.Ordinal) })
        {
            var refused = await OAuthApp.GetAsync(Host, $"/connect/authorize?{query}");
            Assert.That(refused.InLocation("error") ?? refused.Body.GetProperty("code").GetString(), Is.EqualTo("apps.request-wrong").Or.EqualTo("invalid_request").Or.EqualTo("invalid_scope"), query);
            Assert.That(refused.InLocation("code"), Is.Null, query);
        }

        var silent = await OAuthApp.GetAsync(Host, "/connect/authorize?" + app.Query("openid", verifier) + "&prompt=none");
        Assert.That(silent.InLocation("error"), Is.EqualTo("interaction_required"), silent.Text);
    }

    [Test]
    public async Task AnAnswer_IsToOneRequest_AndOnce()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        using var member = await Host.MemberAsync();
        var query = app.Query("openid", OAuthApp.Verifier());
        var ticket = (await OAuthApp.GetAsync(Host, $"/connect/authorize?{query}")).Location!.OriginalString["/consent?ticket=".Length..];
        var (cookie, _) = await OAuthApp.AnswerAsync(member, ticket, agree: true);

        var elsewhere = await OAuthApp.GetAsync(Host, "/connect/authorize?" + app.Query("openid", OAuthApp.Verifier(), state: "s-2"), cookie);
        Assert.That(elsewhere.Location!.OriginalString, Does.StartWith("/consent?"), "another request asks again");
        Assert.That((await OAuthApp.GetAsync(_second, $"/connect/authorize?{query}", cookie)).InLocation("code"), Is.Not.Null, "the other server believes it");
        var refused = await OAuthApp.AgreeAsync(Host, member, app.Query("openid", OAuthApp.Verifier()), agree: false);
        Assert.That((refused.InLocation("error"), refused.InLocation("state")), Is.EqualTo(("access_denied", "s-1")));
        foreach (var forged in new[] { "nonsense", ticket[..^4] + "AAAA", cookie["pickgo_app=".Length..] })
            Assert.That((await member.PostAsync("/api/members/me/apps", new { ticket = forged, agree = true })).Code, Is.EqualTo("apps.request-ended"));
    }

    [Test]
    public async Task TokensThatOthersMade_AreRefused()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        using var member = await Host.MemberAsync();
        var real = await app.TokensAsync(Host, member, "openid reservations:read");
        var payload = real.Access.Split('.')[1];
        var keyId = Part(real.Access, 0).GetProperty("kid").GetString();
        var modulus = (await OAuthApp.GetAsync(Host, "/.well-known/jwks.json")).Body.GetProperty("keys")[0].GetProperty("n").GetString()!;
        var none = $"{Encode($$"""{"alg":"none","typ":"at+jwt"}""")}.{payload}.";
        var head = Encode($$"""{"alg":"HS256","typ":"at+jwt","kid":"{{keyId}}"}""");
        var mac = System.Security.Cryptography.HMACSHA256.HashData(Encoding.ASCII.GetBytes(modulus), Encoding.ASCII.GetBytes($"{head}.{payload}"));
        var changed = $"{real.Access.Split('.')[0]}.{Encode(Decode(payload).Replace("reservations:read", "reservations:write", StringComparison.Ordinal))}.{real.Access.Split('.')[2]}";
        var idToken = real.Body.GetProperty("id_token").GetString()!;
        foreach (var forged in new[] { none, $"{head}.{payload}.{Convert.ToBase64String(mac).TrimEnd('=').Replace('+', '-').Replace('/', '_')}", changed, idToken })
        {
            using var api = new ApiClient(Host.BaseUrl, forged);
            Assert.That((await api.GetAsync("/api/reservations/me")).Code, Is.EqualTo("auth.required"));
            Assert.That((await OAuthApp.GetAsync(Host, "/connect/userinfo", bearer: forged)).Status, Is.EqualTo(HttpStatusCode.Unauthorized));
        }
    }

    [Test]
    public async Task PushedRequests_AndDevices_LeadToTokens()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        using var member = await Host.MemberAsync();
        var verifier = OAuthApp.Verifier();
        var pushed = await app.PostAsync(Host, "/connect/par", ("response_type", "code"), ("redirect_uri", OAuthApp.RedirectUri), ("scope", "openid reservations:read"),
            ("code_challenge", OAuthApp.Challenge(verifier)), ("code_challenge_method", "S256"), ("state", "s-9"));
        Assert.That(pushed.Status, Is.EqualTo(HttpStatusCode.Created), pushed.Text);
        var back = await OAuthApp.AgreeAsync(Host, member, $"client_id={app.ClientId}&request_uri={Uri.EscapeDataString(pushed.Body.GetProperty("request_uri").GetString()!)}");
        Assert.That((await app.ExchangeAsync(_second, back.InLocation("code")!, verifier)).Status, Is.EqualTo(HttpStatusCode.OK), back.Text);

        var device = await app.PostAsync(Host, "/connect/device", ("scope", "openid reservations:read"));
        Assert.That(device.Body.GetProperty("verification_uri").GetString(), Is.EqualTo($"{Host.BaseUrl}/device"));
        var (deviceCode, userCode) = (device.Body.GetProperty("device_code").GetString(), device.Body.GetProperty("user_code").GetString()!);
        Task<OAuthAnswer> PollAsync() => app.PostAsync(_second, "/connect/token", ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"), ("device_code", deviceCode));
        Assert.That((await PollAsync()).Error, Is.EqualTo("authorization_pending"));
        Assert.That((await OAuthApp.GetAsync(Host, "/connect/verify?user_code=0000-0000-0000")).Body.GetProperty("code").GetString(), Is.EqualTo("apps.user-code"));
        var ticket = (await OAuthApp.GetAsync(_second, $"/connect/verify?user_code={userCode}")).Body.GetProperty("ticket").GetString()!;
        Assert.That((await VerifyAsync(userCode, null)).Status, Is.EqualTo(HttpStatusCode.NotFound), "nobody agreed");
        var (cookie, next) = await OAuthApp.AnswerAsync(member, ticket, agree: true);
        Assert.That((await VerifyAsync(next.GetProperty("userCode").GetString()!, cookie)).Status, Is.EqualTo(HttpStatusCode.OK), "and the member did");
        var tokens = await PollAsync();
        Assert.That(Part(tokens.Access, 1).GetProperty("sub").GetString(), Is.EqualTo($"{member.MemberId}"));

        var other = await app.PostAsync(Host, "/connect/device", ("scope", "openid"));
        (deviceCode, userCode) = (other.Body.GetProperty("device_code").GetString(), other.Body.GetProperty("user_code").GetString()!);
        var (no, _) = await OAuthApp.AnswerAsync(member, (await OAuthApp.GetAsync(Host, $"/connect/verify?user_code={userCode}")).Body.GetProperty("ticket").GetString()!, agree: false);
        Assert.That((await VerifyAsync(userCode, no)).Status, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That((await PollAsync()).Error, Is.EqualTo("access_denied"));

        async Task<OAuthAnswer> VerifyAsync(string code, string? withCookie)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, Host.BaseUrl + "/connect/verify") { Content = new FormUrlEncodedContent([new("user_code", code)]) };
            if (withCookie is not null) request.Headers.Add("Cookie", withCookie);
            return await OAuthApp.SendAsync(request);
        }
    }

    [Test]
    public async Task AnOperatorsScope_IsWorthWhatTheOperatorIs()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "admin:read");
        using var owner = await TestMembers.AddAsync(Host, AccountRole.Admin);
        using var member = await Host.MemberAsync();
        using var asOwner = new ApiClient(Host.BaseUrl, (await app.TokensAsync(Host, owner, "openid admin:read")).Access);
        Assert.That((await asOwner.GetAsync("/api/admin/queues")).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await asOwner.PostAsync("/api/admin/queues/1/pause")).Code, Is.EqualTo("scope.missing"));
        Assert.That((await asOwner.GetAsync("/api/admin/clients")).Code, Is.EqualTo("scope.none"), "no client makes clients");
        var plain = await app.TokensAsync(Host, member, "openid admin:read");
        Assert.That(Part(plain.Access, 1).GetProperty("scope").GetString(), Is.EqualTo("openid"), "nobody gives what they have not");
    }

    private async Task<bool> ActiveAsync(OAuthApp app, string token) =>
        (await app.PostAsync(Host, "/connect/introspect", ("token", token))).Body.GetProperty("active").GetBoolean();

    private async Task RefusedAsync(string access, string what)
    {
        using var api = new ApiClient(_second.BaseUrl, access);
        await Eventually.TrueAsync(async () => (await api.GetAsync("/api/reservations/me")).Status == HttpStatusCode.Unauthorized, what);
    }

    private static JsonElement Part(string jwt, int index) => JsonSerializer.Deserialize<JsonElement>(Decode(jwt.Split('.')[index]));

    private static string Decode(string part) => Encoding.UTF8.GetString(Convert.FromBase64String(part.Replace('-', '+').Replace('_', '/').PadRight((part.Length + 3) / 4 * 4, '=')));

    private static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
