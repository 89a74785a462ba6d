using System.Net;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Members;
using PickGo.Domain.Identity;
using PickGo.Domain.Members;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>One's data, and the end of a membership.</summary>
public sealed class LeaveTests(DatabaseProvider database) : OnTheServer(database)
{
    private const string Email = "leaving@example.com";

    [Test]
    public async Task TheExport_HoldsWhatEveryFeatureKeeps()
    {
        using var member = await new SignUps(Host).MemberAsync("curious@example.com");
        await PaidAsync(member, await Host.SaleAsync());

        var data = (await member.GetAsync("/api/members/me/export")).Body.GetProperty("data");

        Assert.That(data.EnumerateObject().Select(p => p.Name), Is.EquivalentTo(new[] { "account", "passkeys", "apps", "connections", "profile", "reservations", "payments", "reviews", "activity" }));
        Assert.That(data.GetProperty("account").GetProperty("email").GetString(), Is.EqualTo("curious@example.com"));
        Assert.That(data.GetProperty("account").GetProperty("logIns").GetArrayLength(), Is.EqualTo(1));
        Assert.That(data.GetProperty("profile").GetProperty("consents").GetArrayLength(), Is.EqualTo(3));
        Assert.That(data.GetProperty("reservations").GetArrayLength(), Is.EqualTo(1));
        Assert.That(data.GetProperty("payments").GetProperty("payments").GetArrayLength(), Is.EqualTo(1));
        Assert.That(data.ToString(), Does.Not.Contain("passwordHash").IgnoreCase);
    }

    [Test]
    public async Task Leaving_IsRefused_WhileTicketsOrPaymentsAreOpen()
    {
        using var member = await new SignUps(Host).MemberAsync("open@example.com");
        var sale = await Host.SaleAsync();
        Assert.That((await LeaveAsync(member, "Wrong!2345")).Code, Is.EqualTo("members.password-wrong"));

        var order = await member.OrderAsync(sale.SessionId, 1);
        Assert.That((await LeaveAsync(member)).Code, Is.EqualTo("reservations.still-open"), "an unpaid reservation");
        var key = await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount);
        await member.ConfirmAsync(key, order.OrderId, order.Amount);
        Assert.That((await LeaveAsync(member)).Code, Is.EqualTo("reservations.still-open"), "a ticket for a coming performance");
        await member.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { all = true });
        Assert.That((await LeaveAsync(member)).Status, Is.EqualTo(HttpStatusCode.NoContent));
    }

    /// <summary>Asked with a token of before, and handled after.</summary>
    [Test]
    public async Task WhatIsAskedAsTheyLeave_WritesNothingOfTheirs()
    {
        using var member = await new SignUps(Host).MemberAsync("hasty@example.com");
        Assert.That((await LeaveAsync(member)).Status, Is.EqualTo(HttpStatusCode.NoContent));
        var lines = await Host.CountAsync<Consent>(c => c.MemberId == member.MemberId);

        await using var scope = Host.Services.GetRequiredService<IServiceScopeFactory>().CreateSystemScope("tests");
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        var renamed = await mediator.Send(new UpdateMe(member.MemberId, "돌아온이름", null));
        var agreed = await mediator.Send(new UpdateConsents(member.MemberId, [new ConsentRequest("marketing-mail", 1, true)]));

        Assert.That((renamed.Error, agreed.Error), Is.EqualTo((MemberErrors.NotFound, MemberErrors.NotFound)));
        Assert.That(await Host.WithDbAsync(db => db.Members.Where(m => m.Id == member.MemberId).Select(m => m.Nickname).SingleAsync()), Is.EqualTo("탈퇴한 회원"));
        Assert.That(await Host.CountAsync<Consent>(c => c.MemberId == member.MemberId), Is.EqualTo(lines));
    }

    [Test]
    public async Task APaymentThatIsNotSettled_StandsInTheWay()
    {
        using var member = await new SignUps(Host).MemberAsync("unsettled@example.com");
        var order = await PaidAsync(member, await Host.SaleAsync());
        await member.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { all = true });
        // Not due: the reconciler would settle it before the member leaves.
        var later = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(1);
        await Host.WithDbAsync(db => db.Payments.Where(p => p.MemberId == member.MemberId).ExecuteUpdateAsync(p =>
            p.SetProperty(x => x.Status, Domain.Payments.PaymentStatus.Confirming).SetProperty(x => x.NextAttemptAt, later)));

        Assert.That((await LeaveAsync(member)).Code, Is.EqualTo("payment.still-open"));
    }

    [Test]
    public async Task WhoLeaves_IsForgotten_ButForWhatTheLawKeepsApart()
    {
        var people = new SignUps(Host);
        using var member = await people.MemberAsync(Email);
        var order = await PaidAsync(member, await Host.SaleAsync());
        await member.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { all = true });

        Assert.That((await LeaveAsync(member)).Status, Is.EqualTo(HttpStatusCode.NoContent));

        await Eventually.TrueAsync(async () => (await member.GetAsync("/api/members/me")).Status == HttpStatusCode.Unauthorized, "its tokens end");
        using var browser = people.Browser();
        Assert.That((await browser.PostAsync("/api/members/login", new { email = Email, password = SignUps.Password })).Code, Is.EqualTo("members.credentials"));
        await AssertForgottenAsync(member.MemberId);
        var kept = await Host.WithDbAsync(db => db.RetainedRecords.Where(r => r.Email == Email).ToListAsync());
        Assert.That(kept.Select(r => r.Kind), Is.EquivalentTo(new[] { "contract", "payment", "refund" }));
        Assert.That(kept.Select(r => r.DestroyAt), Is.EqualTo(kept.Select(r => r.At.AddYears(RetainedRecord.Years))));
        Assert.That(kept.Single(r => r.Kind == "payment").Reference, Is.EqualTo(order.OrderId));
        await Eventually.TrueAsync(() => Host.Mailbox.To(Email).Any(m => m.Subject.Contains("탈퇴했어요", StringComparison.Ordinal)), "a last mail");

        using var again = await people.MemberAsync(Email);
        Assert.That(again.MemberId, Is.Not.EqualTo(member.MemberId), "the address is free");
    }

    [Test]
    public async Task AnOperator_DoesNotLeaveAlone()
    {
        using var boss = await TestMembers.AddAsync(Host, Domain.Identity.AccountRole.Admin);

        Assert.That((await boss.DeleteAsync("/api/members/me", new { password = TestMembers.Password })).Code, Is.EqualTo("members.operators-stay"));
        Assert.That((await boss.GetAsync("/api/members/me")).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task OfTwoWhoLeaveAtOnce_OneWritesTheRecords()
    {
        using var member = await new SignUps(Host).MemberAsync("hasty@example.com");
        var order = await PaidAsync(member, await Host.SaleAsync());
        await member.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { all = true });

        var answers = await Eventually.AtOnceAsync(3, _ => LeaveAsync(member));

        Assert.That(answers.Count(a => a.Status == HttpStatusCode.NoContent), Is.EqualTo(1), string.Join(' ', answers.Select(a => a.Code)));
        Assert.That(await Host.CountAsync<RetainedRecord>(r => r.Email == "hasty@example.com" && r.Kind == "contract"), Is.EqualTo(1));
        Assert.That(await Host.CountAsync<RetainedRecord>(r => r.Reference == order.OrderId), Is.EqualTo(1));
    }

    [Test]
    public async Task AfterFiveYears_RecordsAreDestroyed_AndADryRunOnlyCounts()
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        await Host.WithDbAsync(async db =>
        {
            db.RetainedRecords.Add(new RetainedRecord("contract", "old", "gone@example.com", "{}", now.AddYears(-5).AddMinutes(-1), now));
            db.RetainedRecords.Add(new RetainedRecord("contract", "young", "gone@example.com", "{}", now.AddYears(-5).AddMinutes(5), now));
            return await db.SaveChangesAsync();
        });

        Assert.That(await DestroyAsync(dryRun: true), Is.EqualTo(1));
        Assert.That(await Host.CountAsync<RetainedRecord>(r => r.Email == "gone@example.com"), Is.EqualTo(2));
        Assert.That(await DestroyAsync(dryRun: false), Is.EqualTo(1));
        Assert.That(await Host.WithDbAsync(db => db.RetainedRecords.Where(r => r.Email == "gone@example.com").Select(r => r.Reference).ToListAsync()), Is.EqualTo(new[] { "young" }));
    }

    private async Task AssertForgottenAsync(long memberId)
    {
        var account = await Host.WithDbAsync(db => db.Accounts.AsNoTracking().SingleAsync(a => a.Id == memberId));
        Assert.That((account.Email, account.PasswordHash), Is.EqualTo(($"left-{memberId}@closed.invalid", "")));
        Assert.That(await Host.WithDbAsync(db => db.Members.Where(m => m.Id == memberId).Select(m => m.Nickname).SingleAsync()), Is.EqualTo("탈퇴한 회원"));
        Assert.That(await Host.WithDbAsync(db => db.LoginSessions.CountAsync(s => s.AccountId == memberId)), Is.Zero);
        Assert.That(await Host.WithDbAsync(db => db.Consents.CountAsync(c => c.MemberId == memberId)), Is.Zero);
    }

    private async Task<int> DestroyAsync(bool dryRun)
    {
        await using var scope = Host.Services.GetRequiredService<IServiceScopeFactory>().CreateSystemScope("retention");
        return (await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new DestroyRetainedRecords(dryRun))).Value.Count;
    }

    [Test]
    public async Task Leaving_EndsWhatAppsMayDo()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        using var member = await new SignUps(Host).MemberAsync("connected@example.com");
        var tokens = await app.TokensAsync(Host, member, "openid offline_access reservations:read");
        using var asApp = new ApiClient(Host.BaseUrl, tokens.Access);
        Assert.That((await asApp.GetAsync("/api/reservations/me")).Code, Is.Null);

        await LeaveAsync(member);

        await Eventually.TrueAsync(async () => (await asApp.GetAsync("/api/reservations/me")).Code == "auth.required", "its access ends");
        Assert.That((await app.RefreshAsync(Host, tokens.Refresh)).Error, Is.EqualTo("invalid_grant"));
        Assert.That(await Host.CountAsync<ApplicationGrant>(g => g.AccountId == member.MemberId && g.WithdrawnAt == null), Is.Zero);
    }

    private static Task<ApiAnswer> LeaveAsync(ApiClient member, string password = SignUps.Password) => member.DeleteAsync("/api/members/me", new { password });

    private static async Task<(string Reservation, string OrderId)> PaidAsync(ApiClient member, TestSale sale)
    {
        var order = await member.OrderAsync(sale.SessionId, 1);
        var confirmed = await member.ConfirmAsync(await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount), order.OrderId, order.Amount);
        Assert.That(confirmed.Text("status"), Is.EqualTo("Completed"), confirmed.Body.ToString());
        return (order.Reservation, order.OrderId);
    }
}
