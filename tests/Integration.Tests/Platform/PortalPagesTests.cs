using System.Net;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>The operators' portal is served beside the shop, and can be logged in to where it is.</summary>
public sealed class PortalPagesTests(DatabaseProvider database) : OnTheServer(database)
{
    private const string Page = """<head><base href="/admin/"></head><pg-root ngCspNonce="CSP_NONCE"></pg-root>""";
    private readonly string _portal = Directory.CreateTempSubdirectory("pickgo-portal").FullName;

    protected override Dictionary<string, string?> Settings
    {
        get
        {
            File.WriteAllText(Path.Combine(_portal, "index.html"), Page);
            File.WriteAllText(Path.Combine(_portal, "main-5HQ3ZK2B.js"), "1;");
            File.WriteAllText(Path.Combine(_portal, "favicon.svg"), "<svg/>");
            return new() { ["Clients:Admin:Path"] = _portal, ["Identity:Issuer"] = "https://tickets.example" };
        }
    }

    [OneTimeTearDown]
    public void RemovePortal() => Directory.Delete(_portal, recursive: true);

    [TestCase("/admin/")]
    [TestCase("/admin/index.html")]
    [TestCase("/admin/on-sale/7")]
    [TestCase("/admin/callback?code=a&state=b")]
    public async Task AnAddress_IsAnsweredWithThePage_AndANonceOfItsOwn(string path)
    {
        var (text, policy) = await VisitAsync(path);
        var (_, next) = await VisitAsync(path);
        var nonce = policy.Split("'nonce-")[1].Split('\'')[0];
        Assert.Multiple(() =>
        {
            Assert.That(text, Is.EqualTo(Page.Replace("CSP_NONCE", nonce, StringComparison.Ordinal)));
            Assert.That(Convert.FromBase64String(nonce), Has.Length.EqualTo(16));
            Assert.That(next, Is.Not.EqualTo(policy), "nobody can know the nonce of the next page");
            Assert.That(policy, Does.StartWith("default-src 'none'; script-src 'self';").And.Not.Contain("unsafe").And.Contain("frame-ancestors 'none'"));
        });
    }

    [Test]
    public async Task HashedFiles_AreKept_OthersAreAskedFor_AndMissingOnesAreNoPage()
    {
        using var http = new HttpClient { BaseAddress = new Uri(Host.BaseUrl) };
        using var hashed = await http.GetAsync("/admin/main-5HQ3ZK2B.js");
        using var other = await http.GetAsync("/admin/favicon.svg");
        using var missing = await http.GetAsync("/admin/main-00000000.js");
        using var written = await http.PostAsync("/admin/", null);
        Assert.Multiple(() =>
        {
            Assert.That(hashed.Headers.CacheControl!.ToString(), Is.EqualTo("public, max-age=31536000, immutable"));
            Assert.That(other.Headers.CacheControl!.ToString(), Is.EqualTo("no-cache"));
            Assert.That((missing.StatusCode, missing.Content.Headers.ContentType!.MediaType), Is.EqualTo((HttpStatusCode.NotFound, "application/problem+json")));
            Assert.That(written.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        });
    }

    [Test]
    public async Task TheAddressWithoutItsSlash_LeadsToIt()
    {
        var answer = await OAuthApp.GetAsync(Host, "/admin?x=1");
        Assert.That(answer.Location?.OriginalString, Is.EqualTo("/admin/?x=1"));
    }

    [Test]
    public async Task TheServer_RegistersThePortal_ForTheAddressThatItIsReachedAt()
    {
        using var owner = await TestMembers.AddAsync(Host, Domain.Identity.AccountRole.Admin);
        await Eventually.TrueAsync(async () => (await owner.GetAsync("/api/admin/clients/pickgo-admin")).Status == HttpStatusCode.OK, "the portal is registered");
        var portal = (await owner.GetAsync("/api/admin/clients/pickgo-admin")).Body;
        Assert.Multiple(() =>
        {
            Assert.That(portal.GetProperty("kind").GetString(), Is.EqualTo("Public"));
            Assert.That(portal.GetProperty("redirectUris").EnumerateArray().Select(u => u.GetString()),
                Is.EqualTo(new[] { "https://tickets.example/admin/callback", "https://tickets.example/admin/signed-out" }));
        });
    }

    private async Task<(string Text, string Policy)> VisitAsync(string path)
    {
        using var http = new HttpClient { BaseAddress = new Uri(Host.BaseUrl) };
        using var answer = await http.GetAsync(path);
        Assert.That((answer.StatusCode, answer.Headers.CacheControl!.ToString()), Is.EqualTo((HttpStatusCode.OK, "no-store")));
        return (await answer.Content.ReadAsStringAsync(), answer.Headers.GetValues("Content-Security-Policy").Single());
    }
}
