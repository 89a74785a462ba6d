using System.Net;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Another address to log in with, and log-ins from devices that were never seen.</summary>
public sealed class EmailChangeTests(DatabaseProvider database) : OnTheServer(database)
{
    [Test]
    public async Task AChange_NeedsThePasswordAndTheCode_AndTellsBothAddresses()
    {
        using var member = await new SignUps(Host).MemberAsync("before@example.com");
        Assert.That((await AskAsync(member, "after@example.com", "Wrong!2345")).Code, Is.EqualTo("members.password-wrong"));
        Assert.That((await AskAsync(member, "after@example.com")).Status, Is.EqualTo(HttpStatusCode.NoContent));
        var code = await Host.Mailbox.CodeAsync("after@example.com");

        Assert.That((await ChangeAsync(member, code == "000000" ? "000001" : "000000")).Code, Is.EqualTo("members.code-wrong"));
        Assert.That((await ChangeAsync(member, code)).Status, Is.EqualTo(HttpStatusCode.NoContent));

        Assert.That((await member.GetAsync("/api/members/me")).Text("email"), Is.EqualTo("after@example.com"));
        foreach (var address in new[] { "before@example.com", "after@example.com" })
            await Eventually.TrueAsync(() => Host.Mailbox.To(address).Any(m => m.Subject.Contains("로그인 이메일이 바뀌었어요", StringComparison.Ordinal)), address);
        Assert.That((await ChangeAsync(member, code)).Code, Is.EqualTo("members.code-expired"), "a code is good once");
    }

    [Test]
    public async Task OfTwoWhoChangeToTheSameAddressAtOnce_OneHasIt_AndTheOtherLearnsNothing()
    {
        var people = new SignUps(Host);
        using var one = await people.MemberAsync("one@example.com");
        using var two = await people.MemberAsync("two@example.com");
        const string wanted = "wanted@example.com";
        await AskAsync(one, wanted);
        var first = await Host.Mailbox.CodeAsync(wanted);
        await AskAsync(two, wanted);
        await Eventually.TrueAsync(() => Host.Mailbox.To(wanted).Count == 2, "both have a code");
        var second = await Host.Mailbox.CodeAsync(wanted);

        var answers = await Eventually.AtOnceAsync(2, i => i == 0 ? ChangeAsync(one, first) : ChangeAsync(two, second));

        Assert.That(answers.Select(a => (int)a.Status).Order(), Is.EqualTo(new[] { 204, 409 }));
        Assert.That(answers.Single(a => a.Code is not null).Code, Is.EqualTo("members.email-not-changed"));
        Assert.That(await Host.CountAsync<Domain.Identity.Account>(a => a.Email == wanted), Is.EqualTo(1));
    }

    [Test]
    public async Task AnAddressThatIsAMembers_IsAskedForLikeAnyOther_AndGetsNoCode()
    {
        var people = new SignUps(Host);
        using var owner = await people.MemberAsync("owner@example.com");
        using var other = await people.MemberAsync("curious@example.com");

        Assert.That((await AskAsync(other, "owner@example.com")).Status, Is.EqualTo(HttpStatusCode.NoContent));
        await Eventually.TrueAsync(() => Host.Mailbox.To("owner@example.com").Any(m => m.Subject.Contains("이미 쓰고 있는", StringComparison.Ordinal)), "the owner is told");
        Assert.That((await ChangeAsync(other, "123456")).Code, Is.EqualTo("members.code-wrong"));
    }

    [Test]
    public async Task ALogInFromANewDevice_IsTold_ButNotTheFirstOne_NorOneFromADeviceThatIsKnown()
    {
        var people = new SignUps(Host);
        const string email = "traveller@example.com";
        using var home = await people.MemberAsync(email);
        await home.PostAsync("/api/members/login", new { email, password = SignUps.Password });
        Assert.That(Told(email), Is.Zero);

        using var away = people.Browser();
        await away.PostAsync("/api/members/login", new { email, password = SignUps.Password });
        await Eventually.TrueAsync(() => Told(email) == 1, "a mail tells");
        await away.PostAsync("/api/members/login", new { email, password = SignUps.Password });
        using var third = people.Browser();
        await third.PostAsync("/api/members/login", new { email, password = SignUps.Password });
        await Eventually.TrueAsync(() => Told(email) > 1, "another tells");
        Assert.That(Told(email), Is.EqualTo(2), "mails go out in order: the device that was known by then sent none");
    }

    private int Told(string email) => Host.Mailbox.To(email).Count(m => m.Subject.Contains("새 기기", StringComparison.Ordinal));

    private static Task<ApiAnswer> AskAsync(ApiClient member, string email, string password = SignUps.Password) =>
        member.PostAsync("/api/members/me/email", new { email, password });

    private static Task<ApiAnswer> ChangeAsync(ApiClient member, string code) => member.PutAsync("/api/members/me/email", new { code });
}
