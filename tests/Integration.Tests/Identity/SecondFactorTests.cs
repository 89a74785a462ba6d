using System.Net;
using Microsoft.EntityFrameworkCore;
using OtpNet;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Operators need a second factor: to log in, and again before something grave.</summary>
public sealed partial class SecondFactorTests(DatabaseProvider database) : OnTheServer(database)
{
    private const string Step = "/api/members/login/second-factor";
    private const string Own = "/api/members/me/second-factor";

    protected override Dictionary<string, string?> Settings => new() { ["Identity:OperatorSecondFactor"] = "Required" };

    [Test]
    public async Task WithoutOne_ALogInOpensTheSetUp_AndNothingElse()
    {
        var (email, _) = await OperatorAsync();
        var browser = new TestBrowser(Host.BaseUrl);

        var asked = await browser.LogInAsync(email, TestMembers.Password);
        Assert.That((asked.Code, (int)asked.Status), Is.EqualTo(("members.second-factor-enrolment", 401)));
        Assert.That((browser.Has("pickgo_step"), browser.Has("pickgo_refresh")), Is.EqualTo((true, false)));
        Assert.That((await browser.PostAsync(Step, new { code = "123456" })).Code, Is.EqualTo("members.second-factor-over"), "it is no second step");
        Assert.That((await browser.GetAsync("/api/members/me")).Status, Is.EqualTo(HttpStatusCode.Unauthorized));

        var (secret, codes) = await EnrolAsync(browser);
        Assert.That((await browser.GetAsync(Own)).Body.GetProperty("isFresh").GetBoolean(), Is.True);
        Assert.That(codes, Has.Count.EqualTo(10).And.Unique);
        Assert.That(codes, Has.All.Matches("^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$"));
        Assert.That((await browser.PostAsync("/api/tokens", new { })).Status, Is.EqualTo(HttpStatusCode.OK));
        await ForgetStepAsync(email);
        Assert.That((await LogInAsync(email, Code(secret))).Answer.Status, Is.EqualTo(HttpStatusCode.OK));
        await Eventually.TrueAsync(() => Host.Mailbox.To(email).Any(m => m.Subject.Contains("2단계 인증을 설정했어요", StringComparison.Ordinal)), "a mail tells");
        var kept = await Host.WithDbAsync(db => db.SecondFactors.Where(f => db.Accounts.Any(a => a.Id == f.AccountId && a.Email == email)).Select(f => f.Secret).SingleAsync());
        Assert.That(kept, Does.StartWith("dp:").And.Not.Contains(secret));
    }

    [Test]
    public async Task TheSecondStep_IsForTheBrowserThatBegan_OnceAndInTime()
    {
        var (email, id, secret, _) = await EnrolledAsync();
        var browser = new TestBrowser(Host.BaseUrl);
        Assert.That((await browser.LogInAsync(email, TestMembers.Password)).Code, Is.EqualTo("members.second-factor-needed"));
        Assert.That((await browser.PostAsync($"{Step}/enrolment")).Code, Is.EqualTo("members.second-factor-over"), "a password sets up no other factor");
        Assert.That((await new TestBrowser(Host.BaseUrl).PostAsync(Step, new { code = Code(secret) })).Code, Is.EqualTo("members.second-factor-over"), "no cookie");
        Assert.That((await browser.PostAsync(Step, new { code = "000000" })).Code, Is.EqualTo("second-factor.code-wrong"));

        // The same step twice at once, with different codes that are both right: the step is used once.
        var copy = browser.Copy();
        var next = Code(secret, 1);
        var answers = await Eventually.AtOnceAsync(2, i => (i == 0 ? browser : copy).PostAsync(Step, new { code = i == 0 ? Code(secret) : next }));
        Assert.That(answers.Count(a => a.Status == HttpStatusCode.OK), Is.EqualTo(1), string.Join(' ', answers.Select(a => a.Body)));
        Assert.That((await copy.PostAsync(Step, new { code = Code(secret, 1) })).Code, Is.EqualTo("members.second-factor-over"), "the step is used, whatever the code");

        var late = new TestBrowser(Host.BaseUrl);
        await late.LogInAsync(email, TestMembers.Password);
        await Host.WithDbAsync(db => db.PendingLogIns.Where(p => p.AccountId == id).ExecuteUpdateAsync(p => p.SetProperty(x => x.StartedAt, x => x.StartedAt.AddMinutes(-11))));
        await ForgetStepAsync(email);
        Assert.That((await late.PostAsync(Step, new { code = Code(secret) })).Code, Is.EqualTo("members.second-factor-over"));
    }

    [Test]
    public async Task APasswordThatChanged_EndsTheLogInsThatBeganWithTheOneBefore()
    {
        var (email, id, secret, _) = await EnrolledAsync();
        var browser = new TestBrowser(Host.BaseUrl);
        await browser.LogInAsync(email, TestMembers.Password);
        await Host.WithDbAsync(db => db.Accounts.Where(a => a.Id == id).ExecuteUpdateAsync(a => a.SetProperty(x => x.PasswordChangedAt, TimeProvider.System.GetUtcNow().UtcDateTime)));

        Assert.That((await browser.PostAsync(Step, new { code = Code(secret) })).Code, Is.EqualTo("members.second-factor-over"));
    }

    [Test]
    public async Task ACode_WorksOnce_AlsoWhenItComesTwiceAtOnce([Values] bool fromPaper)
    {
        var (email, _, secret, codes) = await EnrolledAsync();
        var browsers = Enumerable.Range(0, 4).Select(_ => new TestBrowser(Host.BaseUrl)).ToList();
        foreach (var each in browsers) await each.LogInAsync(email, TestMembers.Password);
        var code = fromPaper ? codes[3].ToLowerInvariant() : Code(secret);

        var answers = await Eventually.AtOnceAsync(4, i => browsers[i].PostAsync(Step, new { code }));

        Assert.That(answers.Count(a => a.Status == HttpStatusCode.OK), Is.EqualTo(1), string.Join(' ', answers.Select(a => a.Body)));
        Assert.That(answers.Select(a => a.Code).OfType<string>().Distinct(), Is.EqualTo(new[] { "second-factor.code-wrong" }));
        if (fromPaper) await Eventually.TrueAsync(() => Host.Mailbox.To(email).Any(m => m.Text.Contains("남은 코드: 9", StringComparison.Ordinal)), "a mail tells");
    }

    [Test]
    public async Task Guesses_AreCountedOverAllLogIns_AndDoNotKeepTheOwnersDeviceOut()
    {
        var (email, _, secret, _) = await EnrolledAsync();
        var (own, login) = await LogInAsync(email, Code(secret));
        Assert.That(login.Status, Is.EqualTo(HttpStatusCode.OK));
        await ForgetStepAsync(email);

        var guesses = await Eventually.AtOnceAsync(5, async _ => (await LogInAsync(email, "000000")).Answer);
        var more = new List<ApiAnswer>();
        for (var i = 0; i < SecondFactor.StrangersTries; i++) more.Add((await LogInAsync(email, "000000")).Answer);
        var wrong = guesses.Concat(more).Count(a => a.Code == "second-factor.code-wrong");
        Assert.That(wrong, Is.EqualTo(SecondFactor.StrangersTries));
        Assert.That((await LogInAsync(email, Code(secret))).Answer.Code, Is.EqualTo("second-factor.tries"), "also the right code");
        await Eventually.TrueAsync(() => Host.Mailbox.To(email).Any(m => m.Subject.Contains("여러 번 실패", StringComparison.Ordinal)), "the owner hears that the password is known");

        await own.LogInAsync(email, TestMembers.Password);
        for (var i = 0; i < SecondFactor.OwnTries - 1; i++) Assert.That((await own.PostAsync(Step, new { code = "000000" })).Code, Is.EqualTo("second-factor.code-wrong"));
        Assert.That((await own.PostAsync(Step, new { code = Code(secret) })).Status, Is.EqualTo(HttpStatusCode.OK), "the owner's own device has tries of its own");
    }

    [Test]
    public async Task OfTwoSetUpsAtOnce_OneCounts()
    {
        var (email, id) = await OperatorAsync();
        var browsers = Enumerable.Range(0, 3).Select(_ => new TestBrowser(Host.BaseUrl)).ToList();
        foreach (var each in browsers) await each.LogInAsync(email, TestMembers.Password);
        var begun = await Eventually.AtOnceAsync(3, i => browsers[i].PostAsync($"{Step}/enrolment"));
        Assert.That(begun.Select(a => a.Status), Is.All.EqualTo(HttpStatusCode.OK));

        // All know the secret that stands, as one who looks over another's shoulder does.
        var secret = (await browsers[0].PostAsync($"{Step}/enrolment")).Text("secret");
        var answers = await Eventually.AtOnceAsync(3, i => browsers[i].PostAsync($"{Step}/enrolment/confirm", new { code = Code(secret) }));

        Assert.That(answers.Count(a => a.Status == HttpStatusCode.OK), Is.EqualTo(1), string.Join(' ', answers.Select(a => a.Body)));
        Assert.That(await Host.WithDbAsync(db => db.SecondFactors.Where(f => f.AccountId == id).SelectMany(f => f.Codes).CountAsync()), Is.EqualTo(10));
        Assert.That(await Host.CountAsync<LoginSession>(s => s.AccountId == id), Is.EqualTo(1));
    }

    [Test]
    public async Task BeforeSomethingGrave_ItIsShownAgain()
    {
        var (email, id, secret, codes) = await EnrolledAsync();
        var (browser, _) = await LogInAsync(email, Code(secret));
        object client = new { name = "시험 앱", kind = "Confidential", grants = new[] { "client_credentials" }, redirectUris = Array.Empty<string>(), scopes = new[] { "catalogue:read" } };
        var added = await browser.PostAsync("/api/admin/clients", client);
        Assert.That(added.Status, Is.EqualTo(HttpStatusCode.Created), added.Body.ToString());
        var path = $"/api/admin/clients/{added.Text("clientId")}";

        await AgeAsync(id);
        foreach (var grave in new[] { "/api/admin/clients", $"{path}/secrets", $"{path}/enable", "/api/admin/reservations/none/refund", $"{Own}/recovery-codes" })
        {
            var refused = await browser.PostAsync(grave, grave.EndsWith("refund", StringComparison.Ordinal) ? new { all = true, waiveFee = false } : grave.EndsWith("clients", StringComparison.Ordinal) ? client : null);
            Assert.That((refused.Code, (int)refused.Status), Is.EqualTo(("auth.second-factor-needed", 403)), grave);
        }

        Assert.That((await browser.DeleteAsync(path)).Status, Is.EqualTo(HttpStatusCode.NoContent), "keeping a client out waits for nobody");
        await ForgetStepAsync(email);
        Assert.That((await browser.PostAsync($"{Own}/confirm", new { code = "000000" })).Code, Is.EqualTo("second-factor.code-wrong"));
        Assert.That((await browser.PostAsync($"{Own}/confirm", new { code = Code(secret) })).Status, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That((await browser.PostAsync($"{path}/secrets")).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await browser.PostAsync($"{Own}/confirm", new { code = codes[0] })).Status, Is.EqualTo(HttpStatusCode.NoContent), "a code from paper does too");
    }

    [Test]
    public async Task WhatIsFreshInOneLogIn_IsNotInAnother_NorWithATokenOfNone()
    {
        var (email, id, secret, codes) = await EnrolledAsync();
        var (first, _) = await LogInAsync(email, Code(secret));
        await AgeAsync(id);
        var (second, _) = await LogInAsync(email, codes[0]);
        using var none = new ApiClient(Host.BaseUrl, Issue(id));

        Assert.That((await first.PostAsync($"{Own}/recovery-codes")).Code, Is.EqualTo("auth.second-factor-needed"));
        Assert.That((await none.PostAsync($"{Own}/recovery-codes")).Code, Is.EqualTo("auth.second-factor-needed"));
        Assert.That((await second.PostAsync($"{Own}/recovery-codes")).Body.GetProperty("recoveryCodes").GetArrayLength(), Is.EqualTo(10));
        Assert.That((await LogInAsync(email, codes[1])).Answer.Code, Is.EqualTo("second-factor.code-wrong"), "those before end");
    }

    /// <summary>From before the rule, or from before the member was made an operator.</summary>
    [Test]
    public async Task ALogInWithoutOne_IsNotGoneOnWith()
    {
        using var member = await Host.MemberAsync();
        var browser = new TestBrowser(Host.BaseUrl);
        await browser.LogInAsync(member.Email, TestMembers.Password);
        Assert.That((await browser.PostAsync("/api/tokens", new { })).Status, Is.EqualTo(HttpStatusCode.OK));
        await Host.WithDbAsync(db => db.Accounts.Where(a => a.Id == member.MemberId).ExecuteUpdateAsync(a => a.SetProperty(x => x.Role, AccountRole.Admin)));

        Assert.That((await browser.PostAsync("/api/tokens", new { })).Code, Is.EqualTo("tokens.invalid"));
    }

    [Test]
    public async Task Members_HaveNone_AndNeedNone()
    {
        using var member = await Host.MemberAsync();
        var browser = new TestBrowser(Host.BaseUrl);
        Assert.That((await browser.LogInAsync(member.Email, TestMembers.Password)).Status, Is.EqualTo(HttpStatusCode.OK));

        Assert.That((await browser.GetAsync(Own)).Code, Is.EqualTo("second-factor.operators-only"));
        Assert.That((await browser.PostAsync($"{Own}/enrolment", new { })).Code, Is.EqualTo("second-factor.operators-only"));
        Assert.That((await browser.PostAsync($"{Own}/confirm", new { code = "123456" })).Code, Is.EqualTo("second-factor.code-wrong"));
    }

    [Test]
    public async Task ALostSecondFactor_IsResetByAnotherOperator_AndTheNextLogInSetsUpAnother()
    {
        var (email, id, secret, codes) = await EnrolledAsync();
        var (inside, _) = await LogInAsync(email, Code(secret));
        using var device = new SoftwareAuthenticator { Origin = "http://localhost", Domain = "localhost" };
        await inside.AddPasskeyAsync(device);
        var stranger = new TestBrowser(Host.BaseUrl);
        await stranger.LogInAsync(email, TestMembers.Password);
        var (boss, _) = await BossAsync();

        Assert.That((await boss.DeleteAsync(ResetOf(id))).Status, Is.EqualTo(HttpStatusCode.NoContent));

        await Eventually.TrueAsync(async () => (await inside.GetAsync("/api/members/me")).Status == HttpStatusCode.Unauthorized, "the log-ins end");
        Assert.That((await inside.PostAsync("/api/tokens", new { })).Status, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That((await stranger.PostAsync(Step, new { code = codes[0] })).Code, Is.Not.Null, "no code of before counts");
        Assert.That((await new TestBrowser(Host.BaseUrl).LogInAsync(device)).Code, Is.EqualTo("passkeys.refused"));
        await Eventually.TrueAsync(() => Host.Mailbox.To(email).Any(m => m.Subject.Contains("초기화됐어요", StringComparison.Ordinal)), "a mail tells");
        var again = new TestBrowser(Host.BaseUrl);
        Assert.That((await again.LogInAsync(email, TestMembers.Password)).Code, Is.EqualTo("members.second-factor-enrolment"));
        Assert.That((await EnrolAsync(again)).Secret, Is.Not.EqualTo(secret));
        Assert.That((await again.GetAsync("/api/members/me")).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task AReset_IsForOthersAlone_AndWantsASecondFactorOfJustNow()
    {
        var (email, id, _, _) = await EnrolledAsync();
        var (boss, own) = await BossAsync();
        Assert.That((await boss.DeleteAsync(ResetOf(own))).Code, Is.EqualTo("second-factor.not-yourself"));
        using var member = await Host.MemberAsync();
        Assert.That((await boss.DeleteAsync(ResetOf(member.MemberId))).Code, Is.EqualTo("second-factor.operators-only"));
        Assert.That((await boss.DeleteAsync(ResetOf(999_999))).Code, Is.EqualTo("members.not-found"));
        Assert.That((await member.DeleteAsync(ResetOf(id))).Status, Is.EqualTo(HttpStatusCode.Forbidden));

        await AgeAsync(own);
        Assert.That((await boss.DeleteAsync(ResetOf(id))).Code, Is.EqualTo("auth.second-factor-needed"));
        Assert.That((await new TestBrowser(Host.BaseUrl).LogInAsync(email, TestMembers.Password)).Code, Is.EqualTo("members.second-factor-needed"), "nothing is changed");
    }

    private static string ResetOf(long id) => $"/api/admin/members/{id}/second-factor";

    /// <summary>An operator who showed the second factor just now.</summary>
    private async Task<(TestBrowser Browser, long Id)> BossAsync()
    {
        var (email, id, secret, _) = await EnrolledAsync();
        return ((await LogInAsync(email, Code(secret))).Browser, id);
    }

    private static string Code(string secret, int steps = 0) =>
        new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(30 * steps));

    private string Issue(long id) =>
        ((Application.Identity.IAccessTokens)Host.Services.GetService(typeof(Application.Identity.IAccessTokens))!).Issue(id, AccountRole.Admin).Token;

    private async Task<(string Email, long Id)> OperatorAsync()
    {
        using var added = await TestMembers.AddAsync(Host, AccountRole.Admin);
        return (added.Email, added.MemberId);
    }

    private static async Task<(string Secret, IReadOnlyList<string> Codes)> EnrolAsync(TestBrowser browser)
    {
        var secret = (await browser.PostAsync($"{Step}/enrolment")).Text("secret");
        var done = browser.Take(await browser.PostAsync($"{Step}/enrolment/confirm", new { code = Code(secret) }));
        Assert.That(done.Status, Is.EqualTo(HttpStatusCode.OK), done.Body.ToString());
        return (secret, [.. done.Body.GetProperty("recoveryCodes").EnumerateArray().Select(c => c.GetString()!)]);
    }

    /// <summary>An operator whose app could show another code right away.</summary>
    private async Task<(string Email, long Id, string Secret, IReadOnlyList<string> Codes)> EnrolledAsync()
    {
        var (email, id) = await OperatorAsync();
        var browser = new TestBrowser(Host.BaseUrl);
        await browser.LogInAsync(email, TestMembers.Password);
        var (secret, codes) = await EnrolAsync(browser);
        await ForgetStepAsync(email);
        return (email, id, secret, codes);
    }

    private async Task<(TestBrowser Browser, ApiAnswer Answer)> LogInAsync(string email, string code)
    {
        var browser = new TestBrowser(Host.BaseUrl);
        Assert.That((await browser.LogInAsync(email, TestMembers.Password)).Code, Is.EqualTo("members.second-factor-needed"));
        return (browser, browser.Take(await browser.PostAsync(Step, new { code })));
    }

    /// <summary>Half a minute passes.</summary>
    private Task<int> ForgetStepAsync(string email) => Host.WithDbAsync(db =>
        db.SecondFactors.Where(f => db.Accounts.Any(a => a.Id == f.AccountId && a.Email == email)).ExecuteUpdateAsync(f => f.SetProperty(x => x.LastStep, 0)));

    /// <summary>It was shown a while ago.</summary>
    private Task<int> AgeAsync(long id) => Host.WithDbAsync(db =>
        db.LoginSessions.Where(s => s.AccountId == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.SecondFactorAt, x => x.SecondFactorAt!.Value.AddMinutes(-11))));
}
