using System.Net;
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
