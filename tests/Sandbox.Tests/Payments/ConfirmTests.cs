using System.Net;

namespace PickGo.Sandbox.Tests;

internal sealed class ConfirmTests : SandboxTests
{
    [Test]
    public async Task AConfirmedPayment_IsChargedAndHasEveryDocumentedField()
    {
        var key = await Sandbox.OpenAsync("order-1");
        Sandbox.Time.Advance(TimeSpan.FromMinutes(1));

        var answer = await Sandbox.ConfirmAsync(key, "order-1");

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        var payment = answer.Json.AsObject();
        string[] documented =
        [
            "mId", "version", "paymentKey", "type", "orderId", "orderName", "currency", "method", "totalAmount",
            "balanceAmount", "suppliedAmount", "vat", "taxFreeAmount", "taxExemptionAmount", "status", "requestedAt",
            "approvedAt", "useEscrow", "lastTransactionKey", "cultureExpense", "isPartialCancelable", "secret", "country",
            "receipt", "checkout", "failure", "metadata", "card", "virtualAccount", "transfer", "mobilePhone",
            "giftCertificate", "easyPay", "cashReceipt", "cashReceipts", "discount", "cancels",
        ];
        string[] documentedOfCard =
        [
            "amount", "issuerCode", "acquirerCode", "number", "installmentPlanMonths", "approveNo", "useCardPoint",
            "cardType", "ownerType", "acquireStatus", "isInterestFree", "interestPayer",
        ];
        Assert.Multiple(() =>
        {
            Assert.That(payment.Select(field => field.Key), Is.EquivalentTo(documented));
            Assert.That(payment["card"]!.AsObject().Select(field => field.Key), Is.EquivalentTo(documentedOfCard));
            Assert.That((string?)payment["status"], Is.EqualTo("DONE"));
            Assert.That((string?)payment["method"], Is.EqualTo("카드"));
            Assert.That((string?)payment["requestedAt"], Is.EqualTo("2026-12-03T20:00:00+09:00"));
            Assert.That((string?)payment["approvedAt"], Is.EqualTo("2026-12-03T20:01:00+09:00"));
            Assert.That((long)payment["totalAmount"]!, Is.EqualTo(15_000));
            Assert.That((long)payment["balanceAmount"]!, Is.EqualTo(15_000));
            Assert.That((long)payment["suppliedAmount"]!, Is.EqualTo(13_636));
            Assert.That((long)payment["vat"]!, Is.EqualTo(1_364));
            Assert.That(payment["cancels"], Is.Null);
            Assert.That(payment["failure"], Is.Null);
        });
    }

    [Test]
    public async Task AnUnconfirmedPayment_HasNoApprovalCardMethodOrReceipt()
    {
        var key = await Sandbox.OpenAsync("order-2");

        var payment = (await Sandbox.GetPaymentAsync(key)).Json;

        Assert.That((string?)payment["status"], Is.EqualTo("IN_PROGRESS"));
        foreach (var field in new[] { "approvedAt", "card", "method", "receipt", "lastTransactionKey" })
            Assert.That(payment[field], Is.Null, field);
    }

    [TestCase(14_999)]
    [TestCase(15_001)]
    [TestCase(1)]
    public async Task AWrongAmount_IsRefusedAndChangesNothing(long amount)
    {
        var key = await Sandbox.OpenAsync("order-3");

        var answer = await Sandbox.ConfirmAsync(key, "order-3", amount);

        Assert.That((answer.Status, answer.Code), Is.EqualTo((HttpStatusCode.BadRequest, "INVALID_REQUEST")));
        Assert.That(await Sandbox.StatusOfAsync(key), Is.EqualTo("IN_PROGRESS"));
        Assert.That((await Sandbox.ConfirmAsync(key, "order-3")).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task AnotherOrdersNumber_IsRefused()
    {
        var key = await Sandbox.OpenAsync("order-4");

        var answer = await Sandbox.ConfirmAsync(key, "order-5");

        Assert.That((answer.Status, answer.Code), Is.EqualTo((HttpStatusCode.BadRequest, "INVALID_REQUEST")));
    }

    [Test]
    public async Task AnUnknownPayment_IsNotFound()
    {
        var answer = await Sandbox.ConfirmAsync("tsbx_nobody", "order-6");

        Assert.That((answer.Status, answer.Code), Is.EqualTo((HttpStatusCode.NotFound, "NOT_FOUND_PAYMENT")));
    }

    [Test]
    public async Task ASecondConfirmWithoutIdempotencyKey_IsRefusedAsProcessed()
    {
        var key = await Sandbox.ChargeAsync("order-7");

        var answer = await Sandbox.ConfirmAsync(key, "order-7");

        Assert.That((answer.Status, answer.Code), Is.EqualTo((HttpStatusCode.BadRequest, "ALREADY_PROCESSED_PAYMENT")));
        Assert.That(await MovementsAsync("order-7"), Is.EqualTo(new[] { ("charge", 15_000L) }));
    }

    [Test]
    public async Task LessThan100Won_CannotBeChargedToACard()
    {
        var key = await Sandbox.OpenAsync("order-8", amount: 99);

        Assert.That((await Sandbox.ConfirmAsync(key, "order-8", 99)).Code, Is.EqualTo("BELOW_MINIMUM_AMOUNT"));
    }

    [Test]
    public async Task OfTwoAttemptsAtOneOrder_OnlyOneIsCharged()
    {
        var first = await Sandbox.OpenAsync("order-9");
        var second = await Sandbox.OpenAsync("order-9");

        await Sandbox.ConfirmAsync(second, "order-9");
        var late = await Sandbox.ConfirmAsync(first, "order-9");

        Assert.That(late.Code, Is.EqualTo("ALREADY_PROCESSED_PAYMENT"));
        var byOrder = (await Sandbox.GetAsync("/v1/payments/orders/order-9")).Json;
        Assert.That((string?)byOrder["paymentKey"], Is.EqualTo(second));
        var third = await Sandbox.PostAsync("/sandbox/payments", SandboxHost.Order("order-9"));
        Assert.That(third.Code, Is.EqualTo("ALREADY_PROCESSED_PAYMENT"));
    }

    [Test]
    public async Task ConfirmsThatRaceWithoutAKey_ChargeOnce()
    {
        var key = await Sandbox.OpenAsync("order-10");

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Sandbox.ConfirmAsync(key, "order-10")));

        Assert.That(answers.Count(answer => answer.Status == HttpStatusCode.OK), Is.EqualTo(1));
        Assert.That(await MovementsAsync("order-10"), Is.EqualTo(new[] { ("charge", 15_000L) }));
    }

    [Test]
    public async Task APayment_IsFoundByItsKeyAndByItsOrder()
    {
        var key = await Sandbox.ChargeAsync("order-11");

        var byKey = await Sandbox.GetPaymentAsync(key);
        var byOrder = await Sandbox.GetAsync("/v1/payments/orders/order-11");

        Assert.That(byOrder.Text, Is.EqualTo(byKey.Text));
        Assert.That((await Sandbox.GetAsync("/v1/payments/orders/order-nobody")).Code, Is.EqualTo("NOT_FOUND_PAYMENT"));
        Assert.That((await Sandbox.GetAsync("/v1/payments/nobody")).Status, Is.EqualTo(HttpStatusCode.NotFound));
    }
}
