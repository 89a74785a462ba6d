using System.Net;
using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Passkeys: made by who is there, shown once, in the place that they were made for.</summary>
public sealed class PasskeyTests(DatabaseProvider database) : OnTheServer(database)
{
    [Test]
    public async Task AMember_AddsAPasskey_LogsInWithIt_SeesIt_AndDeletesIt()
    {
        var (browser, email) = await MemberAsync();
        using var device = new SoftwareAuthenticator();

        var added = await browser.AddPasskeyAsync(device, "내 전화기 📱");
        Assert.That(added.Status, Is.EqualTo(HttpStatusCode.Created), added.Body.ToString());
        var elsewhere = new TestBrowser(Host.BaseUrl);
        var login = await elsewhere.LogInAsync(device);
        Assert.That(login.Status, Is.EqualTo(HttpStatusCode.OK), login.Body.ToString());

        Assert.That((await elsewhere.GetAsync("/api/members/me")).Text("email"), Is.EqualTo(email));
        Assert.That((await elsewhere.PostAsync("/api/tokens", new { })).Status, Is.EqualTo(HttpStatusCode.OK), "the refresh cookie is there too");
        var seen = (await browser.GetAsync("/api/members/me/passkeys")).Body[0];
        Assert.That((seen.GetProperty("name").GetString(), seen.GetProperty("lastUsedAt").ValueKind), Is.EqualTo(("내 전화기 📱", System.Text.Json.JsonValueKind.String)));
        Assert.That((await browser.GetAsync("/api/members/me/export")).Body.GetProperty("data").GetProperty("passkeys")[0].GetProperty("name").GetString(), Is.EqualTo("내 전화기 📱"));
        Assert.That((await browser.PutAsync($"/api/members/me/passkeys/{added.Id}", new { name = "새 이름" })).Text("name"), Is.EqualTo("새 이름"));
        Assert.That((await browser.DeleteAsync($"/api/members/me/passkeys/{added.Id}", new { })).Status, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That((await elsewhere.LogInAsync(device)).Code, Is.EqualTo("passkeys.refused"));
        await Eventually.TrueAsync(() => new[] { "패스키를 추가했어요", "패스키를 지웠어요", "새 기기에서 로그인했어요" }
            .All(s => Host.Mailbox.To(email).Any(m => m.Subject.Contains(s, StringComparison.Ordinal))), "mails tell");
    }

    [Test]
    public async Task WhoeverFindsAnOpenBrowser_NeedsThePassword()
    {
        var (browser, _) = await MemberAsync();
        using var device = new SoftwareAuthenticator();
        var id = (await browser.AddPasskeyAsync(device)).Id;
        await AgeAsync(browser);

        Assert.That((await browser.AskToAddAsync()).Code, Is.EqualTo("auth.presence-needed"));
        Assert.That((await browser.DeleteAsync($"/api/members/me/passkeys/{id}", new { })).Code, Is.EqualTo("auth.presence-needed"));
        Assert.That((await browser.AskToAddAsync("Wrong!2345")).Code, Is.EqualTo("members.password-wrong"));
        Assert.That((await browser.AskToAddAsync(TestMembers.Password)).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await browser.ShowAgainAsync(device)).Status, Is.EqualTo(HttpStatusCode.NoContent), "a passkey says it too");
        Assert.That((await browser.DeleteAsync($"/api/members/me/passkeys/{id}", new { })).Status, Is.EqualTo(HttpStatusCode.NoContent));
    }

    /// <summary>An answer is good once, in the browser that was asked.</summary>
    [Test]
    public async Task AnAnswerThatIsShownAgain_OrElsewhere_IsRefused()
    {
        var (browser, _) = await MemberAsync();
        using var device = new SoftwareAuthenticator { Counts = false };
        await browser.AddPasskeyAsync(device);
        var victim = new TestBrowser(Host.BaseUrl);
        var credential = device.Show(await victim.AskToLogInAsync());

        Assert.That((await new TestBrowser(Host.BaseUrl).PostAsync("/api/members/login/passkey", new { credential })).Code, Is.EqualTo("passkeys.refused"), "no cookie");
        var other = new TestBrowser(Host.BaseUrl);
        await other.AskToLogInAsync();
        Assert.That((await other.PostAsync("/api/members/login/passkey", new { credential })).Code, Is.EqualTo("passkeys.refused"), "another challenge");
        var again = victim.Copy();
        var answers = await Eventually.AtOnceAsync(2, i => (i == 0 ? victim : again).PostAsync("/api/members/login/passkey", new { credential }));
        Assert.That(answers.Select(a => a.Code), Is.EquivalentTo(new[] { null, "passkeys.refused" }));
    }

    [Test]
    public async Task ForgedOnes_OfOtherPlaces_AndUnopened_AreRefusedAlike()
    {
        var (browser, _) = await MemberAsync();
        using var device = new SoftwareAuthenticator();
        await browser.AddPasskeyAsync(device);
        using var unknown = new SoftwareAuthenticator();
        unknown.Make((await browser.AskToAddAsync()).Body.GetProperty("options"));

        var answers = new List<ApiAnswer> { await new TestBrowser(Host.BaseUrl).LogInAsync(unknown) };
        device.Origin = "https://pickgo.local.evil.example";
        answers.Add(await new TestBrowser(Host.BaseUrl).LogInAsync(device));
        (device.Origin, device.Domain) = ("https://pickgo.local", "evil.example");
        answers.Add(await new TestBrowser(Host.BaseUrl).LogInAsync(device));
        (device.Domain, device.Verifies) = ("pickgo.local", false);
        answers.Add(await new TestBrowser(Host.BaseUrl).LogInAsync(device));
        device.Verifies = true;
        answers.Add(await new TestBrowser(Host.BaseUrl).PostAsync("/api/members/login/passkey", new { credential = new { id = "nonsense" } }));

        Assert.That(answers.Select(a => (a.Code, (int)a.Status, a.Text("title"))).Distinct(), Is.EqualTo(new[] { ("passkeys.refused", 401, answers[0].Text("title")) }));
        Assert.That((await new TestBrowser(Host.BaseUrl).LogInAsync(device)).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task ACountThatDoesNotRise_IsACopys_AlsoWhenBothComeAtOnce()
    {
        var (browser, _) = await MemberAsync();
        using var device = new SoftwareAuthenticator { Count = 5, Counts = false };
        await browser.AddPasskeyAsync(device);

        Assert.That((await new TestBrowser(Host.BaseUrl).LogInAsync(device)).Code, Is.EqualTo("passkeys.refused"), "it stands still");
        device.Count = 9;
        var browsers = Enumerable.Range(0, 4).Select(_ => new TestBrowser(Host.BaseUrl)).ToList();
        var shown = new List<System.Text.Json.JsonElement>();
        foreach (var each in browsers) shown.Add(device.Show(await each.AskToLogInAsync()));

        var answers = await Eventually.AtOnceAsync(4, i => browsers[i].PostAsync("/api/members/login/passkey", new { credential = shown[i] }));

        Assert.That(answers.Count(a => a.Status == HttpStatusCode.OK), Is.EqualTo(1));
        Assert.That(answers.Select(a => a.Code).OfType<string>().Distinct(), Is.EqualTo(new[] { "passkeys.refused" }));
    }

    [Test]
    public async Task ThereIsRoomForTen_AlsoWhenTheyComeAtOnce()
    {
        var (browser, _) = await MemberAsync();
        var devices = Enumerable.Range(0, 12).Select(_ => new SoftwareAuthenticator()).ToList();
        foreach (var device in devices.Take(9)) Assert.That((await browser.AddPasskeyAsync(device)).Status, Is.EqualTo(HttpStatusCode.Created));

        var tabs = Enumerable.Range(0, 3).Select(_ => browser.Copy()).ToList();
        var made = new List<System.Text.Json.JsonElement>();
        for (var i = 0; i < 3; i++) made.Add(devices[9 + i].Make((await tabs[i].AskToAddAsync()).Body.GetProperty("options")));
        var answers = await Eventually.AtOnceAsync(3, i => tabs[i].PostAsync("/api/members/me/passkeys", new { credential = made[i], name = $"{i}" }));

        Assert.That(answers.Select(a => a.Code), Is.EquivalentTo(new[] { null, "passkeys.too-many", "passkeys.too-many" }));
        devices.ForEach(d => d.Dispose());
    }

    [Test]
    public async Task ALockedAccount_AndOneThatLeft_AreNotOpenedByAPasskey()
    {
        var (browser, email) = await MemberAsync();
        using var device = new SoftwareAuthenticator();
        await browser.AddPasskeyAsync(device);
        using var owner = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var id = (await browser.GetAsync("/api/members/me")).Body.GetProperty("id").GetInt64();

        await owner.PostAsync($"/api/admin/members/{id}/lock");
        Assert.That((await new TestBrowser(Host.BaseUrl).LogInAsync(device)).Code, Is.EqualTo("members.locked-by-operator"));
        await owner.PostAsync($"/api/admin/members/{id}/unlock");
        await Eventually.TrueAsync(async () => (await browser.GetAsync("/api/members/me")).Status == HttpStatusCode.OK, "it is open again");
        Assert.That((await browser.DeleteAsync("/api/members/me", new { password = TestMembers.Password })).Status, Is.EqualTo(HttpStatusCode.NoContent));

        Assert.That((await new TestBrowser(Host.BaseUrl).LogInAsync(device)).Code, Is.EqualTo("passkeys.refused"));
        Assert.That(await Host.CountAsync<Passkey>(p => p.AccountId == id), Is.Zero, email);
    }

    [Test]
    public async Task WithoutAPassword_TheLastWayIn_Stays()
    {
        var (browser, email) = await MemberAsync();
        using var device = new SoftwareAuthenticator();
        var id = (await browser.AddPasskeyAsync(device)).Id;
        var account = await Host.WithDbAsync(db => db.Accounts.Where(a => a.Email == email).Select(a => a.Id).SingleAsync());
        await Host.WithDbAsync(db => db.Accounts.Where(a => a.Id == account).ExecuteUpdateAsync(a => a.SetProperty(x => x.PasswordHash, "")));
        Assert.That((await browser.DeleteAsync($"/api/members/me/passkeys/{id}", new { })).Code, Is.EqualTo("social.last-way-in"));
    }

    [Test]
    public async Task AnothersPasskey_IsNoneOfMine()
    {
        var (mine, _) = await MemberAsync();
        var (others, _) = await MemberAsync();
        using var device = new SoftwareAuthenticator();
        var id = (await others.AddPasskeyAsync(device)).Id;

        Assert.That((await mine.DeleteAsync($"/api/members/me/passkeys/{id}", new { })).Code, Is.EqualTo("passkeys.not-found"));
        Assert.That((await mine.PutAsync($"/api/members/me/passkeys/{id}", new { name = "내 것" })).Code, Is.EqualTo("passkeys.not-found"));
        Assert.That((await mine.ShowAgainAsync(device)).Code, Is.EqualTo("passkeys.not-shown"));
        Assert.That((await new TestBrowser(Host.BaseUrl).LogInAsync(device)).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await mine.AddPasskeyAsync(device)).Code, Is.EqualTo("passkeys.not-added"), "a credential has one account");
    }

    [Test]
    public async Task ACredential_HasOneAccount_AlsoWhenTwoAddItAtOnce()
    {
        var browsers = new[] { (await MemberAsync()).Browser, (await MemberAsync()).Browser, (await MemberAsync()).Browser };
        using var device = new SoftwareAuthenticator();
        var made = new List<System.Text.Json.JsonElement>();
        foreach (var each in browsers) made.Add(device.Make((await each.AskToAddAsync()).Body.GetProperty("options")));

        var answers = await Eventually.AtOnceAsync(3, i => browsers[i].PostAsync("/api/members/me/passkeys", new { credential = made[i], name = $"{i}" }));

        Assert.That(answers.Count(a => a.Status == HttpStatusCode.Created), Is.EqualTo(1));
        Assert.That(answers.Select(a => a.Code).OfType<string>(), Is.All.EqualTo("passkeys.known").Or.EqualTo("passkeys.not-added"));
    }

    /// <summary>The log-in was a while ago.</summary>
    private async Task AgeAsync(TestBrowser browser)
    {
        var id = (await browser.GetAsync("/api/members/me")).Body.GetProperty("id").GetInt64();
        await Host.WithDbAsync(db => db.LoginSessions.Where(s => s.AccountId == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.StartedAt, x => x.StartedAt.AddMinutes(-11))));
    }

    private async Task<(TestBrowser Browser, string Email)> MemberAsync()
    {
        using var member = await Host.MemberAsync();
        var browser = new TestBrowser(Host.BaseUrl);
        await browser.LogInAsync(member.Email, TestMembers.Password);
        return (browser, member.Email);
    }
}
