using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Infrastructure.Identity;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Keys change while servers run: nobody is logged out, no pass and no ticket is refused, and both servers go on as one.</summary>
public sealed class SigningKeyTests(DatabaseProvider database) : OnTheServer(database)
{
    protected override Dictionary<string, string?> Settings => new() { ["Identity:KeyRefreshSeconds"] = "1" };

    [Test]
    public async Task ANewKey_SignsOnceAllServersKnowIt_AndWhatWasSignedBeforeStaysValid()
    {
        await using var second = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, new Dictionary<string, string?>(Host.Shared) { ["Identity:KeyRefreshSeconds"] = "1" });
        var sale = await Host.SaleAsync();
        using var member = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        var order = await member.OrderAsync(sale.SessionId, 1);
        await member.ConfirmAsync(await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount), order.OrderId, order.Amount);
        var ticket = (await member.GetAsync($"/api/reservations/{order.Reservation}/tickets")).Body[0].GetProperty("code").GetString();
        using var waiting = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        var before = await KeyIdsAsync(Host);
        var signed = KeyIdOf(await LogInAsync(Host, member.Email));

        var rotated = TimeProvider.System.GetUtcNow().UtcDateTime;
        await Host.Services.GetRequiredService<SigningKeyStore>().RotateAsync(default);
        Assert.That(await Host.WithDbAsync(db => db.SigningKeys.MaxAsync(k => k.ActiveFrom)), Is.GreaterThan(rotated.AddSeconds(2)), "it signs after two more reads of each server");

        await Eventually.TrueAsync(async () => (await KeyIdsAsync(Host)).Count == 2 && (await KeyIdsAsync(second)).Count == 2, "both servers publish both keys");
        Assert.That(await KeyIdsAsync(second), Is.EquivalentTo(await KeyIdsAsync(Host)).And.SupersetOf(before));
        await Eventually.TrueAsync(async () => KeyIdOf(await LogInAsync(Host, member.Email)) != signed, "the new key signs");

        using var fresh = new ApiClient(second.BaseUrl, await LogInAsync(Host, member.Email));
        Assert.That((await fresh.GetAsync("/api/members/me")).Status, Is.EqualTo(HttpStatusCode.OK), "the other server believes the new key");
        using var old = new ApiClient(second.BaseUrl, member.Token);
        Assert.That((await old.GetAsync("/api/members/me")).Status, Is.EqualTo(HttpStatusCode.OK), "and still the old one");
        Assert.That((await waiting.GetAsync($"/api/sessions/{sale.SessionId}/seats")).Status, Is.EqualTo(HttpStatusCode.OK), "a pass of before opens");
        using var door = await TestMembers.AddAsync(Host, Domain.Identity.AccountRole.Admin);
        Assert.That((await door.PostAsync("/api/admin/tickets/check", new { code = ticket })).Code, Is.Null, "a ticket of before lets in");
        Assert.That(await Host.WithDbAsync(db => db.SigningKeys.CountAsync(k => k.Purpose == "ticket" && k.RetiredAt != null)), Is.Zero, "tickets live as long as they like");
    }

    [Test]
    public async Task TwoWhoRotateAtOnce_MakeOneKeyEach()
    {
        var store = Host.Services.GetRequiredService<SigningKeyStore>();
        var made = await Eventually.AtOnceAsync(4, async _ =>
        {
            try
            {
                return (await store.RotateAsync(default)).Count;
            }
            catch (InvalidOperationException)
            {
                return 0;
            }
        });

        Assert.That(made, Has.Some.GreaterThan(0));
        var generations = await Host.WithDbAsync(db => db.SigningKeys.Where(k => k.Purpose == "entry-pass").Select(k => k.Generation).ToListAsync());
        Assert.That(generations, Is.Unique.And.EquivalentTo(Enumerable.Range(1, generations.Count)));
    }

    [Test]
    public async Task KeysAreEncryptedAtRest_AlsoThoseThatWereNot()
    {
        Assert.That(await MaterialsAsync(Host), Is.Not.Empty.And.All.StartsWith("dp:"));

        await using var plain = await PickGoHost.StartAsync(null, null, new Dictionary<string, string?> { ["Keys:Folder"] = null }, database: Database);
        Assert.That(await MaterialsAsync(plain), Is.Not.Empty.And.None.StartsWith("dp:"));
        using var member = await plain.MemberAsync();
        await using var later = await PickGoHost.StartAsync(null, null, new Dictionary<string, string?>(plain.Shared) { ["Keys:Folder"] = Host.Shared["Keys:Folder"] });
        Assert.That(await MaterialsAsync(later), Is.Not.Empty.And.All.StartsWith("dp:"));
        using var same = new ApiClient(later.BaseUrl, member.Token);
        Assert.That((await same.GetAsync("/api/members/me")).Status, Is.EqualTo(HttpStatusCode.OK), "they are the same keys");
    }

    [Test]
    public async Task ACertificate_EncryptsTheKeyOfTheKeys()
    {
        var folder = Directory.CreateTempSubdirectory("pickgo-keys").FullName;
        using (var pair = RSA.Create(2048))
        {
            var request = new CertificateRequest("CN=PickGo", pair, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            using var certificate = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
            await File.WriteAllBytesAsync(Path.Combine(folder, "keys.p12"), certificate.Export(X509ContentType.Pkcs12, "secret"));
        }

        var settings = new Dictionary<string, string?>
        {
            ["Keys:Folder"] = Path.Combine(folder, "keys"),
            ["Keys:CertificateFile"] = Path.Combine(folder, "keys.p12"),
            ["Keys:CertificatePassword"] = "secret",
        };
        await using var host = await PickGoHost.StartAsync(null, null, settings, database: Database);
        var written = string.Concat(Directory.EnumerateFiles(Path.Combine(folder, "keys")).Select(File.ReadAllText));
        Assert.That(written, Does.Contain("EncryptedData").And.Not.Contain("<masterKey"));

        using var member = await host.MemberAsync();
        await using var second = await PickGoHost.StartAsync(null, null, host.Shared.Concat(settings.Where(s => s.Key != "Keys:Folder")).ToDictionary());
        using var there = new ApiClient(second.BaseUrl, member.Token);
        Assert.That((await there.GetAsync("/api/members/me")).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    private static Task<List<string>> MaterialsAsync(PickGoHost host) => host.WithDbAsync(db => db.SigningKeys.Select(k => k.Material).ToListAsync());

    private static async Task<List<string>> KeyIdsAsync(PickGoHost host)
    {
        using var anyone = host.Stranger();
        return [.. (await anyone.GetAsync("/.well-known/jwks.json")).Body.GetProperty("keys").EnumerateArray().Select(k => k.GetProperty("kid").GetString()!)];
    }

    private static async Task<string> LogInAsync(PickGoHost host, string email)
    {
        using var anyone = host.Stranger();
        return (await anyone.PostAsync("/api/members/login", new { email, password = TestMembers.Password })).Text("accessToken");
    }

    private static string KeyIdOf(string token) => new Microsoft.IdentityModel.JsonWebTokens.JsonWebToken(token).Kid;
}
