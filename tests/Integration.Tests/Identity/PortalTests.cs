using System.Net;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Identity;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Our own portal as a client of our OAuth server, and what it reads.</summary>
public sealed class PortalTests(DatabaseProvider database) : OnTheServer(database)
{
    private const string Origin = "http://127.0.0.1:8080";
    private const string Callback = Origin + "/admin/callback";
    private const string Scope = "openid profile offline_access admin:read admin:write";

    protected override Dictionary<string, string?> Settings => new() { ["Identity:Issuer"] = Origin };

    [OneTimeSetUp]
    public Task Register() => RegisterAsync("/admin");

    [Test]
    public async Task AnOperator_IsNotAsked_AndThePortalWatchesRooms()
    {
        using var owner = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var asked = await DescribeAsync(owner, "pickgo-admin", Callback);
        Assert.That(asked.GetProperty("agreed").GetBoolean(), Is.True, "it comes back to our own pages alone");

        var tokens = await TokensAsync(owner);
        using var portal = new ApiClient(Host.BaseUrl, tokens.Access);
        foreach (var path in new[] { "queues", "queues/sales", "audit", "operations" })
            Assert.That((await portal.GetAsync($"/api/admin/{path}")).Status, Is.EqualTo(HttpStatusCode.OK), path);
        var renewed = await new OAuthApp("pickgo-admin", null).RefreshAsync(Host, tokens.Refresh);
        Assert.That(renewed.Status, Is.EqualTo(HttpStatusCode.OK), renewed.Text);
    }

    [Test]
    public async Task AMemberWhoIsNoOperator_GetsNothingOfOperators()
    {
        using var member = await TestMembers.AddAsync(Host);
        var tokens = await TokensAsync(member);
        Assert.That(tokens.Body.GetProperty("scope").GetString(), Does.Not.Contain("admin:"));
        using var portal = new ApiClient(Host.BaseUrl, tokens.Access);
        Assert.That((await portal.GetAsync("/api/admin/queues")).Code, Is.EqualTo("scope.missing"));
    }

    [Test]
    public async Task AnotherAddress_IsNotSentACode()
    {
        var elsewhere = await OAuthApp.GetAsync(Host, "/connect/authorize?" + Query("https://evil.example/admin/callback"));
        Assert.That((elsewhere.Location, elsewhere.Body.GetProperty("code").GetString()), Is.EqualTo(((Uri?)null, "apps.request-wrong")));
    }

    [Test]
    public async Task APublicClientOfSomebodyElse_IsAskedAbout()
    {
        using var owner = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var other = await OAuthApp.AddAsync(owner, ["authorization_code"], ["openid", "admin:read"], OAuthClientKind.Public);
        var asked = await DescribeAsync(owner, other.ClientId, OAuthApp.RedirectUri);
        Assert.That(asked.GetProperty("agreed").GetBoolean(), Is.False);
    }

    /// <summary>Its user is not asked: whoever could give it another address would have operators' tokens sent there.</summary>
    [Test]
    public async Task ThePortal_CannotBeChanged_ButDisabled()
    {
        using var owner = await TestMembers.AddAsync(Host, AccountRole.Admin);
        const string path = "/api/admin/clients/pickgo-admin";
        var seen = (await owner.GetAsync(path)).Body;
        var changed = await owner.PutAsync(path, new
        {
            version = seen.GetProperty("version").GetInt32(),
            name = "포털",
            grants = new[] { "authorization_code" },
            redirectUris = new[] { "https://evil.example/callback" },
            scopes = new[] { "openid" },
        });
        Assert.That(changed.Code, Is.EqualTo("clients.ours"));
        Assert.That((await owner.DeleteAsync(path)).Status, Is.EqualTo(HttpStatusCode.NoContent));
        await RegisterAsync("/admin");
        Assert.That((await owner.GetAsync(path)).Body.GetProperty("disabledAt").GetString(), Is.Not.Null, "a server that starts does not open it again");
        Assert.That((await owner.PostAsync($"{path}/enable")).Status, Is.EqualTo(HttpStatusCode.NoContent));
    }

    [Test]
    public async Task Registering_WritesOnlyWhatIsNew()
    {
        var before = await EntriesAsync();
        await Task.WhenAll(RegisterAsync("/admin"), RegisterAsync("/admin"));
        Assert.That(await EntriesAsync(), Is.EqualTo(before), "it is known");
        await RegisterAsync("/elsewhere");
        await RegisterAsync("/admin");
        Assert.That(await EntriesAsync(), Is.EqualTo(before + 2));

        Task<int> EntriesAsync() => Host.WithDbAsync(db => db.AuditEntries.CountAsync(e => e.UseCase == "RegisterPortal"));
    }

    [Test]
    public async Task Sales_ThatAreToOpen_ComeTheNearestFirst_AndOpenOnesApart()
    {
        var (open, soon, later) = (await Host.SaleAsync(), await Host.SaleAsync(opensIn: TimeSpan.FromHours(1)), await Host.SaleAsync(opensIn: TimeSpan.FromHours(2)));
        using var owner = await TestMembers.AddAsync(Host, AccountRole.Admin);
        Assert.That((await SalesAsync("")).Where(s => s == soon.SessionId || s == later.SessionId || s == open.SessionId), Is.EqualTo(new[] { soon.SessionId, later.SessionId }));
        Assert.That(await SalesAsync("&phase=open"), Has.Member(open.SessionId).And.No.Member(soon.SessionId));
        Assert.That((await owner.GetAsync("/api/admin/queues/sales?phase=never")).Code, Is.EqualTo("request.malformed"));

        async Task<long[]> SalesAsync(string query) =>
            [.. (await owner.GetAsync($"/api/admin/queues/sales?size=100{query}")).Body.GetProperty("items").EnumerateArray().Select(s => s.GetProperty("sessionId").GetInt64())];
    }

    [Test]
    public async Task TheHistory_OfOneSession_SaysWhoDidWhat_ButNotFromWhere()
    {
        var (sale, other) = (await Host.SaleAsync(), await Host.SaleAsync());
        using var owner = await TestMembers.AddAsync(Host, AccountRole.Admin);
        await owner.PostAsync($"/api/admin/queues/{sale.SessionId}/pause");
        await owner.PostAsync($"/api/admin/queues/{other.SessionId}/drain");
        var page = (await owner.GetAsync($"/api/admin/audit?subjectKind=session&subjectId={sale.SessionId}")).Body;
        var entry = page.GetProperty("items").EnumerateArray().Single();
        Assert.Multiple(() =>
        {
            Assert.That(entry.GetProperty("useCase").GetString(), Is.EqualTo("PauseQueue"));
            Assert.That((entry.GetProperty("actorKind").GetString(), entry.GetProperty("actorId").GetString()), Is.EqualTo(("Operator", $"{owner.MemberId}")));
            Assert.That(entry.GetProperty("changes").GetString(), Does.Contain("\"paused\":[").And.Contain("true]"));
            Assert.That(page.ToString(), Does.Not.Contain("127.0.0.1"));
        });
        Assert.That((await owner.GetAsync("/api/admin/audit?subjectId=7")).Code, Is.EqualTo("request.invalid"), "an id of no kind");
    }

    private async Task RegisterAsync(string path)
    {
        await using var scope = Host.Services.GetRequiredService<IServiceScopeFactory>().CreateSystemScope("portal");
        var done = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new RegisterPortal(path));
        Assert.That(done.IsSuccess, Is.True);
    }

    private static string Query(string redirectUri, string? verifier = null, string clientId = "pickgo-admin") =>
        new OAuthApp(clientId, null).Query(clientId == "pickgo-admin" ? Scope : "openid admin:read", verifier ?? OAuthApp.Verifier(), redirectUri);

    private async Task<System.Text.Json.JsonElement> DescribeAsync(ApiClient member, string clientId, string redirectUri)
    {
        var sent = await OAuthApp.GetAsync(Host, "/connect/authorize?" + Query(redirectUri, clientId: clientId));
        Assert.That(sent.Location?.OriginalString, Does.StartWith("/consent?ticket="), sent.Text);
        return (await member.PostAsync("/api/members/me/apps/request", new { ticket = sent.Location!.OriginalString["/consent?ticket=".Length..] })).Body;
    }

    private async Task<OAuthAnswer> TokensAsync(ApiClient member)
    {
        var verifier = OAuthApp.Verifier();
        var back = await OAuthApp.AgreeAsync(Host, member, Query(Callback, verifier));
        Assert.That(back.Location?.OriginalString, Does.StartWith(Callback), back.Text);
        return await new OAuthApp("pickgo-admin", null).ExchangeAsync(Host, back.InLocation("code")!, verifier, Callback);
    }
}
