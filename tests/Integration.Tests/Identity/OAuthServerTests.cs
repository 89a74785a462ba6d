using System.Globalization;
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
public sealed class OAuthServerTests(DatabaseProvider database) : OnTheServer(database)
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
    public async Task OfRefreshTokensUsedAtOnce_OneWins_AndTheFamilyEnds()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        using var member = await Host.MemberAsync();
        for (var round = 0; round < 3; round++)
        {
            var first = await app.TokensAsync(Host, member, "openid reservations:read offline_access");

            var answers = await Eventually.AtOnceAsync(8, i => app.RefreshAsync(i % 2 == 0 ? Host : _second, first.Refresh));

            var winners = answers.Where(a => a.Status == HttpStatusCode.OK).ToList();
            Assert.That(winners, Has.Count.EqualTo(1), string.Join('\n', answers.Select(a => a.Text)));
            Assert.That(answers.Except(winners).Select(a => a.Error), Is.All.EqualTo("invalid_grant"));
            Assert.That((await app.RefreshAsync(_second, winners[0].Refresh)).Error, Is.EqualTo("invalid_grant"), "nobody knows which of them was the thief");
            await RefusedAsync(first.Access, "the access tokens of the family too");
            await RefusedAsync(winners[0].Access, "also one that was made at that moment");
        }
    }

    [Test]
    public async Task AStolenRefreshToken_EndsItsFamily_AndNoOther()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        using var member = await Host.MemberAsync();
        var phone = await app.TokensAsync(Host, member, "openid reservations:read offline_access");
        var laptop = await app.TokensAsync(Host, member, "openid reservations:read offline_access");
        var renewed = await app.RefreshAsync(Host, phone.Refresh);

        Assert.That((await app.RefreshAsync(_second, phone.Refresh)).Error, Is.EqualTo("invalid_grant"));

        Assert.That((await app.RefreshAsync(Host, renewed.Refresh)).Error, Is.EqualTo("invalid_grant"));
        Assert.That((await app.RefreshAsync(Host, laptop.Refresh)).Status, Is.EqualTo(HttpStatusCode.OK), "the other log-in goes on");
        var thief = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        var next = await app.TokensAsync(Host, member, "openid reservations:read offline_access");
        Assert.That((await thief.RefreshAsync(Host, next.Refresh)).Error, Is.EqualTo("invalid_grant"), "another client");
        Assert.That((await app.RefreshAsync(Host, next.Refresh)).Status, Is.EqualTo(HttpStatusCode.OK), "and that ended nothing");
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
    public async Task Revoking_EndsTheTokens_AndNobodyElseCan()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        var other = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        using var member = await Host.MemberAsync();
        var tokens = await app.TokensAsync(Host, member, "openid reservations:read offline_access");
        Assert.That(await ActiveAsync(app, tokens.Access), Is.True);
        Assert.That(await ActiveAsync(other, tokens.Access), Is.False, "a stranger learns nothing");
        Assert.That(await ActiveAsync(app, member.Token!), Is.False, "nothing of our own log-in either");

        await other.PostAsync(Host, "/connect/revoke", ("token", tokens.Refresh));
        var renewed = await app.RefreshAsync(Host, tokens.Refresh);
        Assert.That(renewed.Status, Is.EqualTo(HttpStatusCode.OK), "another client's word ends nothing");
        Assert.That((await app.PostAsync(Host, "/connect/revoke", ("token", renewed.Refresh))).Status, Is.EqualTo(HttpStatusCode.OK));

        Assert.That((await app.RefreshAsync(_second, renewed.Refresh)).Error, Is.EqualTo("invalid_grant"));
        Assert.That(await ActiveAsync(app, renewed.Access), Is.False);
        await RefusedAsync(renewed.Access, "the access token of the family");
        var alone = await app.TokensAsync(Host, member, "openid reservations:read");
        await app.PostAsync(Host, "/connect/revoke", ("token", alone.Access));
        await RefusedAsync(alone.Access, "an access token by itself");
    }

    /// <summary>The end of a family revokes the tokens that it sees; one that a refresh makes at that very moment it may not see.</summary>
    [Test]
    public async Task ATokenThatTheEndOfItsFamilyDidNotSee_IsRefused()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        using var member = await Host.MemberAsync();
        var tokens = await app.TokensAsync(Host, member, "openid reservations:read offline_access");
        var family = long.Parse(Part(tokens.Access, 1).GetProperty("oi_au_id").GetString()!, CultureInfo.InvariantCulture);

        await Host.WithDbAsync(db => db.Set<OpenIddictEntityFrameworkCoreAuthorization<long>>().Where(a => a.Id == family).ExecuteUpdateAsync(a => a.SetProperty(x => x.Status, "revoked")));

        await RefusedAsync(tokens.Access, "the access token");
        Assert.That((await app.RefreshAsync(Host, tokens.Refresh)).Error, Is.EqualTo("invalid_grant"));
    }

    [Test]
    public async Task AMemberWhoDisconnects_EndsWhatTheAppHas()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        using var member = await Host.MemberAsync();
        using var neighbour = await Host.MemberAsync();
        var mine = await app.TokensAsync(Host, member, "openid reservations:read offline_access");
        var others = await app.TokensAsync(Host, neighbour, "openid reservations:read offline_access");
        var shown = (await member.GetAsync("/api/members/me/apps")).Body.EnumerateArray().Single();
        Assert.That((shown.GetProperty("clientId").GetString(), shown.GetProperty("name").GetString()), Is.EqualTo((app.ClientId, "시험 앱")));

        Assert.That((await member.DeleteAsync($"/api/members/me/apps/{app.ClientId}")).Status, Is.EqualTo(HttpStatusCode.NoContent));

        Assert.That((await app.RefreshAsync(_second, mine.Refresh)).Error, Is.EqualTo("invalid_grant"));
        await RefusedAsync(mine.Access, "the access token");
        Assert.That((await app.RefreshAsync(Host, others.Refresh)).Status, Is.EqualTo(HttpStatusCode.OK), "the neighbour's stays");
        Assert.That((await member.GetAsync("/api/members/me/apps")).Body.GetArrayLength(), Is.Zero);
        Assert.That((await member.DeleteAsync($"/api/members/me/apps/{app.ClientId}")).Code, Is.EqualTo("apps.not-found"));
        var again = await app.TokensAsync(Host, member, "openid reservations:read");
        using var api = new ApiClient(_second.BaseUrl, again.Access);
        Assert.That((await api.GetAsync("/api/reservations/me")).Status, Is.EqualTo(HttpStatusCode.OK), "who agrees again begins anew");
    }

    [Test]
    public async Task ALockedMember_AndADisabledClient_AreRefusedEverywhere()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        using var owner = await TestMembers.AddAsync(Host, AccountRole.Admin);
        using var member = await Host.MemberAsync();
        var tokens = await app.TokensAsync(Host, member, "openid reservations:read offline_access");
        await owner.PostAsync($"/api/admin/members/{member.MemberId}/lock");
        await RefusedAsync(tokens.Access, "a locked member's");
        Assert.That((await app.RefreshAsync(_second, tokens.Refresh)).Error, Is.EqualTo("invalid_grant"));

        using var second = await Host.MemberAsync();
        var others = await app.TokensAsync(Host, second, "openid reservations:read offline_access");
        Assert.That((await owner.DeleteAsync($"/api/admin/clients/{app.ClientId}")).Status, Is.EqualTo(HttpStatusCode.NoContent));
        await RefusedAsync(others.Access, "a disabled client's");
        Assert.That((await app.RefreshAsync(_second, others.Refresh)).Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await OAuthApp.GetAsync(Host, "/connect/authorize?" + app.Query("openid", OAuthApp.Verifier()))).Text, Does.Contain("apps.request-wrong"));
        await owner.PostAsync($"/api/admin/clients/{app.ClientId}/enable");
        Assert.That((await app.RefreshAsync(Host, others.Refresh)).Error, Is.EqualTo("invalid_grant"), "what was ended stays ended");
        Assert.That((await app.TokensAsync(Host, second, "openid reservations:read")).Status, Is.EqualTo(HttpStatusCode.OK));
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
    public async Task LoggingOutOfAnApp_EndsThatLogIn_AndReturnsToAKnownAddressAlone()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        using var member = await Host.MemberAsync();
        var tokens = await app.TokensAsync(Host, member, "openid reservations:read offline_access");
        var hint = tokens.Body.GetProperty("id_token").GetString();

        var evil = await OAuthApp.GetAsync(Host, $"/connect/endsession?id_token_hint={hint}&post_logout_redirect_uri={Uri.EscapeDataString("https://evil.example/")}");
        Assert.That((evil.Status, evil.Location), Is.EqualTo((HttpStatusCode.BadRequest, (Uri?)null)));
        Assert.That((await app.RefreshAsync(Host, tokens.Refresh)) is { Status: HttpStatusCode.OK } next ? next.Refresh : null, Is.Not.Null.And.Not.Empty);
        var ended = await OAuthApp.GetAsync(Host, $"/connect/endsession?id_token_hint={hint}&post_logout_redirect_uri={Uri.EscapeDataString(OAuthApp.RedirectUri)}&state=bye");
        Assert.That((ended.Location?.GetLeftPart(UriPartial.Path), ended.InLocation("state")), Is.EqualTo((OAuthApp.RedirectUri, "bye")), ended.Text);
        await RefusedAsync(tokens.Access, "what the app had");
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
