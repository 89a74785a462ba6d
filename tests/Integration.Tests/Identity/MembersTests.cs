using System.Net;
using System.Net.Http.Json;
using PickGo.Application.Members;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Signing up, logging in, staying logged in.</summary>
public sealed class MembersTests(DatabaseProvider database) : OnTheServer(database)
{
    private const string Password = "Gamja!2345";

    [Test]
    public async Task AStranger_SignsUpWithTheCodeFromTheMail()
    {
        var people = new SignUps(Host);
        using var browser = people.Browser();
        const string email = "New.Person@Example.com";
        var token = await people.ProveAsync(browser, email);

        var made = await SignUps.SignUpAsync(browser, token, Password, "감자 🥔");
        Assert.That(made.Status, Is.EqualTo(HttpStatusCode.Created), made.Body.ToString());
        Assert.That(made.Text("email"), Is.EqualTo("new.person@example.com"));
        Assert.That((await LogInAsync(browser, email, Password)).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await SignUps.SignUpAsync(browser, token)).Code, Is.EqualTo("members.email-not-verified"), "a proof is good for one member");
    }

    [Test]
    public async Task ACode_AllowsAFewTries_AndIsNotSentTwiceAtOnce()
    {
        var people = new SignUps(Host);
        using var browser = people.Browser();
        const string email = "guesser@example.com";
        await people.SendCodeAsync(browser, email);
        var code = await Host.Mailbox.CodeAsync(email);
        var wrong = code == "000000" ? "000001" : "000000";

        var again = await people.SendCodeAsync(browser, email);
        Assert.That(((int)again.Status, again.Code), Is.EqualTo((429, "members.code-too-soon")));
        Assert.That(again.Headers.RetryAfter, Is.Not.Null);
        for (var i = 0; i < EmailVerification.MaxTries; i++)
            Assert.That((await SignUps.VerifyAsync(browser, email, wrong)).Code, Is.EqualTo("members.code-wrong"));
        Assert.That((await SignUps.VerifyAsync(browser, email, code)).Code, Is.EqualTo("members.code-tries"));
    }

    [Test]
    public async Task GuessesThatRunAtOnce_AreCountedToo()
    {
        var people = new SignUps(Host);
        using var browser = people.Browser();
        const string email = "parallel@example.com";
        await people.SendCodeAsync(browser, email);
        await Host.Mailbox.CodeAsync(email);

        var answers = await Eventually.AtOnceAsync(30, i => SignUps.VerifyAsync(browser, email, $"{900000 + i}"));

        Assert.That(answers.Count(a => a.Code == "members.code-wrong"), Is.LessThanOrEqualTo(EmailVerification.MaxTries));
    }

    [TestCase("made-up", "short1", "이름", "password")]
    [TestCase("made-up", Password, "나", "nickname")]
    [TestCase("made-up", Password, "이 별명은 스무 글자보다 훨씬 더 길어요 정말로", "nickname")]
    [TestCase("made-up", Password, "안\u200B녕하세요", "nickname")]
    [TestCase("", Password, "이름", "signUpToken")]
    public async Task MistakesInTheForm_AreNamedByField(string signUpToken, string password, string nickname, string field)
    {
        using var stranger = Host.Stranger();
        var answer = await SignUps.SignUpAsync(stranger, signUpToken, password, nickname);
        Assert.That(((int)answer.Status, answer.Code), Is.EqualTo((400, "request.invalid")));
        Assert.That(answer.Body.GetProperty("errors").TryGetProperty(field, out _), answer.Body.ToString());
    }

    [TestCase("no-at-sign")]
    [TestCase("a@b.c\nBcc: x@y.z")]
    public async Task WhatIsNoAddress_GetsNoCode(string email)
    {
        using var stranger = Host.Stranger();
        Assert.That((await stranger.PostAsync("/api/members/email/send-code", new { email })).Code, Is.EqualTo("request.invalid"));
    }

    [Test]
    public async Task ARefreshToken_RotatesAndItsReuseEndsTheFamily()
    {
        using var member = await Host.MemberAsync();
        using var anyone = Host.Stranger();
        var first = CookieOf(await LogInAsync(anyone, member.Email, TestMembers.Password));

        var renewed = await RenewAsync(anyone, first);
        Assert.That(renewed.Status, Is.EqualTo(HttpStatusCode.OK));
        var second = CookieOf(renewed);
        Assert.That(second, Is.Not.EqualTo(first));

        Assert.That((await RenewAsync(anyone, first)).Code, Is.EqualTo("tokens.invalid"));
        Assert.That((await RenewAsync(anyone, second)).Code, Is.EqualTo("tokens.invalid"), "the thief's reuse ended the family");
    }

    [Test]
    public async Task ARefreshTokenUsedTwiceAtOnce_IsHonouredOnce()
    {
        using var member = await Host.MemberAsync();
        using var anyone = Host.Stranger();
        var cookie = CookieOf(await LogInAsync(anyone, member.Email, TestMembers.Password));

        var answers = await Eventually.AtOnceAsync(8, _ => RenewAsync(anyone, cookie));

        Assert.That(answers.Count(a => a.Status == HttpStatusCode.OK), Is.LessThanOrEqualTo(1));
    }

    [Test]
    public async Task LoggingOut_EndsTheFamily()
    {
        using var member = await Host.MemberAsync();
        using var anyone = Host.Stranger();
        var cookie = CookieOf(await LogInAsync(anyone, member.Email, TestMembers.Password));

        await anyone.SendAsync(HttpMethod.Post, "/api/members/logout", cookie: cookie);

        Assert.That((await RenewAsync(anyone, cookie)).Code, Is.EqualTo("tokens.invalid"));
    }

    [Test]
    public async Task AnUnknownAddress_IsRefusedLikeAWrongPassword()
    {
        using var anyone = Host.Stranger();
        Assert.That((await LogInAsync(anyone, "nobody@example.com", Password)).Code, Is.EqualTo("members.credentials"));
    }

    [Test]
    public async Task AMember_SeesAndRenamesOnlyThemselves()
    {
        using var member = await Host.MemberAsync();
        Assert.That((await member.GetAsync("/api/members/me")).Id, Is.EqualTo($"{member.MemberId}"));
        Assert.That((await member.PutAsync("/api/members/me", new { nickname = "새 이름" })).Text("nickname"), Is.EqualTo("새 이름"));
        Assert.That((await member.PutAsync("/api/members/me", new { nickname = "РіскGо 팀" })).Code, Is.EqualTo("members.nickname-reserved"), "Cyrillic letters among them");
        Assert.That((await member.PutAsync("/api/members/me", new { nickname = " " })).Code, Is.EqualTo("request.invalid"));
        Assert.That(await Host.CountAsync<AuditEntry>(e => e.UseCase == nameof(UpdateMe) && e.ActorId == $"{member.MemberId}"), Is.EqualTo(1));
    }

    private static Task<ApiAnswer> LogInAsync(ApiClient client, string email, string password) =>
        client.PostAsync("/api/members/login", new { email, password });

    private static Task<ApiAnswer> RenewAsync(ApiClient client, string cookie) =>
        client.SendAsync(HttpMethod.Post, "/api/tokens", JsonContent.Create(new { }), cookie: cookie);

    private static string CookieOf(ApiAnswer answer)
    {
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("pickgo_refresh=", StringComparison.Ordinal));
        Assert.That(cookie, Does.Contain("httponly").IgnoreCase.And.Contain("samesite=strict").IgnoreCase.And.Contain("path=/api").IgnoreCase);
        return cookie.Split(';')[0];
    }
}
