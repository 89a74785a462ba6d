using System.Net;
using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Operators say whose programs may ask for tokens.</summary>
public sealed class OAuthClientTests(DatabaseProvider database) : OnTheServer(database)
{
    [TestCase("name", "", "Confidential", "authorization_code", "https://app.example/cb", "openid")]
    [TestCase("grants", "앱", "Confidential", "password", "https://app.example/cb", "openid")]
    [TestCase("grants", "앱", "Public", "client_credentials", "", "catalogue:read")]
    [TestCase("grants", "앱", "Confidential", "refresh_token", "", "openid")]
    [TestCase("redirectUris", "앱", "Confidential", "authorization_code", "", "openid")]
    [TestCase("redirectUris", "앱", "Confidential", "authorization_code", "http://app.example/cb", "openid")]
    [TestCase("redirectUris", "앱", "Confidential", "authorization_code", "https://app.example/cb#part", "openid")]
    [TestCase("redirectUris", "앱", "Confidential", "authorization_code", "https://*.example/cb", "openid")]
    [TestCase("redirectUris", "앱", "Confidential", "authorization_code", "https://who@app.example/cb", "openid")]
    [TestCase("redirectUris", "앱", "Confidential", "authorization_code", "javascript:alert(1)", "openid")]
    [TestCase("redirectUris", "앱", "Confidential", "authorization_code", "/cb", "openid")]
    [TestCase("scopes", "앱", "Confidential", "client_credentials", "", "everything")]
    [TestCase("scopes", "앱", "Confidential", "client_credentials", "", "")]
    public async Task AClientThatCannotBe_IsRefused(string field, string name, string kind, string grant, string uri, string scope)
    {
        using var owner = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var refused = await owner.PostAsync("/api/admin/clients", new { name, kind, grants = new[] { grant }, redirectUris = uri.Length > 0 ? [uri] : Array.Empty<string>(), scopes = scope.Length > 0 ? [scope] : Array.Empty<string>() });
        Assert.That(refused.Code, Is.EqualTo("request.invalid"));
        Assert.That(refused.Body.GetProperty("errors").TryGetProperty(field, out _), Is.True, refused.Body.ToString());
    }

    [TestCase("https://app.example/cb")]
    [TestCase("http://127.0.0.1:43117/cb")]
    [TestCase("http://[::1]:43117/cb")]
    [TestCase("http://localhost/cb")]
    public async Task AnAddressOnThisMachine_NeedsNoTls(string uri)
    {
        using var owner = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var added = await owner.PostAsync("/api/admin/clients", new { name = "앱", kind = "Public", grants = new[] { "authorization_code" }, redirectUris = new[] { uri }, scopes = new[] { "openid" } });
        Assert.That(added.Status, Is.EqualTo(HttpStatusCode.Created), added.Body.ToString());
        Assert.That(added.Body.GetProperty("clientSecret").GetString(), Is.Null, "it could not keep one");
        Assert.That((await owner.PostAsync($"/api/admin/clients/{added.Text("clientId")}/secrets")).Code, Is.EqualTo("clients.no-secret"));
    }

    [Test]
    public async Task ASecret_FollowsAnother_WithoutAStop()
    {
        using var owner = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var app = await OAuthApp.AddAsync(owner, ["client_credentials"], ["catalogue:read"]);
        var path = $"/api/admin/clients/{app.ClientId}";
        var first = app.Secret!;
        var second = (await owner.PostAsync($"{path}/secrets")).Text("clientSecret");
        Assert.That(await WorksAsync(first) && await WorksAsync(second), Is.True, "both are believed");
        Assert.That((await owner.GetAsync(path)).Body.GetProperty("secrets").GetInt32(), Is.EqualTo(2));

        var third = (await owner.PostAsync($"{path}/secrets")).Text("clientSecret");
        Assert.That(await WorksAsync(first), Is.False, "the one before the last is believed no more");
        Assert.That((await owner.DeleteAsync($"{path}/secrets/previous")).Status, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That((await WorksAsync(second), await WorksAsync(third)), Is.EqualTo((false, true)));
        Assert.That(await WorksAsync(third + " "), Is.False);
        var kept = await Host.WithDbAsync(db => db.OAuthClients.Where(c => c.ClientId == app.ClientId).Select(c => c.SecretHash).SingleAsync());
        Assert.That(kept, Is.Not.EqualTo(third), "only its hash is kept");

        async Task<bool> WorksAsync(string secret)
        {
            app.Secret = secret;
            return (await app.CredentialsAsync(Host, "catalogue:read")).Status == HttpStatusCode.OK;
        }
    }

    [Test]
    public async Task WhatIsTakenFromAClient_EndsWithItsTokens()
    {
        using var owner = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var app = await OAuthApp.AddAsync(owner, ["client_credentials"], ["catalogue:read", "tickets:check"]);
        var path = $"/api/admin/clients/{app.ClientId}";
        using var api = new ApiClient(Host.BaseUrl, (await app.CredentialsAsync(Host, "catalogue:read tickets:check")).Access);
        Assert.That((await api.GetAsync("/api/posts")).Status, Is.EqualTo(HttpStatusCode.OK));
        var seen = (await owner.GetAsync(path)).Body.GetProperty("version").GetInt32();

        var body = new { version = seen, name = "이름만", grants = new[] { "client_credentials" }, redirectUris = Array.Empty<string>(), scopes = new[] { "catalogue:read" } };
        Assert.That((await owner.PutAsync(path, body)).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await owner.PutAsync(path, body)).Code, Is.EqualTo("conflict"), "made from what is no more so");

        await Eventually.TrueAsync(async () => (await api.PostAsync("/api/admin/tickets/check", new { code = "x" })).Status == HttpStatusCode.Unauthorized, "its token of before is refused");
        Assert.That((await app.CredentialsAsync(Host, "tickets:check")).Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await app.CredentialsAsync(Host, "catalogue:read")).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await owner.GetAsync("/api/admin/clients/app-unknown")).Code, Is.EqualTo("clients.not-found"));
        Assert.That((await owner.GetAsync("/api/admin/clients")).Body.EnumerateArray().Select(c => c.GetProperty("name").GetString()), Does.Contain("이름만"));
    }

    /// <summary>A token that was being made when its client was disabled is in no list of what was ended.</summary>
    [Test]
    public async Task ADisabledClient_IsRefusedByItsName()
    {
        using var owner = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var app = await OAuthApp.AddAsync(owner, ["client_credentials"], ["tickets:check"]);
        using var api = new ApiClient(Host.BaseUrl, (await app.CredentialsAsync(Host, "tickets:check")).Access);
        Assert.That((await api.PostAsync("/api/admin/tickets/check", new { code = "x" })).Status, Is.Not.EqualTo(HttpStatusCode.Unauthorized));

        await Host.WithDbAsync(db => db.OAuthClients.Where(c => c.ClientId == app.ClientId).ExecuteUpdateAsync(c => c.SetProperty(x => x.DisabledAt, TimeProvider.System.GetUtcNow().UtcDateTime)));

        await Eventually.TrueAsync(async () => (await api.PostAsync("/api/admin/tickets/check", new { code = "x" })).Status == HttpStatusCode.Unauthorized, "its token is refused");
    }

    [Test]
    public async Task Members_MakeNoClients()
    {
        using var member = await Host.MemberAsync();
        Assert.That((await member.GetAsync("/api/admin/clients")).Code, Is.EqualTo("auth.forbidden"));
        Assert.That((await member.PostAsync("/api/admin/clients", new { name = "앱" })).Code, Is.EqualTo("auth.forbidden"));
    }

    [Test]
    public async Task WhoAgreedBefore_IsAskedAgain_WhenTheAppWantsIt_OrWantsMore()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        using var member = await Host.MemberAsync();
        Assert.That(await IsKnownAsync("openid", ""), Is.False);
        await app.TokensAsync(Host, member, "openid");
        Assert.That(await IsKnownAsync("openid", ""), Is.True);
        Assert.That(await IsKnownAsync("openid", "&prompt=consent"), Is.False);
        Assert.That(await IsKnownAsync("openid reservations:read", ""), Is.False);

        async Task<bool> IsKnownAsync(string scope, string more)
        {
            var asked = await OAuthApp.GetAsync(Host, $"/connect/authorize?{app.Query(scope, OAuthApp.Verifier())}{more}");
            var ticket = asked.Location!.OriginalString["/consent?ticket=".Length..];
            return (await member.PostAsync("/api/members/me/apps/request", new { ticket })).Body.GetProperty("agreed").GetBoolean();
        }
    }

    /// <summary>Two windows in which a member agrees at once meet at the index: one grant stands, and both get its key.</summary>
    [Test]
    public async Task WhoAgreesTwiceAtOnce_HasOneGrant()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        using var member = await Host.MemberAsync();

        var answers = await Eventually.AtOnceAsync(8, _ => app.TokensAsync(Host, member, "openid reservations:read"));

        Assert.That(answers.Select(a => a.Status), Is.All.EqualTo(HttpStatusCode.OK));
        Assert.That(await Host.WithDbAsync(db => db.ApplicationGrants.CountAsync(g => g.AccountId == member.MemberId)), Is.EqualTo(1));
        await member.DeleteAsync($"/api/members/me/apps/{app.ClientId}");
        foreach (var answer in answers)
        {
            using var api = new ApiClient(Host.BaseUrl, answer.Access);
            await Eventually.TrueAsync(async () => (await api.GetAsync("/api/reservations/me")).Status == HttpStatusCode.Unauthorized, "all of them end");
        }
    }
}
