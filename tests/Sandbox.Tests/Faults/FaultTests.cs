using System.Net;
using System.Text.Json.Nodes;

namespace PickGo.Sandbox.Tests;

internal sealed class FaultTests : SandboxTests
{
    [Test]
    public async Task Nothing_GoesWrongUntilASwitchIsTurned()
    {
        var faults = (await Sandbox.GetAsync("/sandbox/faults")).Json;

        foreach (var target in new[] { "confirm", "cancel", "webhook" })
            Assert.That((string?)faults[target]!["mode"], Is.EqualTo("none"));
    }

    [TestCase("""{"confirm":{"mode":"sometimes"}}""", TestName = "An unknown mode")]
    [TestCase("""{"webhook":{"mode":"timeout-after"}}""", TestName = "A mode that webhooks do not have")]
    [TestCase("""{"cancel":{"mode":"error","code":"NO_SUCH_CODE"}}""", TestName = "An undocumented code")]
    [TestCase("""{"confirm":{"mode":"delay","delayMs":-1}}""", TestName = "A negative delay")]
    [TestCase("""{"confirm":{"mode":"drop","rate":1.5}}""", TestName = "A rate above one")]
    public async Task WhatCannotBeSwitched_IsRefused_AndChangesNothing(string body)
    {
        var refused = await SetAsync(body);

        Assert.That((refused.Status, refused.Code), Is.EqualTo((HttpStatusCode.BadRequest, "INVALID_REQUEST")));
        Assert.That((string?)(await Sandbox.GetAsync("/sandbox/faults")).Json["confirm"]!["mode"], Is.EqualTo("none"));
    }

    [Test]
    public async Task AnError_MovesNoMoneyAndIsTheAnswerToItsKeyFromThenOn()
    {
        var key = await Sandbox.OpenAsync("order-e");
        await SetAsync("""{"confirm":{"mode":"error","code":"PROVIDER_ERROR"}}""");
        Assert.That((await Sandbox.ConfirmAsync(key, "order-e", idempotencyKey: "one")).Code, Is.EqualTo("PROVIDER_ERROR"));
        await SetAsync("{}");

        Assert.That((await Sandbox.ConfirmAsync(key, "order-e", idempotencyKey: "one")).Code, Is.EqualTo("PROVIDER_ERROR"));
        Assert.That(await MovementsAsync("order-e"), Is.Empty);
        Assert.That((await Sandbox.ConfirmAsync(key, "order-e", idempotencyKey: "two")).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("timeout-before", false)]
    [TestCase("timeout-after", true)]
    [TestCase("drop", true)]
    public async Task NoAnswer_SaysNothingAboutTheMoney(string mode, bool charged)
    {
        var key = await Sandbox.OpenAsync("order-n");
        await SetAsync($$$"""{"confirm":{"mode":"{{{mode}}}","delayMs":5000}}""");

        var confirm = Sandbox.ConfirmAsync(key, "order-n", idempotencyKey: "one");
        await MoveUntilAsync(confirm);

        Assert.That(async () => await confirm, Throws.InstanceOf<HttpRequestException>());
        Assert.That(await MovementsAsync("order-n"), charged ? Is.EqualTo(new[] { ("charge", 15_000L) }) : Is.Empty);
        await SetAsync("{}");
        Assert.That((await Sandbox.ConfirmAsync(key, "order-n", idempotencyKey: "one")).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await MovementsAsync("order-n"), Is.EqualTo(new[] { ("charge", 15_000L) }));
    }

    [Test]
    public async Task ADelay_AnswersLateAndRightly()
    {
        var key = await Sandbox.OpenAsync("order-d");
        await SetAsync("""{"confirm":{"mode":"delay","delayMs":3000}}""");
        var confirm = Sandbox.ConfirmAsync(key, "order-d");

        await MoveUntilAsync(confirm);

        Assert.That((await confirm).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task ARefundThatArrivesTwice_IsPaidOnceByItsKeyAndTwiceWithout()
    {
        var key = await Sandbox.ChargeAsync("order-t");
        await SetAsync("""{"cancel":{"mode":"twice"}}""");

        Assert.That((await Sandbox.CancelAsync(key, 1_000, "refund")).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await MovementsAsync("order-t"))[1..], Is.EqualTo(new[] { ("refund", 1_000L) }));
        await Sandbox.CancelAsync(key, 2_000);
        Assert.That((await MovementsAsync("order-t"))[2..], Is.EqualTo(new[] { ("refund", 2_000L), ("refund", 2_000L) }));
    }

    [Test]
    public async Task TheSameSeed_StrikesTheSameCallsAndAboutAsManyAsAsked()
    {
        var first = await StrikesAsync(seed: 7);

        Assert.That(await StrikesAsync(seed: 7), Is.EqualTo(first));
        Assert.That(await StrikesAsync(seed: 8), Is.Not.EqualTo(first));
        Assert.That(first.Count(c => c == 'x'), Is.InRange(8, 32));
    }

    private async Task<string> StrikesAsync(int seed)
    {
        await SetAsync($$$"""{"seed":{{{seed}}},"confirm":{"mode":"error","code":"FDS_ERROR","rate":0.2}}""");
        var strikes = "";
        for (var call = 0; call < 100; call++)
            strikes += (await Sandbox.ConfirmAsync("unknown", "order-s")).Code == "FDS_ERROR" ? 'x' : '.';
        return strikes;
    }

    /// <summary>Moves the clock on until the call is over: it may not have reached its wait yet.</summary>
    private async Task MoveUntilAsync(Task call)
    {
        while (!call.IsCompleted)
        {
            Sandbox.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(call, Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System));
        }
    }

    private Task<SandboxHost.Answer> SetAsync(string body) => Sandbox.SendAsync(
        new HttpRequestMessage(HttpMethod.Put, "/sandbox/faults") { Content = new StringContent(JsonNode.Parse(body)!.ToJsonString(), null, "application/json") });
}
