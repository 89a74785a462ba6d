using System.Net.Http.Json;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application;
using PickGo.Application.Identity;
using PickGo.Application.Members;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Every change leaves an entry: who, what, to what, from where. A new command that leaves none fails here.</summary>
public sealed partial class AuditTrailTests(DatabaseProvider database) : OnTheServer(database)
{
    private const string Password = "Gamja!2345";
    private const string Email = "audited@example.com";

    /// <summary>Nothing but what a test sends happens at the gateway's side, and no job comes by.</summary>
    protected override Dictionary<string, string?> Settings => new(Engines.Social.Settings)
    {
        ["Site:Url"] = "http://127.0.0.1",
        // Nobody answers there.
        ["Kopis:ServiceKey"] = "audited",
        ["Kopis:BaseUrl"] = "http://127.0.0.1:9",
        ["Kopis:ImportDaily"] = "false",
        ["Social:Kakao:AdminKey"] = "audited-key",
        ["Payments:FirstRetryDelaySeconds"] = "600",
        ["Payments:MaxRetryDelaySeconds"] = "600",
        ["Reservations:ExpiryEverySeconds"] = "3600",
    };

    [Test]
    public async Task EveryCommand_LeavesAnEntry_OfItsCaller()
    {
        using var operators = await TestMembers.AddAsync(Host, AccountRole.Admin);
        await AccountsAsync(operators);
        await AppsAsync(operators);
        await FactorsAsync(operators);
        await SocialAsync();
        await SessionsAndRoomsAsync(operators);
        await SalesAsync(operators);
        await ReviewsAsync(operators);
        await PlansAsync(operators);

        var entries = await Host.WithDbAsync(db => db.AuditEntries.AsNoTracking().ToListAsync());
        var commands = typeof(ApplicationSetup).Assembly.GetTypes().Where(t => t is { IsAbstract: false } && typeof(ICommand).IsAssignableFrom(t)).Select(t => t.Name);
        Assert.That(commands.Except(entries.Select(e => e.UseCase)), Is.Empty, "commands without an entry");
        AssertActors(entries, operators.MemberId);
    }

    private static void AssertActors(List<AuditEntry> entries, long operatorId)
    {
        string[] operators = ["AddOAuthClient", "EditOAuthClient", "DisableOAuthClient", "ChangeOAuthSecret", "EndPreviousOAuthSecret", "LockAccount", "ResetSecondFactor", "EditSession", "EditSessionPrices", "EditPrices", "EditPerformanceTerms", "StartImport", "CancelOperation", "BlockSeats", "SetAdmissionRate", "PauseQueue", "ResumeQueue", "DrainQueue", "RevokePlace", "CheckTicket", "FindReservations", "InspectReservation", "ResendTickets", "RefundReservation", "RetryUnsettled", "HideReview", "ShowReview", "EditReviewRule", "AddVenuePlan", "TakePlan"];
        string[] members = ["ReserveSeats", "StartPayment", "ConfirmPayment", "CancelReservation", "DeleteReservation", "UpdateMe", "ChangeImage", "RemoveImage", "ConnectApp", "DisconnectApp", "SocialLogIn", "ConnectSocial", "DisconnectSocial", "WriteReview", "EditReview", "DeleteReview", "LikeReview", "UnlikeReview", "ReportReview"];
        string[] sessions = ["LogIn", "RenewTokens", "LogOut"];
        string[] jobs = ["ImportPerformance", "ReconcilePayment", "ReconcileRefund", "ExpireReservation", "RollOverPerformance", "RegisterPortal"];
        Assert.Multiple(() =>
        {
            Assert.That(Of(operators).Select(e => (e.ActorKind, e.ActorId)).Distinct(), Is.EqualTo(new[] { (ActorKind.Operator, $"{operatorId}") }));
            Assert.That(Of(members).Select(e => e.ActorKind).Distinct(), Is.EqualTo(new[] { ActorKind.Member }));
            Assert.That(Of(jobs).Select(e => e.ActorKind).Distinct(), Is.EqualTo(new[] { ActorKind.System }));
            Assert.That(Of(["HandlePaymentWebhook"]).Select(e => (e.ActorKind, e.ActorId)).Distinct(), Is.EqualTo(new[] { (ActorKind.System, "gateway") }), "its sender is believed nothing");
            Assert.That(Of(["SignUp", "SendEmailCode", "VerifyEmailCode"]).Select(e => (e.ActorKind, e.ActorId)).Distinct(), Is.EqualTo(new[] { (ActorKind.Guest, "127.0.0.1") }));
            Assert.That(Of([.. operators, .. members, .. sessions]).Select(e => e.Address).Distinct(), Is.EqualTo(new[] { "127.0.0.1" }));
            Assert.That(Of(jobs).Select(e => e.Address).Distinct(), Is.EqualTo(new string?[] { null }));
            Assert.That(entries.Select(e => e.TraceId), Is.All.Not.Empty);
            Assert.That(Of(["LogIn"]).Select(e => e.Changes), Has.Some.Contains("\"loggedIn\":[null,false]").And.Some.Contains("\"loggedIn\":[null,true]"));
            foreach (var useCase in sessions)
                Assert.That(Of([useCase]).Where(e => e.Changes?.Contains("false", StringComparison.Ordinal) != true).Select(e => (e.ActorKind, e.ActorId == $"{operatorId}")).Distinct(),
                    Is.EquivalentTo(new[] { (ActorKind.Member, false), (ActorKind.Operator, true) }), useCase);
            Assert.That(Of(["LogIn"]).Where(e => e.Changes!.Contains("\"loggedIn\":[null,false]", StringComparison.Ordinal)).Select(e => e.ActorKind),
                Is.EquivalentTo(new[] { ActorKind.Guest, ActorKind.Guest, ActorKind.Member }), "a wrong password, an unknown address, the right one of a locked account");
            Assert.That(Of(["EditSession"]).Single().Changes, Does.Contain("\"seatLimit\":[4,3]"));
            Assert.That(Of(["EditPrices"]).Single().Changes, Does.Contain("\"P 150000\",\"R 1000\""));
            Assert.That(Of(["EditSessionPrices"]).Single().Changes, Does.Contain("null,\"R 1000\""));
            Assert.That(Of(["ConfirmPayment"]).Select(e => e.Changes), Has.Some.Contains("\"status\":[\"Pending\",\"Confirming\"]").And.Some.Contains("\"status\":[\"Confirming\",\"Completed\"]"));
            foreach (var secret in new[] { Password, "@", "PasswordHash", "ecretHash", "passwordHash", "paymentKey", "ticketCode" })
                Assert.That(entries.Select(e => e.Changes ?? ""), Has.None.Contains(secret), secret);
        });

        IEnumerable<AuditEntry> Of(string[] useCases) => entries.Where(e => useCases.Contains(e.UseCase));
    }

    private async Task AccountsAsync(ApiClient operators)
    {
        using var guest = Host.Stranger();
        var people = new SignUps(Host);
        using var browser = people.Browser();
        var member = await SignUps.SignUpAsync(browser, await people.ProveAsync(browser, Email), Password);
        await guest.PostAsync("/api/members/login", new { email = Email, password = "Wrong!2345" });
        await guest.PostAsync("/api/members/login", new { email = "nobody@example.com", password = Password });
        var login = await guest.PostAsync("/api/members/login", new { email = Email, password = Password });
        using var own = new ApiClient(Host.BaseUrl, login.Text("accessToken"));
        await own.PutAsync("/api/members/me", new { nickname = "새 이름" });
        await own.SendAsync(HttpMethod.Put, "/api/members/me/image", Pictures.Form(Pictures.Png()));
        await own.DeleteAsync("/api/members/me/image");
        var renewed = await guest.SendAsync(HttpMethod.Post, "/api/tokens", JsonContent.Create(new { }), cookie: CookieOf(login));
        using var loggedIn = new ApiClient(Host.BaseUrl, login.Text("accessToken"));
        await loggedIn.DeleteAsync("/api/members/me/sessions");
        const string next = "가을밤 무대 뒤의 고양이";
        await loggedIn.PutAsync("/api/members/me/password", new Dictionary<string, string> { ["current"] = Password, ["new"] = next });
        await loggedIn.PutAsync("/api/members/me/password", new Dictionary<string, string> { ["current"] = next, ["new"] = Password });
        await guest.SendAsync(HttpMethod.Post, "/api/members/logout", JsonContent.Create(new { }), cookie: CookieOf(renewed));
        await RecoveryAsync(people);
        await operators.PostAsync($"/api/admin/members/{member.Id}/lock");
        await guest.PostAsync("/api/members/login", new { email = Email, password = Password });
        await OperatorsOwnAsync(operators.MemberId);
        await operators.DeleteAsync($"/api/admin/members/{await ForgetfulOperatorAsync()}/second-factor");
    }

    private async Task<long> ForgetfulOperatorAsync()
    {
        using var forgetful = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var (factor, now) = (new SecondFactor(forgetful.MemberId), TimeProvider.System.GetUtcNow().UtcDateTime);
        factor.Begin("", now);
        factor.Enrol(1, now);
        return await Host.WithDbAsync(async db =>
        {
            db.SecondFactors.Add(factor);
            await db.SaveChangesAsync();
            return forgetful.MemberId;
        });
    }

    /// <summary>An operator sets a second factor up, shows it, and removes it; a passkey beside it.</summary>
    private async Task FactorsAsync(ApiClient operators)
    {
        const string own = "/api/members/me/second-factor";
        var browser = new TestBrowser(Host.BaseUrl);
        await browser.LogInAsync(operators.Email, Password);
        using var device = new SoftwareAuthenticator { Origin = "http://localhost", Domain = "localhost" };
        var passkey = (await browser.AddPasskeyAsync(device)).Id;
        await browser.PutAsync($"/api/members/me/passkeys/{passkey}", new { name = "다른 이름" });
        await browser.LogInAsync(device);
        await browser.ShowAgainAsync(device);
        await browser.DeleteAsync($"/api/members/me/passkeys/{passkey}", new { });
        var secret = (await browser.PostAsync($"{own}/enrolment", new { })).Text("secret");
        var code = new OtpNet.Totp(OtpNet.Base32Encoding.ToBytes(secret)).ComputeTotp(TimeProvider.System.GetUtcNow().UtcDateTime);
        var paper = (await browser.PostAsync($"{own}/enrolment/confirm", new { code })).Body.GetProperty("recoveryCodes");
        await browser.PostAsync($"{own}/confirm", new { code = paper[0].GetString() });
        await browser.LogInAsync(operators.Email, Password);
        browser.Take(await browser.PostAsync("/api/members/login/second-factor", new { code = paper[1].GetString() }));
        await browser.PostAsync($"{own}/recovery-codes");
        Assert.That((await browser.DeleteAsync(own)).Status, Is.EqualTo(System.Net.HttpStatusCode.NoContent));
    }

    private async Task AppsAsync(ApiClient operators)
    {
        var app = await OAuthApp.ForMembersAsync(operators, "reservations:read");
        using var member = await Host.MemberAsync();
        await app.TokensAsync(Host, member, "openid reservations:read");
        await member.DeleteAsync($"/api/members/me/apps/{app.ClientId}");
        var path = $"/api/admin/clients/{app.ClientId}";
        await operators.PostAsync($"{path}/secrets");
        await operators.DeleteAsync($"{path}/secrets/previous");
        var version = (await operators.GetAsync(path)).Body.GetProperty("version").GetInt32();
        await operators.PutAsync(path, new { version, name = "다른 이름", grants = new[] { "client_credentials" }, redirectUris = Array.Empty<string>(), scopes = new[] { "catalogue:read" } });
        await operators.DeleteAsync(path);
        await using var scope = Host.Services.GetRequiredService<IServiceScopeFactory>().CreateSystemScope("portal");
        Assert.That((await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new RegisterPortal("/admin"))).IsSuccess);
    }

    private async Task SocialAsync()
    {
        var (browser, person) = (new SocialBrowser(Host), SocialBrowser.Somebody());
        await browser.JoinAsync("kakao", person);
        await browser.VisitAsync("kakao", person);
        await browser.LogInAsync();
        using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["user_id"] = person.Subject });
        using var told = new HttpRequestMessage(HttpMethod.Post, $"{Host.BaseUrl}/api/oauth/kakao/unlink") { Content = content };
        told.Headers.TryAddWithoutValidation("Authorization", "KakaoAK audited-key");
        await OAuthApp.SendAsync(told);
        await browser.VisitAsync("google", SocialBrowser.Somebody(person.Email));
        await browser.ConnectAsync();
        await browser.VisitAsync("kakao", person);
        await browser.ConnectAsync();
        await browser.SendAsync(HttpMethod.Delete, "/api/members/me/connections/kakao");
    }

    /// <summary>Somebody else forgets a password, moves to another address, and changes their mind about advertising.</summary>
    private async Task RecoveryAsync(SignUps people)
    {
        using var member = await people.MemberAsync("forgetful@example.com", consents: [.. SignUps.Needed, SignUps.Answer("marketing-mail")]);
        await member.PutAsync("/api/members/me/consents", new { consents = new[] { SignUps.Answer("marketing-push") } });
        await Host.WithDbAsync(db => db.Consents.Where(c => c.MemberId == member.MemberId).ExecuteUpdateAsync(c => c.SetProperty(x => x.At, x => x.At.AddYears(-2))));
        await SendAsync("marketing-reminder", new RemindOfMarketing(member.MemberId));
        await member.PostAsync("/api/members/me/email", new { email = "moved@example.com", password = SignUps.Password });
        await member.PutAsync("/api/members/me/email", new { code = await Host.Mailbox.CodeAsync("moved@example.com") });
        await member.PostAsync("/api/members/password/reset", new { email = "moved@example.com" });
        await member.PostAsync("/api/members/password/reset/confirm", new { token = await Host.Mailbox.ResetTokenAsync("moved@example.com"), password = Password });
        using var leaver = await people.MemberAsync("leaver@example.com");
        await leaver.DeleteAsync("/api/members/me", new { password = SignUps.Password });
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        await Host.WithDbAsync(async db =>
        {
            db.RetainedRecords.Add(new RetainedRecord("contract", "old", "gone", "{}", now.AddYears(-RetainedRecord.Years), now));
            return await db.SaveChangesAsync();
        });
        await SendAsync("retention", new DestroyRetainedRecords(DryRun: false));
        var first = await Host.WithDbAsync(db => db.AuditEntries.MinAsync(e => e.Id));
        await Host.WithDbAsync(db => db.AuditEntries.Where(e => e.Id == first).ExecuteUpdateAsync(e => e.SetProperty(x => x.At, now.AddDays(-800))));
        await SendAsync("retention", new DestroyAuditEntries(730, DryRun: false));
    }

    /// <summary>A log-in of the staff is the staff's.</summary>
    private async Task OperatorsOwnAsync(long operatorId)
    {
        var email = await Host.WithDbAsync(async db =>
        {
            var hash = Host.Services.GetRequiredService<IPasswords>().Hash(Password);
            await db.Accounts.Where(a => a.Id == operatorId).ExecuteUpdateAsync(a => a.SetProperty(x => x.PasswordHash, hash));
            return await db.Accounts.Where(a => a.Id == operatorId).Select(a => a.Email).SingleAsync();
        });
        using var guest = Host.Stranger();
        var login = await guest.PostAsync("/api/members/login", new { email, password = Password });
        var renewed = await guest.SendAsync(HttpMethod.Post, "/api/tokens", JsonContent.Create(new { }), cookie: CookieOf(login));
        using var loggedIn = new ApiClient(Host.BaseUrl, login.Text("accessToken"));
        await loggedIn.DeleteAsync("/api/members/me/sessions");
        const string next = "가을밤 무대 뒤의 고양이";
        await loggedIn.PutAsync("/api/members/me/password", new Dictionary<string, string> { ["current"] = Password, ["new"] = next });
        await loggedIn.PutAsync("/api/members/me/password", new Dictionary<string, string> { ["current"] = next, ["new"] = Password });
        await guest.SendAsync(HttpMethod.Post, "/api/members/logout", JsonContent.Create(new { }), cookie: CookieOf(renewed));
    }

    private static string CookieOf(ApiAnswer answer) => answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("pickgo_refresh=", StringComparison.Ordinal)).Split(';')[0];

    private async Task SendAsync<TResult>(string job, IRequest<TResult> useCase) where TResult : Result
    {
        // An operator's retry makes a payment due, and the schedule may be at it: whoever meets it there comes again, as the schedule does.
        await Eventually.TrueAsync(async () =>
        {
            await using var scope = Host.Services.GetRequiredService<IServiceScopeFactory>().CreateSystemScope(job);
            var code = (await scope.ServiceProvider.GetRequiredService<IMediator>().Send(useCase)).Error?.Code;
            Assert.That(code, Is.Null.Or.EqualTo(CommonErrors.Conflict.Code), useCase.ToString());
            return code is null;
        }, $"{useCase} is done");
    }
}
