using System.Net;
using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.SocialSandbox;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Members connect providers and take them away again; a way in always stays.</summary>
public sealed class SocialConnectionTests(DatabaseProvider database) : OnTheServer(database)
{
    private const string AdminKey = "kakao-admin-key";

    protected override Dictionary<string, string?> Settings => new(Engines.Social.Settings) { ["Site:Url"] = "http://127.0.0.1", ["Social:Kakao:AdminKey"] = AdminKey };

    [Test]
    public async Task AMember_ConnectsByTheirPassword_AndLogsInByIt()
    {
        var (member, browser) = await MemberAsync("connects@example.com");
        using var _ = member;
        foreach (var (password, code) in new[] { ("", "members.password-wrong"), ("falsch und lang", "members.password-wrong") })
            Assert.That((await browser.PostAsync("/api/members/me/connections/kakao", new { password })).Code, Is.EqualTo(code));
        var person = SocialBrowser.Somebody();
        Assert.That(await browser.VisitToConnectAsync("kakao", person, SignUps.Password), Is.EqualTo("/social"));
        Assert.That((await browser.FindAsync()).Text("step"), Is.EqualTo("Connect"));
        Assert.That((await browser.LogInAsync()).Code, Is.EqualTo("social.visit-ended"), "it connects and does nothing else");
        Assert.That((await browser.SignUpAsync()).Code, Is.EqualTo("social.visit-ended"));
        using var stranger = await Host.MemberAsync();
        var thief = browser.Copy();
        thief.Token = stranger.Token;
        Assert.That((await thief.ConnectAsync()).Code, Is.EqualTo("social.other-account"));
        Assert.That((await browser.ConnectAsync()).Status, Is.EqualTo(HttpStatusCode.NoContent));

        var listed = await browser.SendAsync(HttpMethod.Get, "/api/members/me/connections");
        Assert.That((listed.Body.GetProperty("hasPassword").GetBoolean(), listed.Body.GetProperty("connections")[0].GetProperty("provider").GetString()), Is.EqualTo((true, "kakao")));
        Assert.That((await browser.PostAsync("/api/members/me/connections/kakao", new { password = SignUps.Password })).Code, Is.EqualTo("social.already-connected"));
        var later = new SocialBrowser(Host);
        await later.VisitAsync("kakao", person);
        Assert.That((await later.LogInAsync()).Body.GetProperty("member").GetProperty("id").GetInt64(), Is.EqualTo(member.MemberId));
        Assert.That((await browser.SendAsync(HttpMethod.Delete, "/api/members/me/connections/kakao")).Status, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That((await browser.SendAsync(HttpMethod.Delete, "/api/members/me/connections/kakao")).Code, Is.EqualTo("social.not-connected"));
        await Eventually.TrueAsync(() => Host.Mailbox.To("connects@example.com").Any(m => m.Subject.Contains("끊었어요", StringComparison.Ordinal)), "the owner is told");
    }

    [Test]
    public async Task AnIdentity_BelongsToOneAccount()
    {
        var person = SocialBrowser.Somebody();
        await new SocialBrowser(Host).JoinAsync("google", person);
        var (member, browser) = await MemberAsync("second@example.com");
        using var _ = member;
        await browser.VisitToConnectAsync("google", person, SignUps.Password);
        Assert.That((await browser.ConnectAsync()).Code, Is.EqualTo("social.taken"));
    }

    [Test]
    public async Task TwoMembersAtOnce_ConnectOneIdentityOnce()
    {
        var person = SocialBrowser.Somebody();
        var (one, first) = await MemberAsync("race1@example.com");
        var (two, second) = await MemberAsync("race2@example.com");
        using var __ = one;
        using var ___ = two;
        foreach (var browser in new[] { first, second }) await browser.VisitToConnectAsync("naver", person, SignUps.Password);
        var answers = await Task.WhenAll(first.ConnectAsync(), second.ConnectAsync());
        Assert.That(answers.Select(a => a.Code), Is.EquivalentTo(new[] { null, "social.taken" }));
    }

    [Test]
    public async Task WithoutAPassword_TheLastWayIn_Stays()
    {
        var (browser, person) = (new SocialBrowser(Host), SocialBrowser.Somebody());
        var joined = await browser.JoinAsync("kakao", person);
        Assert.That((await browser.SendAsync(HttpMethod.Delete, "/api/members/me/connections/kakao")).Code, Is.EqualTo("social.last-way-in"));
        Assert.That((await browser.PostAsync("/api/members/me/connections/google", new { password = "" })).Code, Is.EqualTo("members.password-none"));
        using var own = new ApiClient(Host.BaseUrl, browser.Token);
        Assert.That((await own.DeleteAsync("/api/members/me", new { password = "irgendetwas" })).Code, Is.EqualTo("members.password-none"));

        // Two ways that go at once: one has to stay.
        var id = joined.Body.GetProperty("member").GetProperty("id").GetInt64();
        await Host.WithDbAsync(async db =>
        {
            db.SocialIdentities.Add(new SocialIdentity(id, SocialProvider.Naver, new string('a', 64), TimeProvider.System.GetUtcNow().UtcDateTime));
            return await db.SaveChangesAsync();
        });
        var gone = await Task.WhenAll(new[] { "kakao", "naver" }.Select(p => browser.SendAsync(HttpMethod.Delete, $"/api/members/me/connections/{p}")));
        Assert.That(gone.Select(g => g.Code), Is.EquivalentTo(new[] { null, "social.last-way-in" }));

        await browser.PostAsync("/api/members/password/reset", new { email = person.Email });
        var token = await Host.Mailbox.ResetTokenAsync(person.Email!);
        Assert.That((await browser.PostAsync("/api/members/password/reset/confirm", new { token, password = SignUps.Password })).Status, Is.EqualTo(HttpStatusCode.NoContent));
        using var fresh = new ApiClient(Host.BaseUrl, (await browser.PostAsync("/api/members/login", new { email = person.Email, password = SignUps.Password })).Text("accessToken"));
        var left = (await fresh.GetAsync("/api/members/me/connections")).Body.GetProperty("connections")[0].GetProperty("provider").GetString();
        Assert.That((await fresh.DeleteAsync($"/api/members/me/connections/{left}")).Status, Is.EqualTo(HttpStatusCode.NoContent));
    }

    [Test]
    public async Task TheLocked_AndOperators_AreNotLetIn()
    {
        using var owner = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var person = SocialBrowser.Somebody();
        var joined = await new SocialBrowser(Host).JoinAsync("kakao", person);
        var id = joined.Body.GetProperty("member").GetProperty("id").GetInt64();
        await owner.PostAsync($"/api/admin/members/{id}/lock");
        await AssertRefusedAsync(person, "members.locked-by-operator");

        var operators = SocialBrowser.Somebody();
        await Host.WithDbAsync(async db =>
        {
            db.SocialIdentities.Add(new SocialIdentity(owner.MemberId, SocialProvider.Kakao, Application.Identity.Secrets.Hash(operators.Subject), TimeProvider.System.GetUtcNow().UtcDateTime));
            return await db.SaveChangesAsync();
        });
        await AssertRefusedAsync(operators, "social.operators");
        Assert.That((await owner.PostAsync("/api/members/me/connections/naver", new { password = TestMembers.Password })).Code, Is.EqualTo("social.operators"));
        var byAddress = new SocialBrowser(Host) { Token = owner.Token };
        await byAddress.VisitAsync("google", SocialBrowser.Somebody(owner.Email));
        Assert.That((await byAddress.ConnectAsync()).Code, Is.EqualTo("social.operators"));
    }

    [Test]
    public async Task WhoLeaves_IsUnknownToProviders_AndTheExportNamesThemBefore()
    {
        var (member, browser) = await MemberAsync("leaves@example.com");
        using var _ = member;
        var person = SocialBrowser.Somebody();
        await browser.VisitToConnectAsync("naver", person, SignUps.Password);
        await browser.ConnectAsync();
        var exported = (await browser.SendAsync(HttpMethod.Get, "/api/members/me/export")).Body.GetProperty("data").GetProperty("connections")[0];
        Assert.That(exported.GetProperty("provider").GetString(), Is.EqualTo("naver"));
        await new SocialBrowser(Host).VisitAsync("kakao", SocialBrowser.Somebody("leaves@example.com"));

        using var own = new ApiClient(Host.BaseUrl, browser.Token);
        Assert.That((await own.DeleteAsync("/api/members/me", new { password = SignUps.Password })).Status, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(await Host.WithDbAsync(db => db.SocialIdentities.CountAsync(i => i.AccountId == member.MemberId)), Is.Zero);
        Assert.That(await Host.WithDbAsync(db => db.SocialVisits.CountAsync(v => v.Email == "leaves@example.com")), Is.Zero);
        var again = new SocialBrowser(Host);
        await again.VisitAsync("naver", person);
        Assert.That((await again.FindAsync()).Text("step"), Is.EqualTo("SignUp"));
    }

    [Test]
    public async Task Kakao_EndsAConnection_ByItsKeyAlone_AndAsOftenAsItLikes()
    {
        var person = SocialBrowser.Somebody();
        await new SocialBrowser(Host).JoinAsync("kakao", person);
        Assert.That(await TellAsync(person.Subject, null), Is.EqualTo((401, "social.key-wrong")));
        Assert.That(await TellAsync(person.Subject, "KakaoAK another"), Is.EqualTo((401, "social.key-wrong")));
        Assert.That(await TellAsync(person.Subject, AdminKey), Is.EqualTo((401, "social.key-wrong")), "without its scheme");
        Assert.That(await TellAsync("", $"KakaoAK {AdminKey}"), Is.EqualTo((400, "request.malformed")));
        var known = new SocialBrowser(Host);
        await known.VisitAsync("kakao", person);
        Assert.That((await known.FindAsync()).Text("step"), Is.EqualTo("LogIn"), "nobody was believed");

        var start = TimeProvider.System.GetTimestamp();
        foreach (var subject in new[] { person.Subject, person.Subject, "987654321" }) Assert.That(await TellAsync(subject, $"KakaoAK {AdminKey}"), Is.EqualTo((204, null as string)));
        Assert.That(TimeProvider.System.GetElapsedTime(start), Is.LessThan(TimeSpan.FromSeconds(3)), "all three");
        Assert.That((await known.FindAsync()).Text("step"), Is.EqualTo("Link"));
        var entries = await Host.WithDbAsync(db => db.AuditEntries.Where(e => e.UseCase == "ForgetSocialIdentity").Select(e => new { e.ActorKind, e.ActorId, e.Changes }).ToListAsync());
        Assert.That(entries.Select(e => (e.ActorKind, e.ActorId)), Is.EqualTo(new[] { (ActorKind.System, "kakao") }), "one for the one that changed something");
        await Eventually.TrueAsync(() => Host.Mailbox.To(person.Email!).Any(m => m.Subject.Contains("카카오 로그인 연결을 끊었어요", StringComparison.Ordinal)), "the member is told");
    }

    private async Task<(int Status, string? Code)> TellAsync(string userId, string? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Host.BaseUrl}/api/oauth/kakao/unlink")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["app_id"] = "1", ["user_id"] = userId, ["referrer_type"] = "UNLINK_FROM_APPS" }),
        };
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        var answer = await OAuthApp.SendAsync(request);
        return ((int)answer.Status, answer.Body.ValueKind == System.Text.Json.JsonValueKind.Object ? answer.Body.GetProperty("code").GetString() : null);
    }

    private async Task AssertRefusedAsync(Person person, string code)
    {
        var browser = new SocialBrowser(Host);
        await browser.VisitAsync("kakao", person);
        Assert.That((await browser.LogInAsync()).Code, Is.EqualTo(code));
        Assert.That((await browser.FindAsync()).Code, Is.EqualTo("social.visit-ended"));
    }

    private async Task<(ApiClient Member, SocialBrowser Browser)> MemberAsync(string email)
    {
        var member = await new SignUps(Host).MemberAsync(email);
        return (member, new SocialBrowser(Host) { Token = member.Token });
    }
}
