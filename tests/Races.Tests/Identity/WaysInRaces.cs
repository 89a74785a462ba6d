using System.Net;
using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Races.Tests;

[TestFixtureSource(typeof(DatabaseEngines), nameof(DatabaseEngines.Servers))]
public sealed class WaysInRaces(DatabaseProvider database)
{
    private const string Connection = "/api/members/me/connections/kakao";

    /// <summary>Guard: taking a passkey away raises the account's token.</summary>
    [Test]
    public Task APasskeyThatGoesWhileTheLastConnectionGoes_Stays() => SecondOfTwoAsync(slow: PasskeyAt, quick: _ => Connection, readLast: "SocialIdentities");

    /// <summary>Guard: taking a connection away raises the account's token.</summary>
    [Test]
    public Task AConnectionThatGoesWhileTheLastPasskeyGoes_Stays() => SecondOfTwoAsync(slow: _ => Connection, quick: PasskeyAt, readLast: "Passkeys");

    private static string PasskeyAt(long id) => $"/api/members/me/passkeys/{id}";

    private async Task SecondOfTwoAsync(Func<long, string> slow, Func<long, string> quick, string readLast)
    {
        var pause = new PausedRead(slow(0).TrimEnd('0'), readLast);
        await using var redis = await RedisEngine.StartAsync("redis-server");
        await using var host = await PickGoHost.StartAsync(redis, null, services: pause.AddTo, database: database);
        using var member = await host.MemberAsync();
        var browser = new TestBrowser(host.BaseUrl);
        await browser.LogInAsync(member.Email, TestMembers.Password);
        var passkey = await GiveTwoWaysInAsync(host, member.MemberId);

        pause.Arm();
        var second = browser.DeleteAsync(slow(passkey), new { });
        await pause.Reached;
        var first = await browser.DeleteAsync(quick(passkey), new { });
        pause.End();

        Assert.That(first.Status, Is.EqualTo(HttpStatusCode.NoContent), first.Body.ToString());
        Assert.That((await second).Code, Is.EqualTo("social.last-way-in"), "it had read that the other is there");
    }

    private static Task<long> GiveTwoWaysInAsync(PickGoHost host, long account) => host.WithDbAsync(async db =>
    {
        await db.Accounts.Where(a => a.Id == account).ExecuteUpdateAsync(a => a.SetProperty(x => x.PasswordHash, ""));
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var made = new NewPasskey([1], new string('a', Passkey.CredentialHashLength), [2], 0, "internal", false, false);
        var passkey = db.Passkeys.Add(new Passkey(account, "열쇠", made, now)).Entity;
        db.SocialIdentities.Add(new SocialIdentity(account, SocialProvider.Kakao, new string('b', SocialIdentity.SubjectHashLength), now));
        await db.SaveChangesAsync();
        return passkey.Id;
    });
}
