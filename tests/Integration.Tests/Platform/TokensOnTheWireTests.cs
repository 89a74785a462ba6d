using System.Text;
using System.Text.Json;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Where tokens may stand, what caches may keep, and instants that say where on earth.</summary>
public sealed class TokensOnTheWireTests(DatabaseProvider database) : OnTheServer(database)
{
    private static readonly HttpClient Http = new();
    private TestSale _sale = null!;

    [SetUp]
    public async Task Sale() => _sale = await Host.SaleAsync();

    [Test]
    public async Task WeakTags_AndLists_AreKnownAgain()
    {
        using var member = await (await Host.MemberAsync()).EnterAsync(_sale.SessionId);
        var path = $"/api/sessions/{_sale.SessionId}/seats";
        var tag = (await member.GetAsync(path)).Headers.ETag!.ToString();
        foreach (var known in new[] { tag, $"W/{tag}", $"\"other\", {tag}", $"\"other\", W/{tag}", "*" }) Assert.That(await StatusAsync(known), Is.EqualTo(304), known);
        foreach (var unknown in new[] { "\"other\"", "nonsense" }) Assert.That(await StatusAsync(unknown), Is.EqualTo(200), unknown);

        async Task<int> StatusAsync(string known)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, Host.BaseUrl + path);
            request.Headers.Authorization = new("Bearer", member.Token);
            request.Headers.Add("Entry-Pass", member.EntryPass);
            request.Headers.TryAddWithoutValidation("If-None-Match", known);
            return (int)(await Http.SendAsync(request)).StatusCode;
        }
    }

    [Test]
    public async Task TokensInTheQuery_AreForStreamsAlone()
    {
        using var member = await (await Host.MemberAsync()).EnterAsync(_sale.SessionId);
        using var bare = Host.Stranger();
        Assert.That((await bare.GetAsync($"/api/members/me?access_token={member.Token}")).Code, Is.EqualTo("auth.required"));
        using var passless = new ApiClient(Host.BaseUrl, member.Token);
        Assert.That((await passless.GetAsync($"/api/sessions/{_sale.SessionId}/seats?entryPass={member.EntryPass}")).Code, Is.EqualTo("entry-pass.required"));
        Assert.That((await passless.GetAsync($"/api/areas?sessionId={_sale.SessionId}&entryPass={member.EntryPass}")).Code, Is.EqualTo("entry-pass.required"));

        await using var stream = await member.StreamAsync($"/api/areas/subscribe?sessionId={_sale.SessionId}");
        Assert.That((await stream.NextAsync()).Name, Is.EqualTo("snapshot"));
    }

    [Test]
    public async Task AnswersWithTokens_AreKeptByNoCache()
    {
        using var member = await Host.MemberAsync();
        using var anyone = Host.Stranger();
        var login = await anyone.PostAsync("/api/members/login", new { email = member.Email, password = TestMembers.Password });
        var cookie = login.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("pickgo_refresh=", StringComparison.Ordinal)).Split(';')[0];
        foreach (var answer in new[]
        {
            login, await anyone.SendAsync(HttpMethod.Post, "/api/tokens", cookie: cookie), await anyone.PostAsync("/api/tokens"),
            await member.PostAsync($"/api/sessions/{_sale.SessionId}/queue"), await member.GetAsync($"/api/sessions/{_sale.SessionId}/queue"),
        }) Assert.That(answer.Headers.CacheControl?.NoStore, Is.True, answer.Body.ToString());
    }

    [TestCase("2026-12-24T20:00:00", 400)]
    [TestCase("2026-12-24", 400)]
    [TestCase("2026-12-24T20:00:00+09:00", 409)]
    [TestCase("2026-12-24T11:00:00Z", 409)]
    public async Task Instants_SayTheirOffset(string instant, int status)
    {
        using var admin = await TestMembers.AddAsync(Host, AccountRole.Admin);
        var body = JsonSerializer.Serialize(new { version = 77, reserveOpenAt = instant, seatLimit = 4, noOrphans = false, reserveCloseAt = (string?)null, capacity = (int?)null });
        var answer = await admin.SendAsync(HttpMethod.Put, $"/api/admin/sessions/{_sale.SessionId}", new StringContent(body, Encoding.UTF8, "application/json"));
        Assert.That((int)answer.Status, Is.EqualTo(status), answer.Body.ToString());
    }
}
