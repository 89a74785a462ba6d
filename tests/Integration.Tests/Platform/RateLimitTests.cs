using System.Net;
using System.Net.Http.Json;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Whoever asks too often is told when to come back, on every server, and nobody else is.</summary>
public sealed class RateLimitTests(DatabaseProvider database) : OnTheServer(database)
{
    private const int Permits = 12;
    private PickGoHost _second = null!;
    private TestSale _sale = null!;

    protected override Dictionary<string, string?> Settings => new()
    {
        ["Proxies:Trusted:0"] = "127.0.0.1",
        ["RateLimits:Allowed:0"] = "203.0.113.200",
        ["RateLimits:Join:PerCaller"] = $"{Permits}",
        ["RateLimits:Codes:PerAddress"] = $"{Permits}",
        ["RateLimits:LinesPerAddress"] = "2",
        // A window that no test outlives, and that ends for all at once.
        ["RateLimits:Join:WindowSeconds"] = "3600",
        ["RateLimits:Codes:WindowSeconds"] = "3600",
    };

    [OneTimeSetUp]
    public async Task StartSecond() => _second = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, Host.Shared.Concat(Settings).DistinctBy(s => s.Key).ToDictionary());

    [OneTimeTearDown]
    public async Task StopSecond() => await _second.DisposeAsync();

    [SetUp]
    public async Task Sale() => _sale = await Host.SaleAsync();

    [Test]
    public async Task AMemberWhoJoinsTooOften_IsToldWhenToComeBack_AndNobodyElse()
    {
        using var member = await Host.MemberAsync();
        using var other = await Host.MemberAsync();
        var path = $"/api/sessions/{_sale.SessionId}/queue";
        for (var i = 1; i <= Permits; i++)
        {
            var joined = await member.PostAsync(path);
            Assert.That((joined.Code, Header(joined, "RateLimit-Policy")), Is.EqualTo(((string?)null, "\"Join\";q=12;w=3600")));
            Assert.That(Header(joined, "RateLimit"), Does.StartWith($"\"Join\";r={Permits - i};t="));
        }

        var refused = await member.PostAsync(path);

        Assert.That(((int)refused.Status, refused.Code, refused.Headers.RetryAfter?.Delta > TimeSpan.Zero), Is.EqualTo((429, "rate.limited", true)));
        Assert.That((await member.GetAsync(path)).Text("state"), Is.EqualTo("Admitted"), "the place stands, and other endpoints have allowances of their own");
        Assert.That((await other.PostAsync(path)).Text("state"), Is.EqualTo("Admitted"));
    }

    /// <summary>Guard: from a quarter of the allowance on, servers count together.</summary>
    [Test]
    public async Task TwoServers_CountTogether()
    {
        using var here = await Host.MemberAsync();
        using var there = new ApiClient(_second.BaseUrl, here.Token);
        var path = $"/api/sessions/{_sale.SessionId}/queue";
        var served = 0;
        for (var i = 0; i < Permits; i++)
            foreach (var client in new[] { here, there })
                if ((await client.PostAsync(path)).Code is null) served++;

        // Each server gives away a quarter by itself before it tells.
        Assert.That(served, Is.InRange(Permits, Permits + Permits / 4));
    }

    [Test]
    public async Task GuestsOfOneAddress_ShareAnAllowance_WhateverTheySay()
    {
        for (var i = 0; i < Permits; i++) Assert.That((await SendCodeAsync($"guest-{i}@test.local", "203.0.113.5")).Code, Is.Null);

        Assert.That((await SendCodeAsync("guest-more@test.local", "203.0.113.5")).Code, Is.EqualTo("rate.limited"));
        Assert.That((await SendCodeAsync("guest-more@test.local", "203.0.113.6")).Code, Is.Null, "another address");
        for (var i = 0; i <= Permits; i++) Assert.That((await SendCodeAsync($"rehearsal-{i}@test.local", "203.0.113.200")).Code, Is.Null, "an address that is allowed");
    }

    [Test]
    public async Task LinesOfOneAddress_AreBounded_AndFreeAgainWhenTheyEnd()
    {
        using var one = await (await Host.MemberAsync()).EnterAsync(_sale.SessionId);
        using var two = await (await Host.MemberAsync()).EnterAsync(_sale.SessionId);
        using var three = await (await Host.MemberAsync()).EnterAsync(_sale.SessionId);
        var path = $"/api/areas/subscribe?sessionId={_sale.SessionId}";
        var first = await one.StreamAsync(path);
        await using var second = await two.StreamAsync(path);

        Assert.That((await three.GetAsync($"{path}&access_token={three.Token}&entryPass={three.EntryPass}")).Code, Is.EqualTo("rate.limited"));

        await first.DisposeAsync();
        await Eventually.TrueAsync(async () =>
        {
            try
            {
                await using var third = await three.StreamAsync(path);
                return (await third.NextAsync()).Name == "snapshot";
            }
            catch (HttpRequestException e) when (e.StatusCode == HttpStatusCode.TooManyRequests)
            {
                return false;
            }
        }, "a line is free again");
    }

    private async Task<ApiAnswer> SendCodeAsync(string email, string address)
    {
        using var anyone = Host.Stranger();
        using var content = JsonContent.Create(new { email });
        content.Headers.Add("X-Forwarded-For", address);
        return await anyone.SendAsync(HttpMethod.Post, "/api/members/email/send-code", content);
    }

    private static string Header(ApiAnswer answer, string name) => answer.Headers.GetValues(name).Single();
}
