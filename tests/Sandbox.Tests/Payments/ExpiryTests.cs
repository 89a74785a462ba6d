using PickGo.TossSandbox.Payments;

namespace PickGo.Sandbox.Tests;

internal sealed class ExpiryTests : SandboxTests
{
    [Test]
    public async Task APayment_MayBeConfirmedUntilJustBeforeTenMinutesAreOver()
    {
        var key = await Sandbox.OpenAsync("order-1");

        Sandbox.Time.Advance(Payment.ConfirmWithin - TimeSpan.FromMilliseconds(1));

        Assert.That((await Sandbox.ConfirmAsync(key, "order-1")).Json["status"]!.GetValue<string>(), Is.EqualTo("DONE"));
    }

    [Test]
    public async Task AfterTenMinutes_ItHasExpired_AndCannotBeCharged()
    {
        var key = await Sandbox.OpenAsync("order-2");

        Sandbox.Time.Advance(Payment.ConfirmWithin);

        var payment = (await Sandbox.GetPaymentAsync(key)).Json;
        Assert.That((string?)payment["status"], Is.EqualTo("EXPIRED"));
        Assert.That((string?)payment["failure"]!["code"], Is.EqualTo("EXPIRED_PAYMENT"));
        foreach (var field in new[] { "approvedAt", "card", "method", "receipt", "lastTransactionKey" })
            Assert.That(payment[field], Is.Null, field);
        Assert.That((await Sandbox.ConfirmAsync(key, "order-2")).Code, Is.EqualTo("NOT_FOUND_PAYMENT_SESSION"));
        Assert.That((await Sandbox.CancelAsync(key)).Code, Is.EqualTo("NOT_CANCELABLE_PAYMENT"));
        var late = await Sandbox.PressAsync(key, "approve");
        Assert.That(late.Location, Does.StartWith(SandboxHost.FailUrl).And.Contain("code=EXPIRED_PAYMENT"));
    }

    [Test]
    public async Task AChargedPayment_NeverExpires()
    {
        var key = await Sandbox.ChargeAsync("order-3");

        Sandbox.Time.Advance(TimeSpan.FromDays(365));

        Assert.That(await Sandbox.StatusOfAsync(key), Is.EqualTo("DONE"));
        Assert.That((await Sandbox.CancelAsync(key)).Json["status"]!.GetValue<string>(), Is.EqualTo("CANCELED"));
    }

    [Test]
    public void APaymentWhoseBuyerNeverComes_IsReadyForThirtyMinutes_AndNotConfirmable()
    {
        var start = Sandbox.Time.GetUtcNow();
        var ready = new Payment
        {
            PaymentKey = "key",
            OrderId = "order-4",
            OrderName = "뮤지컬",
            TotalAmount = 15_000,
            SuccessUrl = SandboxHost.SuccessUrl,
            FailUrl = SandboxHost.FailUrl,
            Secret = "ps_x",
            RequestedAt = start,
        };

        Assert.Multiple(() =>
        {
            Assert.That(ready.Confirm("order-4", 15_000, "tx", start).Error, Is.EqualTo(TossErrors.NotFoundPaymentSession));
            Assert.That(ready.At(start.AddMinutes(30).AddTicks(-1)).Status, Is.EqualTo(PaymentStatus.Ready));
            Assert.That(ready.At(start.AddMinutes(30)).Status, Is.EqualTo(PaymentStatus.Expired));
            Assert.That(ready.Start(start.AddMinutes(30)).Error, Is.EqualTo(TossErrors.NotFoundPaymentSession));
        });
    }
}
