using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Identity;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Identity;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>A password that was forgotten.</summary>
public sealed class PasswordResetTests(DatabaseProvider database) : OnTheServer(database)
{
    private const string Next = "가을밤 무대 뒤의 고양이";

    [Test]
    public async Task ALink_SetsAPassword_EndsAllLogIns_AndTellsTheMember()
    {
        using var member = await Host.MemberAsync();
        using var other = await LogInAsync(member.Email);
        using var anyone = Host.Stranger();

        Assert.That((await AskAsync(anyone, member.Email)).Status, Is.EqualTo(HttpStatusCode.NoContent));
        var token = await Host.Mailbox.ResetTokenAsync(member.Email);
        Assert.That((await ConfirmAsync(anyone, token, "password1")).Code, Is.EqualTo("members.password-guessable"), "and the link is still good");
        Assert.That((await ConfirmAsync(anyone, token, Next)).Status, Is.EqualTo(HttpStatusCode.NoContent));

        await Eventually.TrueAsync(async () => (await other.GetAsync("/api/members/me")).Status == HttpStatusCode.Unauthorized, "log-ins end");
        Assert.That((await anyone.PostAsync("/api/members/login", new { email = member.Email, password = Next })).Status, Is.EqualTo(HttpStatusCode.OK));
        await Eventually.TrueAsync(() => Host.Mailbox.To(member.Email).Any(m => m.Subject.Contains("비밀번호가 바뀌었어요", StringComparison.Ordinal)), "a mail tells");
        Assert.That((await ConfirmAsync(anyone, token, "다른 비밀번호 하나")).Code, Is.EqualTo("members.reset-invalid"), "one use");
    }

    [Test]
    public async Task OnlyTheNewestLinkWorks_AndOnlyForHalfAnHour()
    {
        using var member = await Host.MemberAsync();
        using var anyone = Host.Stranger();
        await AskAsync(anyone, member.Email);
        var first = await Host.Mailbox.ResetTokenAsync(member.Email);
        await AskAsync(anyone, member.Email);
        await Eventually.TrueAsync(async () => await Host.Mailbox.ResetTokenAsync(member.Email) != first, "another mail");
        var second = await Host.Mailbox.ResetTokenAsync(member.Email);

        Assert.That((await ConfirmAsync(anyone, first, Next)).Code, Is.EqualTo("members.reset-invalid"));
        await Host.WithDbAsync(db => db.PasswordResets.Where(r => r.AccountId == member.MemberId).ExecuteUpdateAsync(r => r.SetProperty(x => x.ExpiresAt, x => x.ExpiresAt.AddMinutes(-30))));
        Assert.That((await ConfirmAsync(anyone, second, Next)).Code, Is.EqualTo("members.reset-invalid"));
    }

    [Test]
    public async Task OfManyUsesAtOnce_OneSetsThePassword()
    {
        using var member = await Host.MemberAsync();
        using var anyone = Host.Stranger();
        await AskAsync(anyone, member.Email);
        var token = await Host.Mailbox.ResetTokenAsync(member.Email);

        var answers = await Eventually.AtOnceAsync(4, i => ConfirmAsync(anyone, token, $"{Next} {i}"));

        Assert.That(answers.Count(a => a.Status == HttpStatusCode.NoContent), Is.EqualTo(1));
        Assert.That(answers.Where(a => a.Code is not null).Select(a => a.Code), Is.All.EqualTo("members.reset-invalid"));
    }

    [Test]
    public async Task TheTable_KeepsNoToken()
    {
        using var member = await Host.MemberAsync();
        using var anyone = Host.Stranger();
        await AskAsync(anyone, member.Email);
        var token = await Host.Mailbox.ResetTokenAsync(member.Email);

        var kept = await Host.WithDbAsync(db => db.PasswordResets.Where(r => r.AccountId == member.MemberId).Select(r => r.TokenHash).SingleAsync());
        Assert.That(kept, Is.EqualTo(Secrets.Hash(token)).And.Not.EqualTo(token));
    }

    /// <summary>The mailbox holds a link that is good for as long as no other is sent.</summary>
    [Test]
    public async Task StrangersWhoAsk_BoundTheMails_AndStopNeitherTheOwnerNorTheLink()
    {
        var people = new SignUps(Host);
        using var owner = await people.MemberAsync("bothered@example.com");
        using var stranger = Host.Stranger();
        for (var i = 0; i < RedisMailThrottle.OwnMails + 3; i++) Assert.That((await AskAsync(stranger, owner.Email)).Status, Is.EqualTo(HttpStatusCode.NoContent));
        await Eventually.TrueAsync(() => Links(owner.Email) == RedisMailThrottle.OwnMails, "the mails are bounded");

        Assert.That((await AskAsync(owner, owner.Email)).Status, Is.EqualTo(HttpStatusCode.NoContent));
        await Eventually.TrueAsync(() => Links(owner.Email) == RedisMailThrottle.OwnMails + 1, "the owner's own device has an allowance of its own");
        Assert.That((await ConfirmAsync(stranger, await Host.Mailbox.ResetTokenAsync(owner.Email), Next)).Status, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(RedisMailThrottle.Window, Is.LessThanOrEqualTo(PasswordReset.Lifetime), "who is refused a mail has a link that works");
    }

    [Test]
    public async Task OneNetwork_MakesUsWriteSoManyMails_ToWhateverAddresses()
    {
        var throttle = Host.Services.GetRequiredService<IMailThrottle>();
        var school = new LoginDevice(null, "시험", "198.51.100.7");
        Task<MailPermit> AskAsync(int i, LoginDevice device) => throttle.TakeAsync(MailPurpose.PasswordReset, $"pupil{i}@example.com", device, isKnown: false, CancellationToken.None);

        for (var i = 0; i < RedisMailThrottle.NetworkMails; i++) Assert.That((await AskAsync(i, school)).WaitSeconds, Is.Null);

        Assert.That((await AskAsync(-1, school)).WaitSeconds, Is.InRange(1, (int)RedisMailThrottle.Window.TotalSeconds));
        Assert.That((await AskAsync(-1, school with { Address = "203.0.113.7" })).WaitSeconds, Is.Null, "another network");
    }

    private int Links(string address) => Host.Mailbox.To(address).Count(m => m.Text.Contains("/reset#token=", StringComparison.Ordinal));

    private static Task<ApiAnswer> AskAsync(ApiClient client, string email) => client.PostAsync("/api/members/password/reset", new { email });

    private static Task<ApiAnswer> ConfirmAsync(ApiClient client, string token, string password) =>
        client.PostAsync("/api/members/password/reset/confirm", new { token, password });

    private async Task<ApiClient> LogInAsync(string email)
    {
        using var anyone = Host.Stranger();
        return new ApiClient(Host.BaseUrl, (await anyone.PostAsync("/api/members/login", new { email, password = TestMembers.Password })).Text("accessToken"));
    }
}
