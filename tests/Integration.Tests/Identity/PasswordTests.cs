using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Identity;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Identity;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>What may be a password, and how it is changed.</summary>
public sealed class PasswordTests(DatabaseProvider database) : OnTheServer(database)
{
    private const string Next = "가을밤 무대 뒤의 고양이";

    [TestCase("password1")]
    [TestCase("qwerty123")]
    [TestCase("p@ssw0rd!")]
    [TestCase("11111111")]
    [TestCase("pickgo2026")]
    [TestCase("goodmember1")]
    public async Task WhatIsGuessedFirst_IsRefused(string password)
    {
        var answer = await TryAsync(password);
        Assert.That(((int)answer.Status, answer.Code), Is.EqualTo((422, "members.password-guessable")));
    }

    [TestCase("달빛아래감자밭으로")]
    [TestCase("correct horse battery staple")]
    [TestCase("xkcqvprzjm")]
    [TestCase("가을밤 무대 뒤의 고양이는 조명이 꺼진 뒤에도 객석을 떠나지 않고 다음 막을 기다린다 그리고 아무도 모르게 하품을 한다")]
    public async Task AnythingElse_MayBeMadeOfWhatever(string password)
    {
        var answer = await TryAsync(password);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.Created), answer.Body.ToString());
    }

    [Test]
    public async Task AChange_NeedsThePresentPassword_EndsOtherLogIns_AndTellsTheMember()
    {
        using var member = await Host.MemberAsync();
        using var here = await LogInAsync(member.Email, TestMembers.Password);
        using var other = await LogInAsync(member.Email, TestMembers.Password);

        Assert.That((await ChangeAsync(here, "Wrong!2345", Next)).Code, Is.EqualTo("members.password-wrong"));
        Assert.That((await ChangeAsync(here, TestMembers.Password, "password1")).Code, Is.EqualTo("members.password-guessable"));
        Assert.That((await ChangeAsync(here, TestMembers.Password, Next)).Status, Is.EqualTo(HttpStatusCode.NoContent));

        Assert.That((await here.GetAsync("/api/members/me")).Status, Is.EqualTo(HttpStatusCode.OK), "this log-in stays");
        await Eventually.TrueAsync(async () => (await other.GetAsync("/api/members/me")).Status == HttpStatusCode.Unauthorized, "the other ends");
        using var anyone = Host.Stranger();
        Assert.That((await anyone.PostAsync("/api/members/login", new { email = member.Email, password = TestMembers.Password })).Code, Is.EqualTo("members.credentials"));
        Assert.That((await anyone.PostAsync("/api/members/login", new { email = member.Email, password = Next })).Status, Is.EqualTo(HttpStatusCode.OK));
        await Eventually.TrueAsync(() => Host.Mailbox.To(member.Email).Any(m => m.Subject.Contains("비밀번호가 바뀌었어요", StringComparison.Ordinal)), "a mail tells");
    }

    [Test]
    public async Task OfTwoChangesAtOnce_OneIsMade()
    {
        using var member = await Host.MemberAsync();
        using var here = await LogInAsync(member.Email, TestMembers.Password);

        var answers = await Eventually.AtOnceAsync(4, i => ChangeAsync(here, TestMembers.Password, $"{Next} {i}"));

        Assert.That(answers.Count(a => a.Status == HttpStatusCode.NoContent), Is.EqualTo(1));
        Assert.That(answers.Where(a => a.Code is not null).Select(a => a.Code), Is.All.EqualTo("members.password-wrong"));
    }

    /// <summary>The password was right when it was looked at, and no longer when the log-in is written down.</summary>
    [Test]
    public async Task ALogInThatRunsBesideAChange_DoesNotBeginWithThePasswordBefore()
    {
        var slow = new SlowPasswords();
        await using var host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, Host.Shared, s => s.AddSingleton<IPasswords>(slow));
        using var member = await Host.MemberAsync();
        using var here = await LogInAsync(member.Email, TestMembers.Password);
        slow.Meanwhile = () => ChangeAsync(here, TestMembers.Password, Next);
        using var late = new ApiClient(host.BaseUrl);

        var answer = await late.PostAsync("/api/members/login", new { email = member.Email, password = TestMembers.Password });

        Assert.That(answer.Code, Is.EqualTo("members.credentials"));
        Assert.That((await here.GetAsync("/api/members/me/sessions")).Body.GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public async Task GuessesAtThePresentPassword_AreSlowedToo()
    {
        using var member = await Host.MemberAsync();
        using var here = await LogInAsync(member.Email, TestMembers.Password);
        for (var i = 0; i < RedisLoginThrottle.OwnTries; i++) await ChangeAsync(here, "Wrong!2345", Next);

        Assert.That((await ChangeAsync(here, TestMembers.Password, Next)).Code, Is.EqualTo("members.locked"));
        Assert.That(Account.PasswordLength, Is.EqualTo(128));
    }

    private static int _signUps;

    private async Task<ApiAnswer> TryAsync(string password)
    {
        var people = new SignUps(Host);
        using var browser = people.Browser();
        return await SignUps.SignUpAsync(browser, await people.ProveAsync(browser, $"goodmember@n{Interlocked.Increment(ref _signUps)}.example.com"), password, "좋은 회원");
    }

    private static Task<ApiAnswer> ChangeAsync(ApiClient client, string current, string next) =>
        client.PutAsync("/api/members/me/password", new Dictionary<string, string> { ["current"] = current, ["new"] = next });

    /// <summary>Something happens while a password is looked at.</summary>
    private sealed class SlowPasswords : IPasswords
    {
        private readonly IdentityPasswords _real = new();

        public Func<Task<ApiAnswer>> Meanwhile { get; set; } = () => throw new InvalidOperationException("Nothing was set.");

        public string Hash(string password) => _real.Hash(password);

        public bool Verify(string? hash, string password)
        {
            var right = _real.Verify(hash, password);
            var answer = Task.Run(Meanwhile).GetAwaiter().GetResult();
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.NoContent));
            return right;
        }
    }

    private async Task<ApiClient> LogInAsync(string email, string password)
    {
        using var anyone = Host.Stranger();
        return new ApiClient(Host.BaseUrl, (await anyone.PostAsync("/api/members/login", new { email, password })).Text("accessToken"));
    }
}
