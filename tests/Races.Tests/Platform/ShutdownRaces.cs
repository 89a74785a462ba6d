using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.SignalR.Client;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Races.Tests;

/// <summary>A server is told to end while people are connected to it.</summary>
public sealed partial class ShutdownRaces
{
    private const int Streams = 8;

    /// <summary>What whoever replaces a server waits before it is killed.</summary>
    private static readonly TimeSpan EndsWithin = TimeSpan.FromSeconds(10);

    [Test]
    public async Task WithStreamsAndHubsOpen_ItEndsInTime_AndTheirClientsComeBackSpread()
    {
        await using var redis = await RedisEngine.StartAsync("redis-server");
        await using var staying = await PickGoHost.StartAsync(redis, null, database: DatabaseProvider.PostgreSql);
        await using var stopping = await ServerProcess.StartAsync(staying, new Dictionary<string, string?>());
        var sale = await staying.SaleAsync(capacity: 1);
        using var inside = await (await staying.MemberAsync()).EnterAsync(sale.SessionId);
        using var http = new HttpClient { BaseAddress = new Uri(stopping.BaseUrl) };
        var endings = new List<Task<string>>
        {
            await OpenAsync(http, $"/api/areas/subscribe?sessionId={sale.SessionId}&entryPass={inside.EntryPass}&access_token={inside.Token}"),
        };
        for (var i = 1; i < Streams; i++)
        {
            using var waiting = await staying.MemberAsync();
            endings.Add(await OpenAsync(http, $"/api/queue/stream?sessionId={sale.SessionId}&access_token={waiting.Token}"));
        }

        await using var hub = new HubConnectionBuilder().WithUrl($"{stopping.BaseUrl}/hubs/queue?access_token={inside.Token}").Build();
        await hub.StartAsync();
        await hub.InvokeAsync("Join", sale.SessionId);
        var hubClosed = new TaskCompletionSource();
        hub.Closed += _ =>
        {
            hubClosed.SetResult();
            return Task.CompletedTask;
        };

        await stopping.TerminateAsync();

        Assert.That(await stopping.EndedAsync(EndsWithin), Is.Zero);
        await hubClosed.Task.WaitAsync(EndsWithin);
        var returns = (await Task.WhenAll(endings)).Select(text => int.Parse(Retry().Match(text).Groups[1].Value, CultureInfo.InvariantCulture)).ToList();
        Assert.That(returns, Is.All.InRange(500, 5000));
        Assert.That(returns.Distinct().Count(), Is.GreaterThan(Streams / 2));
    }

    /// <summary>Reads to the end beside the test, once it is open.</summary>
    private static async Task<Task<string>> OpenAsync(HttpClient http, string path)
    {
        var response = await http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        return response.Content.ReadAsStringAsync();
    }

    [GeneratedRegex(@"\nretry: (\d+)\n\n$")]
    private static partial Regex Retry();
}
