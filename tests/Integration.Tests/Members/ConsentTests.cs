using System.Net;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Members;
using PickGo.Domain.Members;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>The ledger of what members agreed to.</summary>
public sealed class ConsentTests(DatabaseProvider database) : OnTheServer(database)
{
    [Test]
    public async Task SigningUp_NeedsTermsPrivacyAndAge_ToTheTextsInForce()
    {
        var people = new SignUps(Host);
        using var browser = people.Browser();
        var token = await people.ProveAsync(browser, "agreeing@example.com");

        Assert.That((await SignUps.SignUpAsync(browser, token, consents: [SignUps.Answer("terms"), SignUps.Answer("privacy")])).Code, Is.EqualTo("members.consents-needed"));
        Assert.That((await SignUps.SignUpAsync(browser, token, consents: [SignUps.Answer("terms", given: false), SignUps.Answer("privacy"), SignUps.Answer("age14")])).Code, Is.EqualTo("members.consents-needed"));
        Assert.That((await SignUps.SignUpAsync(browser, token, consents: [SignUps.Answer("terms", version: 99), SignUps.Answer("privacy"), SignUps.Answer("age14")])).Code, Is.EqualTo("members.consent-version"));
        Assert.That((await SignUps.SignUpAsync(browser, token, consents: [.. SignUps.Needed, SignUps.Answer("cookies")])).Code, Is.EqualTo("request.invalid"));
        Assert.That((await SignUps.SignUpAsync(browser, token, consents: [.. SignUps.Needed, SignUps.Answer("terms")])).Code, Is.EqualTo("request.invalid"));
        Assert.That((await SignUps.SignUpAsync(browser, token)).Status, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task AChange_AddsALine_AndKeepsTheOnesBefore()
    {
        using var member = await new SignUps(Host).MemberAsync("ledger@example.com", consents: [.. SignUps.Needed, SignUps.Answer("marketing-mail")]);

        Assert.That((await PutAsync(member, SignUps.Answer("marketing-mail", given: false))).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await PutAsync(member, SignUps.Answer("marketing-mail", given: false))).Status, Is.EqualTo(HttpStatusCode.OK), "nothing new to write down");
        Assert.That((await PutAsync(member, SignUps.Answer("terms", given: false))).Code, Is.EqualTo("members.consents-needed"));

        var lines = await Host.WithDbAsync(db => db.Consents.Where(c => c.MemberId == member.MemberId && c.Kind == ConsentKind.MarketingMail).OrderBy(c => c.Number).ToListAsync());
        Assert.That(lines.Select(c => (c.Number, c.Given, c.Way)), Is.EqualTo(new[] { (1, true, ConsentWay.SignUp), (2, false, ConsentWay.Settings) }));
        await Eventually.TrueAsync(() => Host.Mailbox.To(member.Email).Any(m => m.Subject.Contains("광고 수신 동의 처리 결과", StringComparison.Ordinal)), "the result is told");
        var shown = (await member.GetAsync("/api/members/me/consents")).Body.EnumerateArray().Single(c => c.GetProperty("kind").GetString() == "marketing-mail");
        Assert.That((shown.GetProperty("given").GetBoolean(), shown.GetProperty("way").GetString()), Is.EqualTo((false, "Settings")));
    }

    [Test]
    public async Task LinesWrittenAtOnce_FollowEachOther()
    {
        using var member = await new SignUps(Host).MemberAsync("quick@example.com");

        var answers = await Eventually.AtOnceAsync(6, i => PutAsync(member, SignUps.Answer("marketing-push", given: i % 2 == 0)));

        Assert.That(answers.Select(a => a.Status), Is.All.EqualTo(HttpStatusCode.OK));
        var lines = await Host.WithDbAsync(db => db.Consents.Where(c => c.MemberId == member.MemberId && c.Kind == ConsentKind.MarketingPush).OrderBy(c => c.Number).ToListAsync());
        Assert.That(lines.Select(c => c.Number), Is.EqualTo(Enumerable.Range(1, lines.Count)));
        Assert.That(lines.Zip(lines.Skip(1)).All(p => p.First.Given != p.Second.Given), "each line changes what was before it");
    }

    [Test]
    public async Task MembersFromBefore_AreShownAsUnknown_AndCanAgreeNow()
    {
        using var member = await Host.MemberAsync();
        Assert.That((await member.GetAsync("/api/members/me/consents")).Body.EnumerateArray().Select(c => c.GetProperty("given").ValueKind), Is.All.EqualTo(System.Text.Json.JsonValueKind.Null));
        Assert.That((await PutAsync(member, SignUps.Answer("terms"))).Body.EnumerateArray().First().GetProperty("given").GetBoolean());
    }

    [Test]
    public async Task AfterTwoYears_MarketingIsAskedForAgain_Once()
    {
        using var member = await new SignUps(Host).MemberAsync("loyal@example.com", consents: [.. SignUps.Needed, SignUps.Answer("marketing-mail"), SignUps.Answer("marketing-push", given: false)]);
        await RemindAsync(member);
        Assert.That(await Host.CountAsync<Consent>(c => c.MemberId == member.MemberId && c.Way == ConsentWay.Reminder), Is.Zero, "two years have not gone by");
        await Host.WithDbAsync(db => db.Consents.Where(c => c.MemberId == member.MemberId).ExecuteUpdateAsync(c => c.SetProperty(x => x.At, x => x.At.AddYears(-2))));

        for (var i = 0; i < 2; i++) await RemindAsync();

        await Eventually.TrueAsync(() => Reminders(member.Email) > 0, "a mail asks");
        var lines = await Host.WithDbAsync(db => db.Consents.Where(c => c.MemberId == member.MemberId && c.Way == ConsentWay.Reminder).Select(c => c.Kind).ToListAsync());
        Assert.That(lines, Is.EqualTo(new[] { ConsentKind.MarketingMail }), "only what was given, and once");
        Assert.That(Reminders(member.Email), Is.EqualTo(1));
    }

    [Test]
    public async Task Mails_SpeakTheMembersLanguageFirst()
    {
        using var member = await new SignUps(Host).MemberAsync("english@example.com", language: "En");
        Assert.That((await member.GetAsync("/api/members/me")).Text("language"), Is.EqualTo("En"));

        await PutAsync(member, SignUps.Answer("marketing-mail"));

        await Eventually.TrueAsync(() => Host.Mailbox.To(member.Email).Any(m => m.Subject.StartsWith("[PickGo] Your choice about advertising", StringComparison.Ordinal)), "in English");
        var mail = Host.Mailbox.To(member.Email).Single(m => m.Subject.Contains("advertising", StringComparison.Ordinal));
        Assert.That(mail.Text.IndexOf("It was done as you asked.", StringComparison.Ordinal), Is.LessThan(mail.Text.IndexOf("요청하신 대로 처리했어요.", StringComparison.Ordinal)).And.Positive);
    }

    private int Reminders(string email) => Host.Mailbox.To(email).Count(m => m.Subject.Contains("동의를 확인해 주세요", StringComparison.Ordinal));

    /// <summary>As another server does that found the member due a moment before.</summary>
    private async Task RemindAsync(ApiClient member)
    {
        await using var scope = Host.Services.GetRequiredService<IServiceScopeFactory>().CreateSystemScope("tests");
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new RemindOfMarketing(member.MemberId));
    }

    private async Task RemindAsync()
    {
        await using var scope = Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Infrastructure.Members.MarketingReminderJob>().Execute(null!, CancellationToken.None);
    }

    private static Task<ApiAnswer> PutAsync(ApiClient member, object consent) => member.PutAsync("/api/members/me/consents", new { consents = new[] { consent } });
}
