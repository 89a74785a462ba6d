using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Identity;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Identity;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;
using StackExchange.Redis;

namespace PickGo.Integration.Tests;

/// <summary>Guessing is slow for who guesses, and for nobody else.</summary>
public sealed class LoginThrottleTests(DatabaseProvider database) : OnTheServer(database)
{
    protected override Dictionary<string, string?> Settings => new() { ["Proxies:Trusted:0"] = "127.0.0.1" };

    [Test]
    public async Task RepeatedGuesses_WaitALittle_AlsoWithTheRightPassword_WhetherOrNotThereIsSuchAnAccount()
    {
        using var member = await Host.MemberAsync();
        foreach (var email in new[] { member.Email, "nobody-at-all@example.com" })
        {
            for (var i = 0; i < RedisLoginThrottle.OwnTries; i++)
                Assert.That((await LogInAsync(email, "Wrong!2345", "203.0.113.1")).Code, Is.EqualTo("members.credentials"));

            var slowed = await LogInAsync(email, TestMembers.Password, "203.0.113.1");
            Assert.That(((int)slowed.Status, slowed.Code), Is.EqualTo((429, "members.locked")));
            Assert.That(slowed.Headers.RetryAfter!.Delta!.Value.TotalSeconds, Is.InRange(1, 300));
        }

        Assert.That((await LogInAsync(member.Email, TestMembers.Password, "203.0.113.2")).Status, Is.EqualTo(HttpStatusCode.OK), "another address");
    }

    [Test]
    public async Task ADeviceThatLoggedInBefore_IsNotKeptOutByStrangers()
    {
        using var member = await Host.MemberAsync();
        var device = CookieOf(await LogInAsync(member.Email, TestMembers.Password, "198.51.100.1"));
        for (var i = 0; i < RedisLoginThrottle.StrangersTries; i++) await LogInAsync(member.Email, "Wrong!2345", $"203.0.113.{i / RedisLoginThrottle.OwnTries}");

        Assert.That((await LogInAsync(member.Email, TestMembers.Password, "203.0.113.200")).Code, Is.EqualTo("members.locked"), "any stranger");
        Assert.That((await LogInAsync(member.Email, TestMembers.Password, "203.0.113.1", device)).Status, Is.EqualTo(HttpStatusCode.OK), "the member's own, even from an address that has no tries left");
    }

    /// <summary>The window may end between a try and the answer that it was right.</summary>
    [Test]
    public async Task ATryGivenBackTooLate_LeavesNoCounterThatNeverEnds()
    {
        var throttle = Host.Services.GetRequiredService<ILoginThrottle>();
        var device = new LoginDevice("device", "a browser", "203.0.113.99");
        await using var redis = await ConnectionMultiplexer.ConnectAsync(Engines.Redis.Connection);

        await throttle.ForgiveAsync("somebody@example.com", device, isKnown: false, default);
        Assert.That(await redis.GetDatabase().KeyExistsAsync("login:address:203.0.113.99"), Is.False);

        await throttle.TakeAsync("somebody@example.com", device, isKnown: false, default);
        await throttle.TakeAsync("somebody@example.com", device, isKnown: false, default);
        await throttle.ForgiveAsync("somebody@example.com", device, isKnown: false, default);
        Assert.That((int)await redis.GetDatabase().StringGetAsync("login:address:203.0.113.99"), Is.EqualTo(1));
        Assert.That(await redis.GetDatabase().KeyTimeToLiveAsync("login:address:203.0.113.99"), Is.Not.Null);
    }

    [Test]
    public async Task GuessesThatRunAtOnce_AreCountedToo()
    {
        using var member = await Host.MemberAsync();

        var answers = await Eventually.AtOnceAsync(20, _ => LogInAsync(member.Email, "Wrong!2345", "203.0.113.77"));

        Assert.That(answers.Count(a => a.Code == "members.credentials"), Is.EqualTo(RedisLoginThrottle.OwnTries));
    }

    [Test]
    public async Task AnIPv6Network_IsOneAddress()
    {
        using var member = await Host.MemberAsync();
        for (var i = 0; i < RedisLoginThrottle.OwnTries; i++) await LogInAsync(member.Email, "Wrong!2345", $"2001:db8:0:1::{i + 1}");

        Assert.That((await LogInAsync(member.Email, TestMembers.Password, "2001:db8:0:1::ffff")).Code, Is.EqualTo("members.locked"));
        Assert.That((await LogInAsync(member.Email, TestMembers.Password, "2001:db8:0:2::1")).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    private static string CookieOf(ApiAnswer answer) =>
        answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("pickgo_device=", StringComparison.Ordinal)).Split(';')[0];

    private async Task<ApiAnswer> LogInAsync(string email, string password, string address, string? cookie = null)
    {
        using var anyone = Host.Stranger();
        using var content = JsonContent.Create(new { email, password });
        content.Headers.Add("X-Forwarded-For", address);
        return await anyone.SendAsync(HttpMethod.Post, "/api/members/login", content, cookie: cookie);
    }
}
