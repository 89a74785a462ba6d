using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PickGo.Application.Seats;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Tests;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>The map of 5,000 seats is written by hand, and a browser that takes Brotli gets at most 3 KB, at every hour of a sale.</summary>
public sealed class SeatMapAnswerTests
{
    private const int AtMost = 3000;
    private const int ArenaAtMost = 8192;
    private PickGoHost _host = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        await Engines.Redis.FlushAsync();
        _host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox);
    }

    [OneTimeTearDown]
    public async Task Stop() => await _host.DisposeAsync();

    [Test]
    public Task WithEverySeatFree() => IsSmallAsync(_ => 'A');

    /// <summary>Groups of one to four beside each other: front rows gone, the back half free, some choosing, a few blocked.</summary>
    [Test]
    public Task InTheMiddleOfASale()
    {
        var random = new SeededRandom(7);
        var (letter, left) = ('A', 0);
        return IsSmallAsync(seat =>
        {
            if (left-- > 0) return letter;
            left = random.Below(4);
            var sold = 90 - (seat * 70 / Arena.Seats);
            var roll = random.Below(100);
            return letter = roll < sold ? "RRRRRRRPPH"[random.Below(10)] : roll == 99 ? 'B' : 'A';
        });
    }

    /// <summary>No sale looks like this: every seat for itself is one of four, so nothing repeats.</summary>
    [Test]
    public Task WithEverySeatDrawnForItself()
    {
        var random = new SeededRandom(11);
        return IsSmallAsync(_ => "AHPR"[random.Below(4)]);
    }

    /// <summary>14,000 places, of which three in ten are taken, each for itself.</summary>
    [Test]
    public async Task OfAnArena()
    {
        var random = new SeededRandom(5);
        var places = LargeArena.Numbers(withStanding: true).ToHashSet();
        Assert.That(places, Has.Count.EqualTo(LargeArena.Places));
        await IsSmallAsync(LargeArena.Build, places.Max(), ArenaAtMost,
            seat => !places.Contains(seat) ? '-' : random.Below(100) >= 30 ? 'A' : "RRRRRRRPPH"[random.Below(10)]);
    }

    [Test]
    public async Task TheMap_ReadsAsItsRecordDoes()
    {
        var sale = await _host.SaleAsync();
        using var member = await (await _host.MemberAsync()).EnterAsync(sale.SessionId);
        await member.HoldAsync(sale.SessionId, 1, 2);

        var written = (await member.GetAsync($"/api/sessions/{sale.SessionId}/seats")).Body.GetRawText();

        var json = _host.Services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        Assert.That(written, Is.EqualTo(JsonSerializer.Serialize(JsonSerializer.Deserialize<SeatMapView>(written, json), json)));
    }

    private Task IsSmallAsync(Func<int, char> letterOf) => IsSmallAsync(Arena.Build, Arena.Seats, AtMost, letterOf);

    private async Task IsSmallAsync(Action<Performance> house, int cells, int atMost, Func<int, char> letterOf)
    {
        var sale = await _host.SaleAsync(house: house);
        using var member = await (await _host.MemberAsync()).EnterAsync(sale.SessionId);
        Assert.That(await member.StatesAsync(sale.SessionId), Has.Length.EqualTo(cells));
        var letters = Enumerable.Range(1, cells).Select(letterOf).ToArray();
        var inventory = _host.Services.GetRequiredService<ISeatInventory>();
        foreach (var letter in letters.Distinct().Where(l => l is not ('A' or '-')))
        {
            List<int> taken = [.. Enumerable.Range(1, cells).Where(s => letters[s - 1] == letter)];
            await inventory.ApplyAsync(sale.SessionId, new ReservedSeats(letter, member.MemberId, 1, letter, taken, []), default);
        }

        Assert.That(await member.StatesAsync(sale.SessionId), Is.EqualTo(new string(letters)));
        var (bytes, plain) = await DownloadAsync(member, sale.SessionId);
        TestContext.Out.WriteLine($"{bytes} bytes compressed, {plain} plain");
        Assert.That(bytes, Is.LessThanOrEqualTo(atMost));
    }

    private static async Task<(int Bytes, int Plain)> DownloadAsync(ApiClient member, long session)
    {
        using var http = new HttpClient { BaseAddress = new Uri(member.BaseUrl) };
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/sessions/{session}/seats");
        request.Headers.Authorization = new("Bearer", member.Token);
        request.Headers.Add("Entry-Pass", member.EntryPass);
        request.Headers.Add("Accept-Encoding", "gzip, deflate, br");
        using var response = await http.SendAsync(request);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(response.Content.Headers.ContentEncoding, Is.EqualTo(new[] { "br" }));
        var bytes = await response.Content.ReadAsByteArrayAsync();
        await using var plain = new System.IO.Compression.BrotliStream(new MemoryStream(bytes), System.IO.Compression.CompressionMode.Decompress);
        using var whole = new MemoryStream();
        await plain.CopyToAsync(whole);
        return (bytes.Length, (int)whole.Length);
    }
}
