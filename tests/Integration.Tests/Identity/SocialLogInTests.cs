using System.Net;
using Microsoft.EntityFrameworkCore;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Who comes from Kakao, Naver or Google: signs up, logs in, and is led into nobody else's account.</summary>
public sealed class SocialLogInTests(DatabaseProvider database) : OnTheServer(database)
{
    protected override Dictionary<string, string?> Settings => new(Engines.Social.Settings) { ["Site:Url"] = "http://127.0.0.1" };

    [TestCase("kakao"), TestCase("google")]
    public async Task AStranger_AgreesFirst_AndIsAMemberThen(string provider)
    {
        var (browser, person) = (new SocialBrowser(Host), SocialBrowser.Somebody());
        Assert.That(await browser.VisitAsync(provider, person, returnUrl: "/performances?keyword=%EB%8B%AC"), Is.EqualTo("/social"));
        var found = await browser.FindAsync();
        Assert.That((found.Text("provider"), found.Text("step"), found.Text("email"), found.Text("nickname"), found.Text("returnUrl")),
            Is.EqualTo((provider, "SignUp", person.Email, "달빛 관객", "/performances?keyword=%EB%8B%AC")));
        Assert.That((await browser.LogInAsync()).Code, Is.EqualTo("social.unknown"));
        Assert.That((await browser.SignUpAsync([SignUps.Answer("terms"), SignUps.Answer("privacy")])).Code, Is.EqualTo("members.consents-needed"));
        Assert.That(await AccountsOfAsync(person.Email!), Is.Zero, "nobody is a member before they agreed");

        Assert.That((await browser.SignUpAsync()).Status, Is.EqualTo(HttpStatusCode.OK));
        var me = await browser.SendAsync(HttpMethod.Get, "/api/members/me");
        Assert.That((me.Text("email"), me.Text("nickname")), Is.EqualTo((person.Email, "달빛 관객")));
        Assert.That((await browser.PostAsync("/api/tokens", new { })).Status, Is.EqualTo(HttpStatusCode.OK), "the refresh cookie is there");
        Assert.That((await browser.SendAsync(HttpMethod.Get, "/api/members/me/sessions")).Body.GetArrayLength(), Is.EqualTo(1));
        Assert.That((await browser.SendAsync(HttpMethod.Get, "/api/members/me/consents")).Body.EnumerateArray().Count(c => c.GetProperty("given").ValueKind == System.Text.Json.JsonValueKind.True), Is.EqualTo(3));
        Assert.That((await browser.FindAsync()).Code, Is.EqualTo("social.visit-ended"), "what came back is used once");
        using var guest = Host.Stranger();
        Assert.That((await guest.PostAsync("/api/members/login", new { email = person.Email, password = "" })).Code, Is.Not.Null);
        Assert.That((await guest.PostAsync("/api/members/login", new { email = person.Email, password = "아무거나 하나" })).Code, Is.EqualTo("members.credentials"));
    }

    [Test]
    public async Task WhoIsKnown_LogsIn_AsWithAPassword()
    {
        var person = SocialBrowser.Somebody();
        await new SocialBrowser(Host).JoinAsync("kakao", person);
        var other = new SocialBrowser(Host);
        await other.VisitAsync("kakao", person);
        Assert.That((await other.FindAsync()).Text("step"), Is.EqualTo("LogIn"));
        Assert.That((await other.LogInAsync()).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await other.SendAsync(HttpMethod.Get, "/api/members/me/sessions")).Body.GetArrayLength(), Is.EqualTo(2));
        await Eventually.TrueAsync(() => Host.Mailbox.To(person.Email!).Any(m => m.Subject.Contains("새 기기", StringComparison.Ordinal)), "the owner hears of the new device");
        // Whatever address the provider tells now: the number is who it is.
        await other.VisitAsync("kakao", person with { Email = "moved@example.com" });
        Assert.That((await other.LogInAsync()).Body.GetProperty("member").GetProperty("email").GetString(), Is.EqualTo(person.Email));
    }

    [TestCase("kakao", "unverified@example.com"), TestCase("google", null), TestCase("naver", "naver@example.com")]
    public async Task AnAddressThatNobodyVouchesFor_IsProvedByOurCode(string provider, string? told)
    {
        var browser = new SocialBrowser(Host);
        await browser.VisitAsync(provider, SocialBrowser.Somebody() with { Email = told, EmailVerified = false });
        Assert.That((await browser.FindAsync()).Body.GetProperty("email").GetString(), Is.Null);
        Assert.That((await browser.SignUpAsync()).Code, Is.EqualTo("members.email-not-verified"));

        var proved = $"proved-{provider}@example.com";
        Assert.That((await browser.SignUpAsync(signUpToken: await ProveAsync(browser, proved))).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await browser.SendAsync(HttpMethod.Get, "/api/members/me")).Text("email"), Is.EqualTo(proved));
    }

    [TestCase(true), TestCase(false)]
    public async Task AnAccount_IsNotTakenOver_ByItsAddress(bool verified)
    {
        var email = $"owner-{verified}@example.com".ToLowerInvariant();
        using var owner = await new SignUps(Host).MemberAsync(email);
        var (browser, person) = (new SocialBrowser(Host), SocialBrowser.Somebody(email, verified));
        await browser.VisitAsync("kakao", person);
        Assert.That((await browser.FindAsync()).Text("step"), Is.EqualTo(verified ? "Link" : "SignUp"), "of an address that may be anybody's nothing is said");
        Assert.That((await browser.LogInAsync()).Code, Is.EqualTo("social.unknown"));
        Assert.That((await browser.SignUpAsync()).Code, Is.EqualTo(verified ? "members.email-taken" : "members.email-not-verified"));
        using var stranger = await Host.MemberAsync();
        browser.Token = stranger.Token;
        Assert.That((await browser.ConnectAsync()).Code, Is.EqualTo("social.other-account"), "logged in to another account");

        browser.Token = owner.Token;
        var connected = await browser.ConnectAsync();
        if (verified) Assert.That(connected.Status, Is.EqualTo(HttpStatusCode.NoContent), connected.Body.ToString());
        else Assert.That(connected.Code, Is.EqualTo("social.other-account"));
        Assert.That((await browser.ConnectAsync()).Code, Is.EqualTo(verified ? "social.visit-ended" : "social.other-account"));
        if (!verified) return;

        var later = new SocialBrowser(Host);
        await later.VisitAsync("kakao", person);
        Assert.That((await later.LogInAsync()).Body.GetProperty("member").GetProperty("id").GetInt64(), Is.EqualTo(owner.MemberId));
        Assert.That(Host.Mailbox.To(email).Any(m => m.Subject.Contains("카카오 로그인", StringComparison.Ordinal)), Is.True, "the owner is told");
    }

    [Test]
    public async Task OneVisit_LogsInOnce_HoweverManyTabsUseIt()
    {
        var person = SocialBrowser.Somebody();
        await new SocialBrowser(Host).JoinAsync("google", person);
        var browser = new SocialBrowser(Host);
        await browser.VisitAsync("google", person);
        var tabs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => browser.Copy().LogInAsync()));
        Assert.That(tabs.Select(t => t.Code), Is.EquivalentTo(new[] { null, "social.visit-ended", "social.visit-ended", "social.visit-ended" }));
    }

    [Test]
    public async Task OneIdentity_MakesOneAccount_HoweverManyBrowsersSignUp()
    {
        var person = SocialBrowser.Somebody() with { Email = null };
        var browsers = Enumerable.Range(0, 3).Select(_ => new SocialBrowser(Host)).ToList();
        var proofs = new List<string>();
        foreach (var (browser, number) in browsers.Select((b, i) => (b, i)))
        {
            await browser.VisitAsync("kakao", person);
            proofs.Add(await ProveAsync(browser, $"twin{number}@example.com"));
        }

        var joined = await Task.WhenAll(browsers.Select((b, i) => b.SignUpAsync(signUpToken: proofs[i])));
        Assert.That(joined.Select(j => j.Code), Is.EquivalentTo(new[] { null, "social.taken", "social.taken" }));
        Assert.That(await Host.WithDbAsync(db => db.Accounts.CountAsync(a => a.Email.StartsWith("twin"))), Is.EqualTo(1));
    }

    private Task<int> AccountsOfAsync(string email) => Host.WithDbAsync(db => db.Accounts.CountAsync(a => a.Email == email));

    private async Task<string> ProveAsync(SocialBrowser browser, string email)
    {
        var before = Host.Mailbox.CodesTo(email);
        await browser.PostAsync("/api/members/email/send-code", new { email });
        return (await browser.PostAsync("/api/members/email/verify-code", new { email, code = await Host.Mailbox.CodeAsync(email, before) })).Text("signUpToken");
    }
}
