using System.Net;

namespace PickGo.Sandbox.Tests;

internal sealed class TransactionTests : SandboxTests
{
    private const string Span = "/v1/transactions?startDate=2026-12-03T19:00:00&endDate=2026-12-03T21:00:00";

    [Test]
    public async Task EveryMovement_IsListedInOrderAndInPages()
    {
        var key = await Sandbox.ChargeAsync("order-1");
        await Sandbox.CancelAsync(key, 5_000);
        await Sandbox.CancelAsync(key);

        var all = (await Sandbox.GetAsync(Span)).Json.AsArray();
        Assert.That(all.Select(t => ((string)t!["status"]!, (long)t["amount"]!)),
            Is.EqualTo(new[] { ("DONE", 15_000L), ("PARTIAL_CANCELED", 5_000L), ("CANCELED", 10_000L) }));
        Assert.That((string?)all[0]!["transactionAt"], Is.EqualTo("2026-12-03T20:00:00+09:00"));

        var page = (await Sandbox.GetAsync($"{Span}&limit=1&startingAfter={all[0]!["transactionKey"]}")).Json.AsArray();
        Assert.That(page.Select(t => (string)t!["transactionKey"]!), Is.EqualTo(new[] { (string)all[1]!["transactionKey"]! }));
        Assert.That((await Sandbox.GetAsync("/v1/transactions?startDate=2026-12-02T00:00:00&endDate=2026-12-03T00:00:00")).Json.AsArray(), Is.Empty);
    }

    [TestCase("/v1/transactions")]
    [TestCase(Span + "&limit=5001")]
    [TestCase(Span + "&limit=0")]
    public async Task AQuestionThatMakesNoSense_IsRefused(string path)
        => Assert.That((await Sandbox.GetAsync(path)).Code, Is.EqualTo("INVALID_REQUEST"));

    [Test]
    public async Task TheBooks_AreForTheShopAlone()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Span);
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer nobody");

        Assert.That((await Sandbox.SendAsync(request)).Status, Is.EqualTo(HttpStatusCode.Forbidden));
    }
}
