using System.Net;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>An operator locks a member: what they were given before ends too, on every server.</summary>
public sealed class LockTests(DatabaseProvider database) : OnTheServer(database)
{
    [Test]
    public async Task ALockedMember_LosesPassAndPlace_AndTheNextComesIn()
    {
        var sale = await Host.SaleAsync(capacity: 1);
        await using var second = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, Host.Shared);
        using var admin = await TestMembers.AddAsync(Host, AccountRole.Admin);
        using var inside = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        using var next = await Host.MemberAsync();
        await inside.HoldAsync(sale.SessionId, 1);
        await next.PostAsync($"/api/sessions/{sale.SessionId}/queue");

        Assert.That((await admin.PostAsync($"/api/admin/members/{inside.MemberId}/lock")).Status, Is.EqualTo(HttpStatusCode.NoContent));

        await Eventually.TrueAsync(async () => (await next.GetAsync($"/api/sessions/{sale.SessionId}/queue")).Text("state") == "Admitted", "the next one is let in");
        using var elsewhere = new ApiClient(second.BaseUrl, inside.Token) { EntryPass = inside.EntryPass };
        foreach (var server in new[] { inside, elsewhere })
            await Eventually.TrueAsync(async () => (await server.GetAsync($"/api/sessions/{sale.SessionId}/seats")).Status == HttpStatusCode.Unauthorized, "the token is refused");
        await next.EnterAsync(sale.SessionId);
        await Eventually.TrueAsync(async () => (await next.StatesAsync(sale.SessionId))[0] == 'A', "what was held is free");
    }

    [Test]
    public async Task ALockedMember_IsNotLoggedIn_UntilUnlocked()
    {
        using var admin = await TestMembers.AddAsync(Host, AccountRole.Admin);
        using var member = await Host.MemberAsync();
        using var anyone = Host.Stranger();
        var cookie = (await LogInAsync()).Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("pickgo_refresh=", StringComparison.Ordinal)).Split(';')[0];

        await admin.PostAsync($"/api/admin/members/{member.MemberId}/lock");

        var refused = await LogInAsync();
        Assert.That(((int)refused.Status, refused.Code), Is.EqualTo((403, "members.locked-by-operator")));
        Assert.That((await anyone.PostAsync("/api/members/login", new { email = member.Email, password = "Wrong!2345" })).Code, Is.EqualTo("members.credentials"));
        Assert.That((await anyone.SendAsync(HttpMethod.Post, "/api/tokens", cookie: cookie)).Status, Is.Not.EqualTo(HttpStatusCode.OK));

        await admin.PostAsync($"/api/admin/members/{member.MemberId}/unlock");
        Assert.That((await LogInAsync()).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await Host.CountAsync<AccountHistory>(h => h.AccountId == member.MemberId && h.Actor == Actor.Operator(admin.MemberId)), Is.EqualTo(2));

        Task<ApiAnswer> LogInAsync() => anyone.PostAsync("/api/members/login", new { email = member.Email, password = TestMembers.Password });
    }

    /// <summary>Guard: the member's token, and looking again.</summary>
    [Test]
    public async Task OperatorsWhoLockAtOnce_AreAllDone_AndItIsNotedOnce()
    {
        using var admin = await TestMembers.AddAsync(Host, AccountRole.Admin);
        using var member = await Host.MemberAsync();

        var answers = await Eventually.AtOnceAsync(6, _ => admin.PostAsync($"/api/admin/members/{member.MemberId}/lock"));

        Assert.That(answers.Select(a => a.Status), Is.All.EqualTo(HttpStatusCode.NoContent), string.Join(' ', answers.Select(a => a.Body)));
        Assert.That(await Host.CountAsync<AccountHistory>(h => h.AccountId == member.MemberId && h.To == AccountState.Locked), Is.EqualTo(1));
    }

    [Test]
    public async Task OnlyOperatorsLock_AndNotThemselves()
    {
        using var admin = await TestMembers.AddAsync(Host, AccountRole.Admin);
        using var member = await Host.MemberAsync();

        Assert.That((await member.PostAsync($"/api/admin/members/{admin.MemberId}/lock")).Status, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That((await admin.PostAsync($"/api/admin/members/{admin.MemberId}/lock")).Code, Is.EqualTo("members.not-yourself"));
        Assert.That((await admin.PostAsync("/api/admin/members/999999/lock")).Code, Is.EqualTo("members.not-found"));
    }
}
