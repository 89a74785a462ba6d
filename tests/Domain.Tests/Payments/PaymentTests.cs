using PickGo.Domain.Payments;
using PickGo.Domain.Platform;

namespace PickGo.Domain.Tests;

public sealed class PaymentTests
{
    private static readonly DateTime Now = new(2026, 12, 1, 11, 0, 0, DateTimeKind.Utc);
    private static readonly Actor Someone = Actor.Member(7);
    private static readonly RetryPolicy RetryPolicy = new(TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(60), TimeSpan.FromHours(24));

    [Test]
    public void ItGoesThroughConfirming_ToCompleted()
    {
        var payment = Confirming();
        Assert.That(payment.Complete("카드", null, Now, Now, Someone).IsSuccess);
        Assert.That(payment.Status, Is.EqualTo(PaymentStatus.Completed));
        Assert.That(payment.History.Select(h => h.To), Is.EqualTo(new[] { PaymentStatus.Pending, PaymentStatus.Confirming, PaymentStatus.Completed }));
    }

    [Test]
    public void AnExpiry_MayOnlyTakeAPendingPayment()
    {
        Assert.That(Confirming().Expire(Now.AddDays(1), Someone).Error, Is.EqualTo(PaymentErrors.NotPending));
        Assert.That(Pending().Expire(Now, Someone).IsSuccess);
    }

    [Test]
    public void AfterItsTime_ItCannotBeConfirmed()
    {
        Assert.That(Pending().BeginConfirm("key", Now.AddMinutes(10), RetryPolicy, Someone).Error, Is.EqualTo(PaymentErrors.Expired));
        var expired = Pending();
        expired.Expire(Now, Someone);
        Assert.That(expired.BeginConfirm("key", Now, RetryPolicy, Someone).Error, Is.EqualTo(PaymentErrors.Expired));
    }

    [Test]
    public void WhatIsNotConfirming_CannotComplete()
    {
        Assert.That(Pending().Complete(null, null, Now, Now, Someone).IsRefused);
        var failed = Confirming();
        failed.Fail("REJECT_CARD_PAYMENT", "한도 초과", Now, Someone);
        Assert.That(failed.Complete(null, null, Now, Now, Someone).IsRefused);
    }

    [Test]
    public void WhatCostsNothing_IsCompletedAtOnce_AndWhatCostsSomethingIsNot()
    {
        var free = new Payment(1, 7, 0, "공연 2매", Now, Now.AddMinutes(10), Someone);
        Assert.That((free.Method, free.IsFree), Is.EqualTo((Payment.Free, true)));
        Assert.That(free.CompleteFree(Now.AddMinutes(10), Someone).Error, Is.EqualTo(PaymentErrors.Expired));
        Assert.That(free.CompleteFree(Now, Someone).IsSuccess);
        Assert.That(free.CompleteFree(Now, Someone).Error, Is.EqualTo(PaymentErrors.NotPending), "once");
        Assert.That(Pending().CompleteFree(Now, Someone).IsRefused);
    }

    [Test]
    public void OfWhatCostNothing_TheLastSeatEndsIt()
    {
        var free = new Payment(1, 7, 0, "공연 2매", Now, Now.AddMinutes(10), Someone);
        free.CompleteFree(Now, Someone);
        Assert.That(free.Refund(0, nothingLeft: false, Now, Someone).IsSuccess);
        Assert.That(free.Status, Is.EqualTo(PaymentStatus.PartiallyCanceled));
        Assert.That(free.Refund(0, nothingLeft: true, Now, Someone).IsSuccess);
        Assert.That(free.Status, Is.EqualTo(PaymentStatus.Canceled));
    }

    [Test]
    public void Refunds_AddUpToThePrice_AndNeverPastIt()
    {
        var payment = Confirming();
        payment.Complete(null, null, Now, Now, Someone);
        Assert.That(payment.Refund(40_000, nothingLeft: false, Now, Someone).IsSuccess);
        Assert.That(payment.Status, Is.EqualTo(PaymentStatus.PartiallyCanceled));
        Assert.That(payment.Refund(60_001, nothingLeft: true, Now, Someone).Error, Is.EqualTo(PaymentErrors.RefundTooLarge));
        Assert.That(payment.Refund(-1, nothingLeft: false, Now, Someone).Error, Is.EqualTo(PaymentErrors.RefundTooLarge));
        Assert.That(payment.Refund(60_000, nothingLeft: true, Now, Someone).IsSuccess);
        Assert.That(payment.Status, Is.EqualTo(PaymentStatus.Canceled));
        Assert.That(payment.Refund(1, nothingLeft: true, Now, Someone).Error, Is.EqualTo(PaymentErrors.NotCompleted));
    }

    [Test]
    public void LongWordsOfTheGateway_AreCut()
    {
        var payment = Confirming();
        payment.Fail(new string('C', 500), new string('가', 5000), Now, Someone);
        Assert.That(payment.FailureCode, Has.Length.EqualTo(Payment.FailureCodeLength));
        Assert.That(payment.FailureMessage, Has.Length.EqualTo(Payment.FailureMessageLength));
    }

    [Test]
    public void OrderIds_AreUnguessable_AndFitTheGateway()
    {
        var ids = Enumerable.Range(0, 1000).Select(_ => Pending().OrderId).ToList();
        Assert.That(ids, Is.Unique.And.All.Match("^[A-Za-z0-9_.-]{6,64}$"));
    }

    private static Payment Pending() => new(1, 7, 100_000, "시험 공연 1매", Now, Now.AddMinutes(10), Actor.Member(7));

    private static Payment Confirming()
    {
        var payment = Pending();
        Assert.That(payment.BeginConfirm("key", Now, RetryPolicy, Someone).IsSuccess);
        return payment;
    }
}
