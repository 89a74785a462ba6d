using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Log-ins as their owner sees them, and what keeps them.</summary>
public sealed class LoginSessionTests(DatabaseProvider database) : OnTheServer(database)
{
    private const string Phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";
    private const string Desktop = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0";

    [Test]
    public async Task TabsThatRenewAtOnce_AndAnAnswerThatIsLost_LogNobodyOut()
    {
        var login = await LogInAsync(Desktop);

        var answers = await Eventually.AtOnceAsync(8, _ => login.RenewAsync());
        var lost = await login.RenewAsync();

        Assert.That(answers.Append(lost).Select(a => (int)a.Status), Is.All.EqualTo(200));
        foreach (var renewed in answers.Append(lost)) Assert.That((await (login with { Refresh = CookieOf(renewed, "pickgo_refresh")! }).RenewAsync()).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task ATokenThatIsUsedAgainLater_OrElsewhere_EndsTheLogIn([Values] bool elsewhere)
    {
        var login = await LogInAsync(Desktop);
        var next = login with { Refresh = CookieOf(await login.RenewAsync(), "pickgo_refresh")! };
        if (!elsewhere)
        {
            await Host.WithDbAsync(db => db.RefreshTokens.Where(t => t.AccountId == login.Member.MemberId && t.UsedAt != null)
                .ExecuteUpdateAsync(t => t.SetProperty(x => x.UsedAt, x => TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(-11))));
        }

        var again = await (elsewhere ? login with { Device = "pickgo_device=0123456789abcdef0123456789abcdef" } : login).RenewAsync();

        Assert.That(again.Code, Is.EqualTo("tokens.invalid"));
        Assert.That((await next.RenewAsync()).Code, Is.EqualTo("tokens.invalid"), "the whole family");
        await Eventually.TrueAsync(async () => (await login.AsMember().GetAsync("/api/members/me")).Status == HttpStatusCode.Unauthorized, "the access token too");
    }

    [Test]
    public async Task AMember_SeesWhereTheyAreLoggedIn_AndEndsIt_OnEveryServer()
    {
        var here = await LogInAsync(Desktop);
        var phone = await LogInAsync(Phone, here.Member);
        var third = await LogInAsync("curl/8.0", here.Member);
        await using var second = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, Host.Shared);

        var seen = (await here.AsMember().GetAsync("/api/members/me/sessions")).Body.EnumerateArray().ToList();

        Assert.That(seen.Select(s => (s.GetProperty("device").GetString(), s.GetProperty("current").GetBoolean())),
            Is.EquivalentTo(new[] { ("Edge · Windows", true), ("Safari · iPhone", false), ("curl/8.0", false) }));
        Assert.That((await here.AsMember().DeleteAsync($"/api/members/me/sessions/{IdOf(seen, "Safari · iPhone")}")).Status, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That((await phone.RenewAsync()).Code, Is.EqualTo("tokens.invalid"));
        using var elsewhere = new ApiClient(second.BaseUrl, phone.Access);
        await Eventually.TrueAsync(async () => (await elsewhere.GetAsync("/api/members/me")).Status == HttpStatusCode.Unauthorized, "the other server refuses it");

        Assert.That((await here.AsMember().DeleteAsync("/api/members/me/sessions")).Status, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That((await third.RenewAsync()).Code, Is.EqualTo("tokens.invalid"));
        Assert.That((await here.RenewAsync()).Status, Is.EqualTo(HttpStatusCode.OK), "this one stays");
    }

    [Test]
    public async Task AnothersLogIn_IsNoneOfMine()
    {
        var mine = await LogInAsync(Desktop);
        var others = await LogInAsync(Phone);
        var id = (await others.AsMember().GetAsync("/api/members/me/sessions")).Body[0].GetProperty("id").GetInt64();

        foreach (var session in new[] { id, 999_999_999 })
            Assert.That((await mine.AsMember().DeleteAsync($"/api/members/me/sessions/{session}")).Code, Is.EqualTo("members.session-not-found"));
        Assert.That((await others.RenewAsync()).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    /// <summary>The end of a log-in deletes the tokens that it sees; one that a renewal makes at that very moment it may not see.</summary>
    [Test]
    public async Task ATokenThatOutlivedTheEndOfItsLogIn_RenewsNothing()
    {
        var login = await LogInAsync(Desktop);
        await Host.WithDbAsync(db => db.LoginSessions.Where(s => s.AccountId == login.Member.MemberId)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, TimeProvider.System.GetUtcNow().UtcDateTime)));

        Assert.That((await login.RenewAsync()).Code, Is.EqualTo("tokens.invalid"));
        Assert.That(await Host.CountAsync<Domain.Identity.RefreshToken>(t => t.AccountId == login.Member.MemberId), Is.Zero);
    }

    [Test]
    public async Task ALogIn_EndsHoweverMuchItIsUsed()
    {
        var login = await LogInAsync(Desktop);
        var end = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(3);
        await Host.WithDbAsync(db => db.LoginSessions.Where(s => s.AccountId == login.Member.MemberId).ExecuteUpdateAsync(s => s.SetProperty(x => x.EndsAt, end)));

        await login.RenewAsync();

        var expires = await Host.WithDbAsync(db => db.RefreshTokens.Where(t => t.AccountId == login.Member.MemberId && t.UsedAt == null).Select(t => t.ExpiresAt).SingleAsync());
        Assert.That(expires, Is.EqualTo(end).Within(TimeSpan.FromMilliseconds(1)));
    }

    private static long IdOf(List<JsonElement> sessions, string device) =>
        sessions.Single(s => s.GetProperty("device").GetString() == device).GetProperty("id").GetInt64();

    private static string? CookieOf(ApiAnswer answer, string name) =>
        answer.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]).SingleOrDefault(c => c.StartsWith(name + '=', StringComparison.Ordinal));

    private async Task<Login> LogInAsync(string userAgent, ApiClient? again = null)
    {
        var member = again ?? await Host.MemberAsync();
        using var http = new HttpClient { BaseAddress = new Uri(Host.BaseUrl) };
        http.DefaultRequestHeaders.UserAgent.ParseAdd(userAgent);
        using var answer = await http.PostAsJsonAsync("/api/members/login", new { email = member.Email, password = TestMembers.Password });
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var cookies = answer.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]).ToList();
        return new Login(Host, member, body.GetProperty("accessToken").GetString()!, cookies.Single(c => c.StartsWith("pickgo_refresh=", StringComparison.Ordinal)),
            cookies.Single(c => c.StartsWith("pickgo_device=", StringComparison.Ordinal)));
    }

    private sealed record Login(PickGoHost Host, ApiClient Member, string Access, string Refresh, string Device)
    {
        public ApiClient AsMember() => new(Host.BaseUrl, Access);

        public async Task<ApiAnswer> RenewAsync()
        {
            using var anyone = Host.Stranger();
            return await anyone.SendAsync(HttpMethod.Post, "/api/tokens", JsonContent.Create(new { }), cookie: $"{Refresh}; {Device}");
        }
    }
}
