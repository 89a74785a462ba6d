using System.Globalization;
using System.Net;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>The lobby and its draw, checked as a stranger would: from the published formula alone.</summary>
public sealed class DrawTests(DatabaseProvider database) : OnTheServer(database)
{
    /// <summary>Time to join before it.</summary>
    private static readonly TimeSpan Opening = TimeSpan.FromSeconds(10);

    [Test]
    public async Task TheLobby_IsDrawnAtTheOpening_AsTheFormulaSays_AndAnybodyCanCheck()
    {
        var members = new List<ApiClient>();
        for (var i = 0; i < 12; i++) members.Add(await Host.MemberAsync());
        using var late = await Host.MemberAsync();
        var sale = await Host.SaleAsync(opensIn: Opening, capacity: 1);
        var path = $"/api/sessions/{sale.SessionId}/queue";
        using var anyone = Host.Stranger();
        var before = await anyone.GetAsync($"{path}/draw");
        Assert.That(before.Body.GetProperty("seed").ValueKind, Is.EqualTo(JsonValueKind.Null), "the seed is a secret until the draw");

        // At once: one after the other they may come after the opening where the machine is busy.
        var joined = await Task.WhenAll(members.Select(m => m.PostAsync(path)));
        Assert.That(joined.Select(j => j.Text("state")), Is.All.EqualTo("Lobby"));

        await Eventually.TrueAsync(async () => (await anyone.GetAsync($"{path}/draw")).Body.GetProperty("drawnAt").ValueKind == JsonValueKind.String, "the draw is on record");
        Assert.That((await late.PostAsync(path)).Body.GetProperty("position").GetInt64(), Is.EqualTo(12), "one is inside, eleven wait, then comes who was late");

        var draw = (await members[0].GetAsync($"{path}/draw")).Body;
        var seed = draw.GetProperty("seed").GetString()!;
        Assert.That(draw.GetProperty("commitment").GetString(), Is.EqualTo(before.Text("commitment")));
        Assert.That(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed))), Is.EqualTo(before.Text("commitment")));
        var order = members.OrderBy(m => NumberOf(seed, sale.SessionId, m.MemberId)).ToList();
        Assert.That(draw.GetProperty("total").GetInt64(), Is.EqualTo(12));
        Assert.That(draw.GetProperty("rankSamples").EnumerateArray().Select(r => new BigInteger(r.GetProperty("number").GetInt64())),
            Is.EqualTo(order.Select(m => NumberOf(seed, sale.SessionId, m.MemberId))));
        Assert.That(new BigInteger(draw.GetProperty("mine").GetProperty("number").GetInt64()), Is.EqualTo(NumberOf(seed, sale.SessionId, members[0].MemberId)));

        Assert.That((await order[0].GetAsync(path)).Text("state"), Is.EqualTo("Admitted"), "the first of the draw is in");
        for (var i = 1; i < order.Count; i++) Assert.That((await order[i].GetAsync(path)).Body.GetProperty("position").GetInt64(), Is.EqualTo(i));
    }

    [Test]
    public async Task TheStream_TellsTheLobby_ThenThePlace()
    {
        using var first = await Host.MemberAsync();
        using var second = await Host.MemberAsync();
        var started = TimeProvider.System.GetUtcNow().UtcDateTime.AddMilliseconds(-1);
        var sale = await Host.SaleAsync(opensIn: Opening, capacity: 1);
        await using var one = await first.StreamAsync($"/api/queue/stream?sessionId={sale.SessionId}");
        await using var two = await second.StreamAsync($"/api/queue/stream?sessionId={sale.SessionId}");
        Assert.That((await one.NextAsync()).Data.GetProperty("state").GetString(), Is.EqualTo("Lobby"));
        Assert.That((await two.NextAsync()).Data.GetProperty("opensAt").GetDateTime(), Is.InRange(started + Opening, started + Opening + Eventually.Limit));

        var after = new[] { await AfterLobbyAsync(one), await AfterLobbyAsync(two) };

        Assert.That(after, Is.EquivalentTo(new[] { "ready", "wait" }), "there is room for one");
    }

    [Test]
    public async Task WhenRedisComesBackEmpty_WhoeverWaitsIsToldSo()
    {
        var sale = await Host.SaleAsync(opensIn: TimeSpan.FromHours(1));
        using var member = await Host.MemberAsync();
        await using var stream = await member.StreamAsync($"/api/queue/stream?sessionId={sale.SessionId}");
        await stream.NextAsync();

        await Engines.Redis.FlushAsync();

        string name;
        do name = (await stream.NextAsync()).Name;
        while (name == "wait");
        Assert.That(name, Is.EqualTo("refused"));
        Assert.That((await member.PostAsync($"/api/sessions/{sale.SessionId}/queue")).Text("state"), Is.EqualTo("Lobby"), "and may join again");
    }

    private static async Task<string> AfterLobbyAsync(EventReader events)
    {
        while (true)
        {
            var (name, data) = await events.NextAsync();
            if (name != "wait" || data.GetProperty("state").GetString() != "Lobby") return name;
        }
    }

    private static BigInteger NumberOf(string seed, long session, long member)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed}:{session}:{member}")));
        return new BigInteger(hash, isUnsigned: true, isBigEndian: true) >> (256 - 49);
    }
}

/// <summary>Operators steer; nobody else may.</summary>
public sealed class AdminQueueTests(DatabaseProvider database) : OnTheServer(database)
{
    private TestSale _sale = null!;

    [SetUp]
    public async Task Sale() => _sale = await Host.SaleAsync();

    [Test]
    public async Task OnlyOperators_MayWatchAndSteer()
    {
        using var member = await Host.MemberAsync();
        using var anyone = Host.Stranger();
        foreach (var (method, path) in new[] { ("GET", ""), ("GET", "/1"), ("POST", "/1/pause"), ("POST", "/1/resume"), ("POST", "/1/drain"), ("DELETE", "/1/members/1") })
        {
            Assert.That((await member.SendAsync(new HttpMethod(method), $"/api/admin/queues{path}")).Code, Is.EqualTo("auth.forbidden"), path);
            Assert.That((await anyone.SendAsync(new HttpMethod(method), $"/api/admin/queues{path}")).Code, Is.EqualTo("auth.required"), path);
        }

        Assert.That((await member.PutAsync("/api/admin/queues/1/rate", new { ratePerSecond = 1 })).Code, Is.EqualTo("auth.forbidden"));
    }

    [Test]
    public async Task PauseDrainAndResume_WorkLive()
    {
        using var admin = await TestMembers.AddAsync(Host, Domain.Identity.AccountRole.Admin);
        using var waiting = await Host.MemberAsync();
        using var late = await Host.MemberAsync();
        var room = $"/api/admin/queues/{_sale.SessionId}";

        Assert.That((await admin.PostAsync($"{room}/pause")).Body.GetProperty("paused").GetBoolean());
        Assert.That((await waiting.PostAsync($"/api/sessions/{_sale.SessionId}/queue")).Text("state"), Is.EqualTo("Waiting"));
        await admin.PostAsync($"{room}/drain");
        var refused = await late.PostAsync($"/api/sessions/{_sale.SessionId}/queue");
        Assert.That(((int)refused.Status, refused.Code), Is.EqualTo((422, "queue.draining")));
        Assert.That((await admin.GetAsync(room)).Body.GetProperty("waiting").GetInt64(), Is.EqualTo(1));
        Assert.That((await admin.GetAsync("/api/admin/queues")).Body.EnumerateArray().Any(q => q.GetProperty("sessionId").GetInt64() == _sale.SessionId));

        await admin.PostAsync($"{room}/resume");
        await Eventually.TrueAsync(async () => (await waiting.GetAsync($"/api/sessions/{_sale.SessionId}/queue")).Text("state") == "Admitted", "it goes on");
    }

    [Test]
    public async Task WhatAnOperatorSet_OutlivesRedis()
    {
        using var admin = await TestMembers.AddAsync(Host, Domain.Identity.AccountRole.Admin);
        using var member = await Host.MemberAsync();
        var room = $"/api/admin/queues/{_sale.SessionId}";
        await admin.PutAsync($"{room}/rate", new { ratePerSecond = 7, capacity = 3 });
        await admin.PostAsync($"{room}/pause");

        await Engines.Redis.FlushAsync();

        var view = (await admin.GetAsync(room)).Body;
        Assert.That((view.GetProperty("paused").GetBoolean(), view.GetProperty("rateOverride").GetDouble(), view.GetProperty("capacityOverride").GetInt32()), Is.EqualTo((true, 7.0, 3)));
        var place = await member.PostAsync($"/api/sessions/{_sale.SessionId}/queue");
        Assert.That((place.Text("state"), place.Body.GetProperty("paused").GetBoolean()), Is.EqualTo(("Waiting", true)));
    }

    [Test]
    public async Task OperatorsWhoSteerAtOnce_AreAllHeard()
    {
        using var admin = await TestMembers.AddAsync(Host, Domain.Identity.AccountRole.Admin);
        var room = $"/api/admin/queues/{_sale.SessionId}";

        var answers = await Task.WhenAll(admin.PostAsync($"{room}/pause"), admin.PostAsync($"{room}/drain"), admin.PutAsync($"{room}/rate", new { capacity = 9 }));

        Assert.That(answers.Select(a => (int)a.Status), Is.All.EqualTo(200));
        var view = (await admin.GetAsync(room)).Body;
        Assert.That((view.GetProperty("paused").GetBoolean(), view.GetProperty("draining").GetBoolean(), view.GetProperty("capacity").GetInt32()), Is.EqualTo((true, true, 9)));
    }

    [Test]
    public async Task AnOverride_IsChecked_AndGivenBack()
    {
        using var admin = await TestMembers.AddAsync(Host, Domain.Identity.AccountRole.Admin);
        var path = $"/api/admin/queues/{_sale.SessionId}/rate";
        Assert.That((await admin.PutAsync(path, new { ratePerSecond = -1 })).Code, Is.EqualTo("request.invalid"));
        Assert.That((await admin.PutAsync("/api/admin/queues/999999/rate", new { })).Code, Is.EqualTo("sessions.not-found"));

        var set = await admin.PutAsync(path, new { ratePerSecond = 0.5, capacity = 3 });
        Assert.That((set.Body.GetProperty("allowedPerSecond").GetDouble(), set.Body.GetProperty("capacity").GetInt32()), Is.EqualTo((0.5, 3)));
        var back = await admin.PutAsync(path, new { });
        Assert.That(back.Body.GetProperty("rateOverride").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public async Task ARevokedPass_OpensNothing_AndFreesTheSeats()
    {
        using var admin = await TestMembers.AddAsync(Host, Domain.Identity.AccountRole.Admin);
        using var member = await (await Host.MemberAsync()).EnterAsync(_sale.SessionId);
        using var watcher = await (await Host.MemberAsync()).EnterAsync(_sale.SessionId);
        await member.HoldAsync(_sale.SessionId, 1);

        Assert.That((await admin.DeleteAsync($"/api/admin/queues/{_sale.SessionId}/members/{member.MemberId}")).Status, Is.EqualTo(HttpStatusCode.NoContent));

        Assert.That((await member.HoldAsync(_sale.SessionId, 2)).Code, Is.EqualTo("entry-pass.invalid"));
        Assert.That((await member.ReserveAsync(_sale.SessionId)).Code, Is.EqualTo("entry-pass.invalid"));
        Assert.That(await watcher.StatesAsync(_sale.SessionId), Does.StartWith("AA"));
    }
}
