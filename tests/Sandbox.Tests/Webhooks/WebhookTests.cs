using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;

namespace PickGo.Sandbox.Tests;

internal sealed class WebhookTests
{
    private WebhookReceiver _shop = null!;
    private SandboxHost _sandbox = null!;

    [SetUp]
    public async Task Start()
    {
        _shop = await WebhookReceiver.StartAsync();
        _sandbox = await SandboxHost.StartAsync("--Sandbox:WebhookUrl", _shop.Url);
    }

    [TearDown]
    public async Task Stop()
    {
        await _sandbox.DisposeAsync();
        await _shop.DisposeAsync();
    }

    [Test]
    public async Task TheShop_IsToldOfAChargeAndOfRefundsAndOfNothingBefore()
    {
        var key = await _sandbox.ChargeAsync("order-w");
        await HeardAsync(1);
        await _sandbox.CancelAsync(key, 5_000);
        await HeardAsync(2);
        await _sandbox.CancelAsync(key);
        await HeardAsync(3);

        Assert.That(_shop.All.Select(h => h.Status), Is.EqualTo(new[] { "DONE", "PARTIAL_CANCELED", "CANCELED" }));
        Assert.That(_shop.All.Select(h => h.Id), Is.Unique);
        var first = _shop.All[0];
        Assert.Multiple(() =>
        {
            Assert.That((string?)first.Body["eventType"], Is.EqualTo("PAYMENT_STATUS_CHANGED"));
            Assert.That((string?)first.Body["createdAt"], Is.EqualTo("2026-12-03T20:00:00.000000"));
            Assert.That((long)first.Body["data"]!["totalAmount"]!, Is.EqualTo(15_000));
            Assert.That((string?)first.Body["data"]!["receipt"]!["url"], Does.StartWith("http://127.0.0.1:"));
            Assert.That(first.Time, Does.StartWith("2026-12-03T11:00:00"));
            Assert.That(first.Retries, Is.Zero);
        });
    }

    [Test]
    public async Task TheShop_IsToldOfAnAbortAndOfAnExpiryThatNobodyAskedAbout()
    {
        await _sandbox.PressAsync(await _sandbox.OpenAsync("order-a"), "fail");
        await HeardAsync(1);
        await _sandbox.OpenAsync("order-x");
        await MoveUntilHeardAsync(2, TimeSpan.FromMinutes(10));

        Assert.That(_shop.All.Select(h => (h.OrderId, h.Status)), Is.EqualTo(new[] { ("order-a", "ABORTED"), ("order-x", "EXPIRED") }));
    }

    [Test]
    public async Task WhatIsNotTaken_ComesAgainSevenTimesAtTheDocumentedMinutes_WithTheSameId()
    {
        _shop.Status = 500;
        await _sandbox.ChargeAsync("order-r");
        await HeardAsync(1);
        int[] documented = [1, 4, 16, 64, 256, 1024, 4096];
        for (var attempt = 1; attempt <= documented.Length; attempt++)
        {
            await WrittenAsync($"\"retries\":{attempt}");
            _sandbox.Time.Advance(TimeSpan.FromMinutes(documented[attempt - 1]) - TimeSpan.FromSeconds(2));
            await Task.Delay(TimeSpan.FromMilliseconds(30), TimeProvider.System);
            Assert.That(_shop.All, Has.Count.EqualTo(attempt), "it is not repeated before its time");
            _sandbox.Time.Advance(TimeSpan.FromSeconds(4));
            await HeardAsync(attempt + 1);
        }

        await WrittenAsync("\"isOver\":true");
        await _sandbox.RestartAsync(() => _sandbox.Time.Advance(TimeSpan.FromDays(30)));
        await _sandbox.ChargeAsync("order-q");
        await HeardAsync(9);
        Assert.That(_shop.All.Take(8).Select(h => h.Retries), Is.EqualTo(Enumerable.Range(0, 8)));
        Assert.That(_shop.All.Take(8).Select(h => h.Id).Distinct().Count(), Is.EqualTo(1));
        Assert.That(_shop.All[8].OrderId, Is.EqualTo("order-q"), "after the seventh it is given up");
    }

    [Test]
    public async Task AWebhookThatWasNotTaken_OutlivesARestart()
    {
        _shop.Status = 503;
        await _sandbox.ChargeAsync("order-o");
        await HeardAsync(1);
        await WrittenAsync("\"retries\":1");
        _shop.Status = 200;

        await _sandbox.RestartAsync(() => _sandbox.Time.Advance(TimeSpan.FromMinutes(2)));

        await HeardAsync(2);
        Assert.That((_shop.All[1].Id, _shop.All[1].Retries), Is.EqualTo((_shop.All[0].Id, 1)));
    }

    [Test]
    public async Task ADoubledWebhook_HasOneIdAndADroppedOneNeverComes()
    {
        await SetAsync("twice");
        await _sandbox.ChargeAsync("order-2");
        await HeardAsync(2);
        await SetAsync("drop");
        await _sandbox.ChargeAsync("order-d");
        await SetAsync("none");
        await _sandbox.ChargeAsync("order-z");
        await Eventually(() => _shop.All.Any(h => h.OrderId == "order-z"));

        Assert.That(_shop.All[0].Id, Is.EqualTo(_shop.All[1].Id));
        Assert.That(_shop.All.Select(h => h.OrderId), Does.Not.Contain("order-d"));
    }

    [Test]
    public async Task AReorderedWebhook_ComesAfterTheLaterOne()
    {
        await SetAsync("reorder");
        var key = await _sandbox.ChargeAsync("order-o");
        await WrittenAsync("\"waitsForLater\":true");
        await SetAsync("none");
        await _sandbox.CancelAsync(key);
        await HeardAsync(2);

        Assert.That(_shop.All.Select(h => h.Status), Is.EqualTo(new[] { "CANCELED", "DONE" }));
    }

    [Test]
    public async Task ALateWebhook_ComesLate()
    {
        await SetAsync("delay");
        await _sandbox.ChargeAsync("order-l");
        await SetAsync("none");
        await MoveUntilHeardAsync(1, TimeSpan.FromSeconds(5), steps: 50);

        Assert.That(_sandbox.Time.GetUtcNow() - _sandbox.Time.Start, Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(1)));
    }

    /// <summary>Only what stands in the journal outlives a restart, and only then may the clock move on.</summary>
    private Task WrittenAsync(string text) => Eventually(() => File.ReadAllText(ReadableJournal()).Contains(text, StringComparison.OrdinalIgnoreCase));

    /// <summary>A copy: the sandbox holds the file.</summary>
    private string ReadableJournal()
    {
        var copy = _sandbox.JournalPath + ".copy";
        using var from = new FileStream(_sandbox.JournalPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var to = File.Create(copy);
        from.CopyTo(to);
        return copy;
    }

    private async Task SetAsync(string mode)
    {
        var body = new JsonObject { ["webhook"] = new JsonObject { ["mode"] = mode } };
        var answer = await _sandbox.SendAsync(new HttpRequestMessage(HttpMethod.Put, "/sandbox/faults") { Content = new StringContent(body.ToJsonString(), null, "application/json") });
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK));
    }

    private Task HeardAsync(int count) => Eventually(() => _shop.All.Count >= count);

    /// <summary>Moves the clock on in steps, each time giving the sandbox the chance to notice.</summary>
    private async Task MoveUntilHeardAsync(int count, TimeSpan atMost, int steps = 100)
    {
        for (var step = 0; step < steps && _shop.All.Count < count; step++)
        {
            _sandbox.Time.Advance(atMost / steps);
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        }

        await HeardAsync(count);
    }

    private static async Task Eventually(Func<bool> condition)
    {
        var clock = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        }
    }
}
