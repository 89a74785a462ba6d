using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Identity;
using PickGo.Domain.Identity;
using PickGo.Tests.Support;

namespace PickGo.Bench;

/// <summary>
/// Joins at a steady pace, while somebody guesses at the password of one account from many addresses and while nobody does, taking turns. The
/// account's owner logs in from a known device meanwhile, or there is no figure.
/// </summary>
internal static class GuessesBench
{
    private const int JoinsPerSecond = 400;
    private const int GuessesPerSecond = 200;
    private const int Addresses = 50;
    private const int Connections = 32;
    private const int Rounds = 6;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);

    public static async Task<IReadOnlyList<Figure>> RunAsync()
    {
        await using var redis = await RedisEngine.StartAsync("redis-server");
        await using var host = await PickGoHost.StartAsync(redis, null, new Dictionary<string, string?> { ["Proxies:Trusted:0"] = "127.0.0.1" });
        var sale = await host.SaleAsync(capacity: 1);
        var server = new Uri(host.BaseUrl);
        var tokens = host.Services.GetRequiredService<IAccessTokens>();
        var joins = Enumerable.Range(1, 4000).Select(m => RawClient.Post(server, $"/api/sessions/{sale.SessionId}/queue", tokens.Issue(m, AccountRole.User).Token)).ToList();
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = server };
        using var owner = await host.MemberAsync();
        var device = await LogInAsync(http, owner.Email, TestMembers.Password, "198.51.100.1", null);
        var known = string.Join("; ", device.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]));

        List<double> quiet = [], guessed = [];
        for (var round = 0; round <= Rounds; round++)
        {
            var alone = await PaceAsync(server, joins);
            var guesses = GuessAsync(http, owner.Email);
            var beside = await PaceAsync(server, joins);
            using var own = await LogInAsync(http, owner.Email, TestMembers.Password, "198.51.100.1", known);
            if (own.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"The owner is kept out: {own.StatusCode}");
            if (await guesses < GuessesPerSecond * Round.TotalSeconds * 0.95) throw new InvalidOperationException("Fewer guesses than were to be made.");
            if (round == 0) continue; // warm
            quiet.AddRange(alone);
            guessed.AddRange(beside);
        }

        var (value, ceiling) = (P95(guessed), P95(quiet));
        return [new("queue.guessed.join.p95", value, "ms", ceiling, value / ceiling, "≤ 1.1")];
    }

    /// <summary>How long each join took, from the moment it was to be sent.</summary>
    private static async Task<List<double>> PaceAsync(Uri server, List<byte[]> requests)
    {
        var every = TimeSpan.FromSeconds((double)Connections / JoinsPerSecond);
        var took = await Task.WhenAll(Enumerable.Range(0, Connections).Select(async connection =>
        {
            using var client = await RawClient.ConnectAsync(server);
            List<double> mine = [];
            var started = Stopwatch.GetTimestamp();
            for (var i = 0; i * every < Round; i++)
            {
                var due = (i * every) + (connection * every / Connections);
                var wait = due - Stopwatch.GetElapsedTime(started);
                if (wait > TimeSpan.Zero) await Task.Delay(wait, TimeProvider.System);
                await client.ExchangeAsync(requests[((i * Connections) + connection) % requests.Count]);
                mine.Add((Stopwatch.GetElapsedTime(started) - due).TotalMilliseconds);
            }

            return mine;
        }));
        return [.. took.SelectMany(t => t)];
    }

    private static async Task<int> GuessAsync(HttpClient http, string email)
    {
        List<Task> sent = [];
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; Stopwatch.GetElapsedTime(started) < Round; i++)
        {
            var wait = TimeSpan.FromSeconds((double)i / GuessesPerSecond) - Stopwatch.GetElapsedTime(started);
            if (wait > TimeSpan.Zero) await Task.Delay(wait, TimeProvider.System);
            sent.Add(LogInAsync(http, email, $"Guess!{i}", $"203.0.113.{i % Addresses}", null));
        }

        await Task.WhenAll(sent);
        return sent.Count;
    }

    private static async Task<HttpResponseMessage> LogInAsync(HttpClient http, string email, string password, string address, string? cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/members/login") { Content = JsonContent.Create(new { email, password }) };
        request.Headers.Add("X-Forwarded-For", address);
        if (cookie is not null) request.Headers.Add("Cookie", cookie);
        return await http.SendAsync(request);
    }

    private static double P95(List<double> values) => values.Order().ElementAt((int)(values.Count * 0.95));
}
