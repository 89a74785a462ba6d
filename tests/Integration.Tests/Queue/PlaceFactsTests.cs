using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>A place says what it is for, and when nothing moves because nobody is let in: on every way it is told.</summary>
public sealed class PlaceFactsTests(DatabaseProvider database) : OnTheServer(database)
{
    [Test]
    public async Task APlace_SaysWhatIsWaitedFor_OnEveryWay()
    {
        var sale = await Host.SaleAsync(capacity: 1, name: "달빛 아래");
        using var inside = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        using var waiting = await Host.MemberAsync();
        var path = $"/api/sessions/{sale.SessionId}/queue";
        await using var stream = await waiting.StreamAsync($"/api/queue/stream?sessionId={sale.SessionId}");
        await using var hub = new HubConnectionBuilder()
            .WithUrl($"{Host.BaseUrl}/hubs/queue", o => o.AccessTokenProvider = () => Task.FromResult(waiting.Token)).Build();
        var pushed = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        hub.On<JsonElement>("Waiting", p => pushed.TrySetResult(p));
        await hub.StartAsync();
        await hub.InvokeAsync("Join", sale.SessionId);

        foreach (var told in new[]
        {
            (await waiting.PostAsync(path)).Body, (await waiting.GetAsync(path)).Body, (await inside.GetAsync(path)).Body,
            (await stream.NextAsync()).Data, await pushed.Task.WaitAsync(TimeSpan.FromSeconds(30)), (await Host.Stranger().GetAsync($"{path}/draw")).Body,
        })
        {
            var session = told.GetProperty("session");
            Assert.That((session.GetProperty("postId").GetInt64(), session.GetProperty("performance").GetString(), session.GetProperty("venue").GetString(), session.GetProperty("hall").GetString()),
                Is.EqualTo((sale.PostId, "달빛 아래", "시험 극장", "대극장")), told.ToString());
            Assert.That(session.GetProperty("time").GetDateTime(), Is.GreaterThan(TimeProvider.System.GetUtcNow().UtcDateTime));
        }
    }

    [Test]
    public async Task APausedRoom_SaysSo_AndEstimatesNothing_UntilItGoesOn()
    {
        var sale = await Host.SaleAsync(capacity: 1);
        using var admin = await TestMembers.AddAsync(Host, Domain.Identity.AccountRole.Admin);
        using var inside = await (await Host.MemberAsync()).EnterAsync(sale.SessionId);
        using var waiting = await Host.MemberAsync();
        var path = $"/api/sessions/{sale.SessionId}/queue";
        await using var stream = await waiting.StreamAsync($"/api/queue/stream?sessionId={sale.SessionId}");
        Assert.That((await stream.NextAsync()).Data.GetProperty("paused").GetBoolean(), Is.False);

        await admin.PostAsync($"/api/admin/queues/{sale.SessionId}/pause");
        var paused = await NextPlaceAsync(stream, paused: true);
        Assert.That(paused.GetProperty("estimatedSeconds").ValueKind, Is.EqualTo(JsonValueKind.Null));
        var asked = (await waiting.GetAsync(path)).Body;
        Assert.That((asked.GetProperty("paused").GetBoolean(), asked.GetProperty("estimatedSeconds").ValueKind), Is.EqualTo((true, JsonValueKind.Null)));

        await admin.PostAsync($"/api/admin/queues/{sale.SessionId}/resume");
        await NextPlaceAsync(stream, paused: false);
    }

    private static async Task<JsonElement> NextPlaceAsync(EventReader stream, bool paused)
    {
        while (true)
        {
            var (_, place) = await stream.NextAsync();
            if (place.GetProperty("paused").GetBoolean() == paused) return place;
        }
    }
}
