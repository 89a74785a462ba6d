using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Identity;
using PickGo.Infrastructure.Identity;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Nobody learns whether an address is a member's: same answers, and the same work before them. Work is counted, not timed.</summary>
public sealed class SecrecyTests(DatabaseProvider database) : OnTheServer(database)
{
    private const string Known = "known@example.com";
    private const string Unknown = "unknown@example.com";

    [TestCase("/api/members/login")]
    [TestCase("/api/members/email/send-code")]
    [TestCase("/api/members/password/reset")]
    public async Task KnownAndUnknownAddresses_AreAnsweredAlike_ForTheSameWork(string path)
    {
        var passwords = new CountedPasswords();
        await using var host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, Host.Shared, s => s.AddSingleton<IPasswords>(passwords), app => app.Use(passwords.WatchAsync));
        var people = new SignUps(Host);
        var known = $"{path.Length}.{Known}";
        using var member = await people.MemberAsync(known);

        var outcomes = new List<(HttpStatusCode, string?, int, int)>();
        foreach (var email in new[] { known, $"{path.Length}.{Unknown}" })
        {
            using var stranger = new ApiClient(host.BaseUrl) { Cookie = people.Browser().Cookie };
            passwords.Begin();
            var answer = await stranger.PostAsync(path, path.EndsWith("login", StringComparison.Ordinal) ? new { email, password = "Wrong!2345" } : new { email });
            outcomes.Add((answer.Status, answer.Code, passwords.HashedInRequests, passwords.VerifiedInRequests));
        }

        Assert.That(outcomes[1], Is.EqualTo(outcomes[0]));
        Assert.That(outcomes[1].Item4, Is.EqualTo(path.EndsWith("login", StringComparison.Ordinal) ? 1 : 0), "the hasher is asked for unknown addresses too");
    }

    [Test]
    public async Task ACodeTypedInAnotherBrowser_IsAnsweredLikeAWrongOne()
    {
        var people = new SignUps(Host);
        using var asked = people.Browser();
        using var other = people.Browser();
        const string email = "bound@example.com";
        await people.SendCodeAsync(asked, email);
        var code = await Host.Mailbox.CodeAsync(email);

        Assert.That((await SignUps.VerifyAsync(other, email, code)).Code, Is.EqualTo("members.code-wrong"));
        Assert.That((await SignUps.VerifyAsync(asked, email, code)).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task AnotherWhoAsksForTheSameAddress_ReplacesNobodysCode()
    {
        var people = new SignUps(Host);
        using var asked = people.Browser();
        using var other = people.Browser();
        const string email = "shared@example.com";
        await people.SendCodeAsync(asked, email);
        var code = await Host.Mailbox.CodeAsync(email);

        await people.SendCodeAsync(other, email);
        await Eventually.TrueAsync(() => Host.Mailbox.To(email).Count == 2, "both have a mail");

        Assert.That((await SignUps.VerifyAsync(asked, email, code)).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task AMembersAddress_GetsAnotherMail_AndEveryCodeIsWrong()
    {
        var people = new SignUps(Host);
        using var member = await people.MemberAsync("twice@example.com");
        using var browser = people.Browser();

        Assert.That((await people.SendCodeAsync(browser, "twice@example.com")).Status, Is.EqualTo(HttpStatusCode.NoContent));
        await Eventually.TrueAsync(() => Host.Mailbox.To("twice@example.com").Any(m => m.Subject.Contains("이미 가입한", StringComparison.Ordinal)), "another mail");
        Assert.That((await SignUps.VerifyAsync(browser, "twice@example.com", "123456")).Code, Is.EqualTo("members.code-wrong"));
    }

    /// <summary>Counts what requests have hashed; what the outbox does is nobody's wait.</summary>
    private sealed class CountedPasswords : IPasswords
    {
        private readonly IdentityPasswords _real = new();
        private static readonly AsyncLocal<bool> InRequest = new();
        private int _hashed;
        private int _verified;

        public int HashedInRequests => _hashed;
        public int VerifiedInRequests => _verified;

        public void Begin() => (_hashed, _verified) = (0, 0);

        public string Hash(string password)
        {
            if (InRequest.Value) Interlocked.Increment(ref _hashed);
            return _real.Hash(password);
        }

        public bool Verify(string? hash, string password)
        {
            if (InRequest.Value) Interlocked.Increment(ref _verified);
            return _real.Verify(hash, password);
        }

        public Task WatchAsync(HttpContext http, RequestDelegate next)
        {
            InRequest.Value = true;
            return next(http);
        }
    }
}
