using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.EntityFrameworkCore;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>What is pushed: places over SignalR and SSE, seats over SignalR, from one server to clients of another.</summary>
public sealed class LiveTests(DatabaseProvider database) : OnTheServer(database)
{
    [Test]
    public async Task TheQueueHub_TellsThePlace_AndLetsInByItself()
    {
        var sale = await Host.SaleAsync(capacity: 1);
        using var inside = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        using var waiting = await Host.MemberAsync();
        var places = new TaskCompletionSource<JsonElement>();
        var ready = new TaskCompletionSource<JsonElement>();
        await using var hub = await ConnectAsync(Host, "queue", waiting);
        hub.On<JsonElement>("Waiting", p => places.TrySetResult(p));
        hub.On<JsonElement>("Ready", p => ready.TrySetResult(p));

        await hub.InvokeAsync("Join", sale.SessionId);
        var place = await places.Task.WaitAsync(Eventually.Limit);
        Assert.That(place.GetProperty("position").GetInt64(), Is.EqualTo(1));

        await inside.DeleteAsync($"/api/sessions/{sale.SessionId}/queue");
        var pass = await ready.Task.WaitAsync(Eventually.Limit);
        waiting.EntryPass = pass.GetProperty("entryPass").GetString();
        Assert.That((await waiting.GetAsync($"/api/sessions/{sale.SessionId}/seats")).Code, Is.Null);
    }

    [Test]
    public async Task TheQueueStream_MovesUpAsOthersLeave_AndNeverBack()
    {
        var sale = await Host.SaleAsync(capacity: 1);
        using var inside = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        var line = new List<ApiClient>();
        for (var i = 0; i < 3; i++) line.Add(await Host.MemberAsync());
        foreach (var member in line) await member.PostAsync($"/api/sessions/{sale.SessionId}/queue");
        await using var stream = await line[2].StreamAsync($"/api/queue/stream?sessionId={sale.SessionId}");
        var positions = new List<long> { (await stream.NextAsync()).Data.GetProperty("position").GetInt64() };

        await line[0].DeleteAsync($"/api/sessions/{sale.SessionId}/queue");
        while (positions[^1] != 2) positions.Add((await stream.NextAsync()).Data.GetProperty("position").GetInt64());
        await line[1].DeleteAsync($"/api/sessions/{sale.SessionId}/queue");
        await inside.DeleteAsync($"/api/sessions/{sale.SessionId}/queue");
        (string Name, JsonElement Data) next;
        while ((next = await stream.NextAsync()).Name == "wait") positions.Add(next.Data.GetProperty("position").GetInt64());

        Assert.That(next.Name, Is.EqualTo("ready"));
        Assert.That(next.Data.GetProperty("entryPass").GetString(), Is.Not.Empty);
        Assert.That(positions, Is.Ordered.Descending);
        Assert.That(positions[0], Is.EqualTo(3));
    }

    [Test]
    public async Task WhenTheSaleCloses_AllWhoWaitAreTold_AndNobodyIsAdmitted()
    {
        var sale = await Host.SaleAsync(capacity: 1);
        using var inside = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        using var waiting = await Host.MemberAsync();
        await using var stream = await waiting.StreamAsync($"/api/queue/stream?sessionId={sale.SessionId}");
        Assert.That((await stream.NextAsync()).Name, Is.EqualTo("wait"));

        var past = TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(-1);
        await Host.WithDbAsync(db => db.Sessions.Where(s => s.Id == sale.SessionId).ExecuteUpdateAsync(s => s.SetProperty(x => x.ReserveCloseAt, past)));

        var next = await stream.AfterAsync("wait");
        Assert.That((next.Name, next.Data.GetProperty("code").GetString()), Is.EqualTo(("refused", "queue.closed")));
        await inside.DeleteAsync($"/api/sessions/{sale.SessionId}/queue");
        Assert.That((await waiting.GetAsync($"/api/sessions/{sale.SessionId}/queue")).Code, Is.EqualTo("queue.closed"));
    }

    [Test]
    public async Task ARoomThatDoesNotExist_IsRefusedOnTheStream()
    {
        using var member = await Host.MemberAsync();
        await using var stream = await member.StreamAsync("/api/queue/stream?sessionId=999999");
        var (name, data) = await stream.NextAsync();
        Assert.That((name, data.GetProperty("code").GetString()), Is.EqualTo(("refused", "sessions.not-found")));
    }

    [Test]
    public async Task TheSeatsHub_TellsClientsOfAnotherServer()
    {
        var sale = await Host.SaleAsync();
        await using var second = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, Host.Shared);
        using var watcher = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        using var chooser = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        var received = new TaskCompletionSource<JsonElement>();
        await using var hub = await ConnectAsync(second, "seats", watcher);
        hub.On<JsonElement>("Seats", m => received.TrySetResult(m));
        await watcher.GetAsync($"/api/sessions/{sale.SessionId}/seats");
        await hub.InvokeAsync("Watch", sale.SessionId, watcher.EntryPass);

        await chooser.HoldAsync(sale.SessionId, 8);

        var message = await received.Task.WaitAsync(Eventually.Limit);
        Assert.That(message.GetProperty("changes").ToString(), Is.EqualTo("[[8,\"H\"]]"));
        Assert.That(message.GetProperty("previous").GetInt64(), Is.EqualTo(message.GetProperty("version").GetInt64() - 1));
    }

    [Test]
    public async Task TheSeatsHub_RefusesAForeignPass()
    {
        var sale = await Host.SaleAsync();
        using var member = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        using var thief = await Host.MemberAsync();
        var refused = new TaskCompletionSource<string>();
        await using var hub = await ConnectAsync(Host, "seats", thief);
        hub.On<string>("Refused", code => refused.TrySetResult(code));

        await hub.InvokeAsync("Watch", sale.SessionId, member.EntryPass);

        Assert.That(await refused.Task.WaitAsync(Eventually.Limit), Is.EqualTo("entry-pass.invalid"));
    }

    [Test]
    public async Task TheMap_IsNotSentAgainWhileNothingChanged()
    {
        var sale = await Host.SaleAsync();
        using var member = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        var first = await member.GetAsync($"/api/sessions/{sale.SessionId}/seats");
        var tag = first.Headers.ETag!.ToString();

        Assert.That(await StatusAsync(member, sale.SessionId, tag), Is.EqualTo(304));
        await member.HoldAsync(sale.SessionId, 1);
        Assert.That(await StatusAsync(member, sale.SessionId, tag), Is.EqualTo(200));
    }

    private static async Task<int> StatusAsync(ApiClient member, long session, string tag)
    {
        using var http = new HttpClient { BaseAddress = new Uri(member.BaseUrl) };
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/areas?sessionId={session}");
        request.Headers.Authorization = new("Bearer", member.Token);
        request.Headers.Add("Entry-Pass", member.EntryPass);
        request.Headers.Add("If-None-Match", tag);
        using var response = await http.SendAsync(request);
        return (int)response.StatusCode;
    }

    private static async Task<HubConnection> ConnectAsync(PickGoHost host, string name, ApiClient member)
    {
        var hub = new HubConnectionBuilder()
            .WithUrl($"{host.BaseUrl}/hubs/{name}", o => o.AccessTokenProvider = () => Task.FromResult(member.Token)).Build();
        await hub.StartAsync();
        return hub;
    }
}
