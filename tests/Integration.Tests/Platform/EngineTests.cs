using System.Net;
using Microsoft.Extensions.Options;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>What the server says when it lacks something.</summary>
public sealed class EngineTests
{
    [Test]
    public async Task WithoutEngines_TheServerLives_IsNotReady_AndSaysWhatIsMissing()
    {
        await using var host = await PickGoHost.StartAsync(null, null, new Dictionary<string, string?> { ["Database:Connection"] = null });
        using var anyone = host.Stranger();

        Assert.That((await anyone.GetAsync("/health/live")).Status, Is.EqualTo(HttpStatusCode.OK));
        var ready = await anyone.GetAsync("/health/ready");
        Assert.That(ready.Status, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        var engines = ready.Body.GetProperty("problems").GetProperty("engines").GetString();
        Assert.That(engines, Does.Contain("Database:Connection").And.Contain("Redis:Connection").And.Contain("Toss:SecretKey"));
    }

    [TestCaseSource(typeof(DatabaseEngines), nameof(DatabaseEngines.All))]
    public async Task WithEngines_TheServerIsReady_AndNamesItsDatabase(DatabaseProvider database)
    {
        await using var host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, database: database);
        using var anyone = host.Stranger();
        var ready = await anyone.GetAsync("/health/ready");
        Assert.That((ready.Status, ready.Text("database")), Is.EqualTo((HttpStatusCode.OK, database.ToString())));
    }

    [TestCase(null, HttpStatusCode.NotFound)]
    [TestCase("true", HttpStatusCode.OK)]
    public async Task TheContract_IsServedInProduction_OnlyWhereSwitchedOn(string? on, HttpStatusCode expected)
    {
        await using var host = await PickGoHost.StartAsync(null, null, new Dictionary<string, string?> { ["ApiDocs:Enabled"] = on });
        using var anyone = host.Stranger();
        foreach (var path in new[] { "/openapi/v1.json", "/docs/" }) Assert.That((await anyone.GetAsync(path)).Status, Is.EqualTo(expected), path);
        foreach (var path in new[] { "/dev/mail", "/dev/mail.json" }) Assert.That((await anyone.GetAsync(path)).Status, Is.EqualTo(HttpStatusCode.NotFound), path);
    }

    [Test]
    public async Task WhenRedisDies_RequestsAreRefusedAsBusy_AndTheServerIsNotReady()
    {
        var redis = await RedisEngine.StartAsync("redis-server");
        await using var host = await PickGoHost.StartAsync(redis, Engines.Sandbox, new Dictionary<string, string?> { ["Redis:TimeoutMilliseconds"] = "500", ["Health:GraceSeconds"] = "2" });
        var sale = await host.SaleAsync();
        using var member = await (await host.MemberAsync()).EnterAsync(sale.SessionId);
        await redis.DisposeAsync();

        var refused = await member.GetAsync($"/api/sessions/{sale.SessionId}/seats");
        Assert.That(((int)refused.Status, refused.Code), Is.EqualTo((503, "busy")));
        await Eventually.TrueAsync(async () => (await member.GetAsync("/health/ready")).Status == HttpStatusCode.ServiceUnavailable, "it is not ready", every: 200);
        Assert.That((await member.GetAsync($"/api/posts/{sale.PostId}")).Status, Is.EqualTo(HttpStatusCode.OK), "the catalogue does not need Redis");
    }

    [Test]
    public void ASettingThatCannotWork_StopsTheStart_AndNamesBothValues()
    {
        var start = () => PickGoHost.StartAsync(null, null, new Dictionary<string, string?>
        {
            ["Database:Connection"] = null,
            ["Queue:GraceSeconds"] = "5",
            ["Queue:HeartbeatSeconds"] = "10",
        });
        var failure = Assert.ThrowsAsync<OptionsValidationException>(async () => await start());
        Assert.That(failure!.Message, Does.Contain("Queue:GraceSeconds (5)").And.Contain("Queue:HeartbeatSeconds (10)"));
    }
}
