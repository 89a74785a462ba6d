using System.Net;
using PickGo.Domain.Identity;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

public sealed partial class SecondFactorTests
{
    private const string FirstPasskey = $"{Step}/enrolment/passkey";

    [Test]
    public async Task APasskey_CanBeTheFirst_AndEndsTheLogInOnce()
    {
        var (email, id) = await OperatorAsync();
        var browser = new TestBrowser(Host.BaseUrl);
        Assert.That((await browser.PostAsync($"{FirstPasskey}/options")).Code, Is.EqualTo("members.second-factor-over"), "nobody began");
        await browser.LogInAsync(email, TestMembers.Password);
        Assert.That((await new TestBrowser(Host.BaseUrl).PostAsync($"{FirstPasskey}/options")).Code, Is.EqualTo("members.second-factor-over"), "another browser began");

        using var device = new SoftwareAuthenticator();
        var asked = await browser.PostAsync($"{FirstPasskey}/options");
        var credential = device.Make(asked.Body.GetProperty("options"));
        var late = browser.Copy();
        var done = browser.Take(await browser.PostAsync(FirstPasskey, new { credential, name = "무대 뒤 노트북" }));

        Assert.That(done.Status, Is.EqualTo(HttpStatusCode.OK), done.Body.ToString());
        Assert.That((await browser.GetAsync(Own)).Body.GetProperty("isFresh").GetBoolean(), Is.True);
        Assert.That((await late.PostAsync(FirstPasskey, new { credential, name = "또" })).Code, Is.EqualTo("members.second-factor-over"));
        Assert.That((await late.PostAsync($"{Step}/enrolment")).Code, Is.EqualTo("members.second-factor-over"), "the password alone sets up nothing more");
        Assert.That(await Host.CountAsync<Passkey>(p => p.AccountId == id), Is.EqualTo(1));
        Assert.That((await new TestBrowser(Host.BaseUrl).LogInAsync(email, TestMembers.Password)).Code, Is.EqualTo("members.second-factor-needed"));
        Assert.That((await new TestBrowser(Host.BaseUrl).LogInAsync(device)).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task OfTwoFirstPasskeysAtOnce_OneCounts()
    {
        var (email, id) = await OperatorAsync();
        var browser = new TestBrowser(Host.BaseUrl);
        await browser.LogInAsync(email, TestMembers.Password);
        var tabs = new[] { browser, browser.Copy() };
        var credentials = new List<object>();
        foreach (var tab in tabs)
        {
            using var device = new SoftwareAuthenticator();
            credentials.Add(device.Make((await tab.PostAsync($"{FirstPasskey}/options")).Body.GetProperty("options")));
        }

        var answers = await Eventually.AtOnceAsync(2, i => tabs[i].PostAsync(FirstPasskey, new { credential = credentials[i], name = "열쇠" }));

        Assert.That(answers.Count(a => a.Status == HttpStatusCode.OK), Is.EqualTo(1), string.Join(' ', answers.Select(a => a.Body)));
        Assert.That(await Host.CountAsync<Passkey>(p => p.AccountId == id), Is.EqualTo(1));
    }

    [Test]
    public async Task APasskey_IsBothFactors_AndTheLastOneStays()
    {
        var (email, id, secret, _) = await EnrolledAsync();
        var (browser, _) = await LogInAsync(email, Code(secret));
        Assert.That((await browser.DeleteAsync(Own)).Code, Is.EqualTo("second-factor.last"));
        using var device = new SoftwareAuthenticator();
        var passkey = (await browser.AddPasskeyAsync(device)).Id;

        var other = new TestBrowser(Host.BaseUrl);
        Assert.That((await other.LogInAsync(device)).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await other.GetAsync(Own)).Body.GetProperty("isFresh").GetBoolean(), Is.True);
        await AgeAsync(id);
        Assert.That((await other.AskToAddAsync(TestMembers.Password)).Code, Is.EqualTo("auth.second-factor-needed"), "the password alone adds none");
        Assert.That((await other.ShowAgainAsync(device)).Status, Is.EqualTo(HttpStatusCode.NoContent));

        // Both go at once: each counts the other one.
        var answers = await Eventually.AtOnceAsync(2, i => i == 0 ? other.DeleteAsync(Own) : other.Copy().DeleteAsync($"/api/members/me/passkeys/{passkey}", new { }));
        Assert.That(answers.Count(a => a.Status == HttpStatusCode.NoContent), Is.EqualTo(1), string.Join(' ', answers.Select(a => a.Body)));
        Assert.That(answers.Select(a => a.Code).OfType<string>(), Is.EqualTo(new[] { "second-factor.last" }));
    }
}
