using System.Net;
using System.Text.Json.Nodes;

namespace PickGo.Sandbox.Tests;

internal sealed class CancelTests : SandboxTests
{
    [Test]
    public async Task AWholeCancel_GivesEverythingBack()
    {
        var key = await Sandbox.ChargeAsync("order-1");
        Sandbox.Time.Advance(TimeSpan.FromDays(1));

        var payment = (await Sandbox.CancelAsync(key)).Json;

        var cancel = payment["cancels"]!.AsArray().Single()!.AsObject();
        string[] documented =
        [
            "cancelAmount", "cancelReason", "taxFreeAmount", "taxExemptionAmount", "refundableAmount",
            "easyPayDiscountAmount", "canceledAt", "transactionKey", "receiptKey", "cancelStatus", "cancelRequestId",
        ];
        Assert.Multiple(() =>
        {
            Assert.That((string?)payment["status"], Is.EqualTo("CANCELED"));
            Assert.That((long)payment["totalAmount"]!, Is.EqualTo(15_000));
            Assert.That((long)payment["balanceAmount"]!, Is.Zero);
            Assert.That((long)payment["vat"]!, Is.Zero);
            Assert.That(cancel.Select(field => field.Key), Is.EquivalentTo(documented));
            Assert.That((string?)cancel["cancelReason"], Is.EqualTo("고객 변심"));
            Assert.That((string?)cancel["cancelStatus"], Is.EqualTo("DONE"));
            Assert.That((string?)cancel["canceledAt"], Is.EqualTo("2026-12-04T20:00:00+09:00"));
            Assert.That((string?)payment["lastTransactionKey"], Is.EqualTo((string?)cancel["transactionKey"]));
        });
    }

    [Test]
    public async Task PartialCancels_AddUpToTheWhole()
    {
        var key = await Sandbox.ChargeAsync("order-2");

        var first = (await Sandbox.CancelAsync(key, 4_000)).Json;
        var second = (await Sandbox.CancelAsync(key, 5_000)).Json;
        var tooMuch = await Sandbox.CancelAsync(key, 6_001);
        var rest = (await Sandbox.CancelAsync(key, 6_000)).Json;

        Assert.Multiple(() =>
        {
            Assert.That((string?)first["status"], Is.EqualTo("PARTIAL_CANCELED"));
            Assert.That((long)first["balanceAmount"]!, Is.EqualTo(11_000));
            Assert.That((long)first["suppliedAmount"]! + (long)first["vat"]!, Is.EqualTo(11_000));
            Assert.That((long)second["balanceAmount"]!, Is.EqualTo(6_000));
            Assert.That((tooMuch.Status, tooMuch.Code), Is.EqualTo((HttpStatusCode.Forbidden, "NOT_CANCELABLE_AMOUNT")));
            Assert.That((string?)rest["status"], Is.EqualTo("CANCELED"));
            Assert.That(
                rest["cancels"]!.AsArray().Select(cancel => (long)cancel!["refundableAmount"]!),
                Is.EqualTo(new[] { 11_000, 6_000, 0 }));
        });
        Assert.That(await MovementsAsync("order-2"), Is.EqualTo(new[]
        {
            ("charge", 15_000L), ("refund", 4_000L), ("refund", 5_000L), ("refund", 6_000L),
        }));
    }

    [Test]
    public async Task ACancelWithoutAmount_GivesBackWhatIsLeft()
    {
        var key = await Sandbox.ChargeAsync("order-3");
        await Sandbox.CancelAsync(key, 4_000);

        var payment = (await Sandbox.CancelAsync(key)).Json;

        Assert.That((string?)payment["status"], Is.EqualTo("CANCELED"));
        Assert.That((await MovementsAsync("order-3"))[^1], Is.EqualTo(("refund", 11_000L)));
    }

    [Test]
    public async Task ACanceledPayment_IsNotCanceledAgain()
    {
        var key = await Sandbox.ChargeAsync("order-4");
        await Sandbox.CancelAsync(key);

        var again = await Sandbox.CancelAsync(key, 1);

        Assert.That((again.Status, again.Code), Is.EqualTo((HttpStatusCode.BadRequest, "ALREADY_CANCELED_PAYMENT")));
        Assert.That((await Sandbox.ConfirmAsync(key, "order-4")).Code, Is.EqualTo("ALREADY_PROCESSED_PAYMENT"));
    }

    [Test]
    public async Task WhatWasNeverCharged_CannotBeCanceled()
    {
        var key = await Sandbox.OpenAsync("order-5");

        var answer = await Sandbox.CancelAsync(key);

        Assert.That((answer.Status, answer.Code), Is.EqualTo((HttpStatusCode.Forbidden, "NOT_CANCELABLE_PAYMENT")));
        Assert.That((await Sandbox.CancelAsync("nobody")).Code, Is.EqualTo("NOT_FOUND_PAYMENT"));
    }

    [Test]
    public async Task CancelsThatRace_NeverGiveBackMoreThanWasCharged()
    {
        var key = await Sandbox.ChargeAsync("order-6", 10_000);

        var answers = await Task.WhenAll(Enumerable.Range(0, 25).Select(_ => Sandbox.CancelAsync(key, 1_000)));

        Assert.That(answers.Count(answer => answer.Status == HttpStatusCode.OK), Is.EqualTo(10));
        var refunded = (await MovementsAsync("order-6")).Where(row => row.Type == "refund").Sum(row => row.Amount);
        Assert.That(refunded, Is.EqualTo(10_000));
        Assert.That(await Sandbox.StatusOfAsync(key), Is.EqualTo("CANCELED"));
    }

    [TestCase("""{}""")]
    [TestCase("""{"cancelReason":""}""")]
    [TestCase("""{"cancelReason":"  "}""")]
    [TestCase("""{"cancelReason":"변심","cancelAmount":0}""")]
    [TestCase("""{"cancelReason":"변심","cancelAmount":-5}""")]
    [TestCase("""{"cancelReason":"변심","cancelAmount":10.5}""")]
    public async Task ACancel_NeedsAReasonAndASensibleAmount(string body)
    {
        var key = await Sandbox.ChargeAsync("order-7");

        var answer = await Sandbox.PostAsync($"/v1/payments/{key}/cancel", JsonNode.Parse(body)!);

        Assert.That((answer.Status, answer.Code), Is.EqualTo((HttpStatusCode.BadRequest, "INVALID_REQUEST")));
        Assert.That(await Sandbox.StatusOfAsync(key), Is.EqualTo("DONE"));
    }

    [Test]
    public async Task AReasonOf201Characters_IsTooLong()
    {
        var key = await Sandbox.ChargeAsync("order-8");

        var body = new JsonObject { ["cancelReason"] = new string('가', 201) };

        Assert.That((await Sandbox.PostAsync($"/v1/payments/{key}/cancel", body)).Code, Is.EqualTo("INVALID_REQUEST"));
    }
}
