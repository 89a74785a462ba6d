using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>What was open on one server ends when the access to it ends on another; the passes themselves would last for minutes.</summary>
public sealed class EndedAccessTests(DatabaseProvider database) : OnTheServer(database)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);
    private PickGoHost _second = null!;
    private TestSale _sale = null!;

    [OneTimeSetUp]
    public async Task StartSecond() => _second = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, Host.Shared);

    [OneTimeTearDown]
    public async Task StopSecond() => await _second.DisposeAsync();

    [SetUp]
    public async Task Sale() => _sale = await Host.SaleAsync();

    [TestCase("leave", "entry-pass.invalid")]
    [TestCase("pay", "entry-pass.invalid")]
    [TestCase("revoke", "entry-pass.invalid")]
    [TestCase("lock", "entry-pass.invalid")]
    public async Task SeatsAreShownNoLonger(string how, string code)
    {
        using var admin = await TestMembers.AddAsync(Host, AccountRole.Admin);
        using var member = await Host.MemberAsync();
        var order = await member.OrderAsync(_sale.SessionId, 1);
        using var elsewhere = new ApiClient(_second.BaseUrl, member.Token) { EntryPass = member.EntryPass };
        await using var stream = await elsewhere.StreamAsync($"/api/areas/subscribe?sessionId={_sale.SessionId}");
        Assert.That((await stream.NextAsync()).Name, Is.EqualTo("snapshot"));
        var ended = new TaskCompletionSource<string>();
        await using var hub = await ConnectAsync(_second, "seats", member.Token);
        hub.On<string>("Refused", why => ended.TrySetResult(why));
        hub.Closed += _ => Task.FromResult(ended.TrySetResult(code));
        await hub.InvokeAsync("Watch", _sale.SessionId, member.EntryPass);

        await (how switch
        {
            "leave" => member.DeleteAsync($"/api/sessions/{_sale.SessionId}/queue"),
            "pay" => member.ConfirmAsync(await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount), order.OrderId, order.Amount),
            "revoke" => admin.DeleteAsync($"/api/admin/queues/{_sale.SessionId}/members/{member.MemberId}"),
            _ => admin.PostAsync($"/api/admin/members/{member.MemberId}/lock"),
        });

        // Of a lock the server hears twice, by itself and from the one that put the member out.
        Assert.That(await LastAsync(stream), Is.EqualTo(code).Or.EqualTo("members.locked-by-operator"));
        Assert.That(await ended.Task.WaitAsync(Limit), Is.EqualTo(code).Or.EqualTo("members.locked-by-operator"));
    }

    [Test]
    public async Task APaymentThatIsSettledLate_TakesNothingThatCameAfterItsPass()
    {
        var small = await Host.SaleAsync(capacity: 1);
        using var member = await Host.MemberAsync();
        using var other = await Host.MemberAsync();
        var order = await member.OrderAsync(small.SessionId, 1);
        await member.DeleteAsync($"/api/sessions/{small.SessionId}/queue");
        await other.EnterAsync(small.SessionId);
        Assert.That((await member.PostAsync($"/api/sessions/{small.SessionId}/queue")).Text("state"), Is.EqualTo("Waiting"));

        var paid = await member.ConfirmAsync(await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount), order.OrderId, order.Amount);

        Assert.That(paid.Text("status"), Is.EqualTo("Completed"));
        var place = await member.GetAsync($"/api/sessions/{small.SessionId}/queue");
        Assert.That((place.Text("state"), place.Body.GetProperty("position").GetInt64()), Is.EqualTo(("Waiting", 1L)));
    }

    /// <summary>In the lobby no tick tells who is still there.</summary>
    [Test]
    public async Task APlaceThatIsGivenUp_IsShownNoLonger()
    {
        var later = await Host.SaleAsync(opensIn: TimeSpan.FromHours(1));
        using var member = await Host.MemberAsync();
        using var elsewhere = new ApiClient(_second.BaseUrl, member.Token);
        await using var stream = await elsewhere.StreamAsync($"/api/queue/stream?sessionId={later.SessionId}");
        Assert.That((await stream.NextAsync()).Data.GetProperty("state").GetString(), Is.EqualTo("Lobby"));

        await member.DeleteAsync($"/api/sessions/{later.SessionId}/queue");

        Assert.That(await LastAsync(stream), Is.EqualTo("queue.not-joined"));
    }

    /// <summary>A pass that is given again after it was given up does not end what lives from the new one.</summary>
    [Test]
    public async Task WhoComesBack_IsShownSeatsAgain()
    {
        using var member = await (await Host.MemberAsync()).EnterAsync(_sale.SessionId);
        await member.DeleteAsync($"/api/sessions/{_sale.SessionId}/queue");
        await Eventually.TrueAsync(async () => (await member.PostAsync($"/api/sessions/{_sale.SessionId}/queue")).Text("state") == "Admitted", "admitted again");
        await member.EnterAsync(_sale.SessionId);
        await using var stream = await member.StreamAsync($"/api/areas/subscribe?sessionId={_sale.SessionId}");
        Assert.That((await stream.NextAsync()).Name, Is.EqualTo("snapshot"));
        await member.HoldAsync(_sale.SessionId, 5);
        Assert.That((await stream.NextAsync()).Name, Is.EqualTo("seats"));
    }

    [Test]
    public async Task ALockedMembersConnection_IsHungUpOn_AndNotTakenAgain()
    {
        using var admin = await TestMembers.AddAsync(Host, AccountRole.Admin);
        using var member = await Host.MemberAsync();
        var closed = new TaskCompletionSource();
        await using var hub = await ConnectAsync(_second, "queue", member.Token);
        hub.Closed += _ => Task.FromResult(closed.TrySetResult());

        await admin.PostAsync($"/api/admin/members/{member.MemberId}/lock");

        await closed.Task.WaitAsync(Limit);
        Assert.That(() => ConnectAsync(_second, "queue", member.Token), Throws.InstanceOf<HttpRequestException>());
    }

    /// <summary>The access token of an ended log-in is refused within a second, and so is what was opened with it.</summary>
    [Test]
    public async Task WhatALogInOpened_EndsWithIt_AndNothingOfAnotherLogIn()
    {
        var later = await Host.SaleAsync(opensIn: TimeSpan.FromHours(1));
        using var member = await Host.MemberAsync();
        var (phone, laptop) = (new TestBrowser(Host.BaseUrl), new TestBrowser(Host.BaseUrl));
        foreach (var browser in new[] { phone, laptop }) Assert.That((await browser.LogInAsync(member.Email, TestMembers.Password)).Code, Is.Null);
        using var elsewhere = new ApiClient(_second.BaseUrl, laptop.Token);
        await using var stream = await elsewhere.StreamAsync($"/api/queue/stream?sessionId={later.SessionId}");
        Assert.That((await stream.NextAsync()).Name, Is.EqualTo("wait"));
        var closed = new TaskCompletionSource();
        await using var hub = await ConnectAsync(_second, "queue", laptop.Token);
        hub.Closed += _ => Task.FromResult(closed.TrySetResult());
        await using var own = await ConnectAsync(_second, "queue", phone.Token);

        Assert.That((await phone.DeleteAsync("/api/members/me/sessions")).Code, Is.Null);

        Assert.That(await LastAsync(stream), Is.EqualTo("tokens.invalid"));
        await closed.Task.WaitAsync(Limit);
        Assert.That(own.State, Is.EqualTo(HubConnectionState.Connected));
    }

    [Test]
    public async Task AFewStreamsAMember_AndTheOldestGoes()
    {
        using var member = await (await Host.MemberAsync()).EnterAsync(_sale.SessionId);
        using var other = await (await Host.MemberAsync()).EnterAsync(_sale.SessionId);
        var streams = new List<EventReader>();
        for (var i = 0; i < 5; i++)
        {
            streams.Add(await member.StreamAsync($"/api/areas/subscribe?sessionId={_sale.SessionId}"));
            Assert.That((await streams[i].NextAsync()).Name, Is.EqualTo("snapshot"));
        }

        Assert.That(await LastAsync(streams[0]), Is.EqualTo("streams.replaced"));
        await other.HoldAsync(_sale.SessionId, 9);
        foreach (var stream in streams.Skip(1)) Assert.That((await stream.NextAsync()).Name, Is.EqualTo("seats"));
        foreach (var stream in streams) await stream.DisposeAsync();
    }

    /// <summary>The code that ends the stream.</summary>
    private static async Task<string> LastAsync(EventReader stream)
    {
        (string Name, JsonElement Data) next;
        while ((next = await stream.NextAsync(Limit)).Name != "refused") Assert.That(next.Name, Is.AnyOf("seats", "wait"));
        return next.Data.GetProperty("code").GetString()!;
    }

    private static async Task<HubConnection> ConnectAsync(PickGoHost host, string name, string? token)
    {
        var hub = new HubConnectionBuilder()
            .WithUrl($"{host.BaseUrl}/hubs/{name}", o => o.AccessTokenProvider = () => Task.FromResult(token)).Build();
        // More often than the server takes silence for an end, or it hangs up by itself and every test here passes.
        hub.KeepAliveInterval = TimeSpan.FromSeconds(2);
        await hub.StartAsync();
        return hub;
    }
}
