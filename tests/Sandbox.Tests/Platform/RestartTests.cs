namespace PickGo.Sandbox.Tests;

internal sealed class RestartTests : SandboxTests
{
    [Test]
    public async Task MoneyAndPayments_Survive()
    {
        var open = await Sandbox.OpenAsync("order-1a");
        var paid = await Sandbox.ChargeAsync("order-1b");
        await Sandbox.CancelAsync(paid, 5_000);
        var payment = (await Sandbox.GetPaymentAsync(paid)).Json;
        var ledger = (await Sandbox.GetAsync("/sandbox/ledger")).Text;

        await Sandbox.RestartAsync();

        var after = (await Sandbox.GetPaymentAsync(paid)).Json;
        // The address of the server is part of these two, and its port is new.
        foreach (var linked in new[] { "receipt", "checkout" })
        {
            payment[linked] = null;
            after[linked] = null;
        }

        Assert.That(after.ToJsonString(), Is.EqualTo(payment.ToJsonString()));
        Assert.That((await Sandbox.GetAsync("/sandbox/ledger")).Text, Is.EqualTo(ledger));
        Assert.That((await Sandbox.ConfirmAsync(open, "order-1a")).Json["status"]!.GetValue<string>(), Is.EqualTo("DONE"));
    }

    [Test]
    public async Task ARefundRepeatedAfterARestart_IsStillPaidOnce()
    {
        var key = await Sandbox.ChargeAsync("order-2");
        var first = await Sandbox.CancelAsync(key, 5_000, "refund");

        await Sandbox.RestartAsync();

        Assert.That(await Sandbox.CancelAsync(key, 5_000, "refund"), Is.EqualTo(first));
        Assert.That((await MovementsAsync("order-2"))[1..], Is.EqualTo(new[] { ("refund", 5_000L) }));
    }

    [Test]
    public async Task AnExpiry_GoesByTheClockAndNotByTheProcess()
    {
        var key = await Sandbox.OpenAsync("order-3");

        await Sandbox.RestartAsync(() => Sandbox.Time.Advance(TimeSpan.FromMinutes(10)));

        Assert.That(await Sandbox.StatusOfAsync(key), Is.EqualTo("EXPIRED"));
    }

    [Test]
    public async Task ALineCutShortByAKill_NeverHappened()
    {
        var key = await Sandbox.ChargeAsync("order-4");

        await Sandbox.RestartAsync(() => File.AppendAllText(Sandbox.JournalPath, """{"Payment":{"PaymentKey":"half"""));
        await Sandbox.CancelAsync(key, 1_000);
        await Sandbox.RestartAsync();

        Assert.That(await MovementsAsync("order-4"), Is.EqualTo(new[] { ("charge", 15_000L), ("refund", 1_000L) }));
    }

    [Test]
    public async Task AJournalThatCannotBeRead_StopsTheStart_AndNamesTheLine()
    {
        await Sandbox.ChargeAsync("order-5");

        Assert.That(
            async () => await Sandbox.RestartAsync(() => File.AppendAllText(Sandbox.JournalPath, "rubbish\n")),
            Throws.InstanceOf<InvalidDataException>().With.Message.Contains("line 3"));
    }
}
