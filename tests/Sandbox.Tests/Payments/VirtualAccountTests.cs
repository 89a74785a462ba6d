using System.Net;

namespace PickGo.Sandbox.Tests;

internal sealed class VirtualAccountTests : SandboxTests
{
    [Test]
    public async Task AConfirmedVirtualAccount_WaitsForItsDepositAndIsChargedByItOnce()
    {
        var order = SandboxHost.Order("order-1");
        order["method"] = "가상계좌";
        var key = (await Sandbox.PostAsync("/sandbox/payments", order, key: null)).Json["paymentKey"]!.GetValue<string>();
        Assert.That((await Sandbox.PressAsync(key, "deposit")).Code, Is.EqualTo("NOT_FOUND_PAYMENT_SESSION"), "nobody confirmed it");

        var confirmed = await Sandbox.ConfirmAsync(key, "order-1");
        Assert.That(confirmed.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(((string?)confirmed.Json["status"], (string?)confirmed.Json["method"], confirmed.Json["approvedAt"]), Is.EqualTo(("WAITING_FOR_DEPOSIT", "가상계좌", (object?)null)));
        Assert.That((await Sandbox.ConfirmAsync(key, "order-1")).Code, Is.EqualTo("ALREADY_PROCESSED_PAYMENT"));
        Sandbox.Time.Advance(TimeSpan.FromHours(3));

        var deposited = await Sandbox.PressAsync(key, "deposit");
        Assert.That(((string?)deposited.Json["status"], (string?)deposited.Json["approvedAt"]), Is.EqualTo(("DONE", "2026-12-03T23:00:00+09:00")));
        Assert.That((await Sandbox.PressAsync(key, "deposit")).Code, Is.EqualTo("ALREADY_PROCESSED_PAYMENT"));
    }

    [Test]
    public async Task AMethodThatIsNotPlayed_IsRefused()
    {
        var order = SandboxHost.Order("order-1");
        order["method"] = "휴대폰";

        Assert.That((await Sandbox.PostAsync("/sandbox/payments", order, key: null)).Code, Is.EqualTo("INVALID_REQUEST"));
    }
}
