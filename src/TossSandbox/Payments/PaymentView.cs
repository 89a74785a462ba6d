using System.Text.Json.Nodes;

namespace PickGo.TossSandbox.Payments;

/// <summary>A payment in the contract's shape: every documented field is there, null where it does not apply.</summary>
public static class PaymentView
{
    private static readonly TimeSpan Kst = TimeSpan.FromHours(9);

    /// <param name="payment">What to show.</param>
    /// <param name="baseUrl">This sandbox, as the caller sees it.</param>
    public static JsonObject Of(Payment payment, string baseUrl)
    {
        var page = $"{baseUrl}/sandbox/payments/{payment.PaymentKey}";
        // Value added tax is an eleventh of what is left, rounded half up; the supply price is the rest.
        var vat = (2 * payment.BalanceAmount + 11) / 22;
        return new JsonObject
        {
            ["mId"] = "pickgo_sandbox",
            ["version"] = "2022-11-16",
            ["paymentKey"] = payment.PaymentKey,
            ["type"] = "NORMAL",
            ["orderId"] = payment.OrderId,
            ["orderName"] = payment.OrderName,
            ["currency"] = "KRW",
            ["method"] = payment.IsCharged || payment.Status == PaymentStatus.WaitingForDeposit ? payment.Method : null,
            ["totalAmount"] = payment.TotalAmount,
            ["balanceAmount"] = payment.BalanceAmount,
            ["suppliedAmount"] = payment.BalanceAmount - vat,
            ["vat"] = vat,
            ["taxFreeAmount"] = 0,
            ["taxExemptionAmount"] = 0,
            ["status"] = payment.Status,
            ["requestedAt"] = Time(payment.RequestedAt),
            ["approvedAt"] = payment.ApprovedAt is { } at ? Time(at) : null,
            ["useEscrow"] = false,
            ["lastTransactionKey"] = payment.LastTransactionKey,
            ["cultureExpense"] = false,
            ["isPartialCancelable"] = true,
            ["secret"] = payment.Secret,
            ["country"] = "KR",
            ["receipt"] = payment.IsCharged ? new JsonObject { ["url"] = page + "/receipt" } : null,
            ["checkout"] = new JsonObject { ["url"] = page },
            ["failure"] = payment.Failure is { } failure
                ? new JsonObject { ["code"] = failure.Code, ["message"] = failure.Message }
                : null,
            ["metadata"] = null,
            ["card"] = payment.IsCharged && payment.Method == PaymentMethod.Card ? Card(payment) : null,
            ["virtualAccount"] = null,
            ["transfer"] = null,
            ["mobilePhone"] = null,
            ["giftCertificate"] = null,
            ["easyPay"] = null,
            ["cashReceipt"] = null,
            ["cashReceipts"] = null,
            ["discount"] = null,
            ["cancels"] = payment.Cancels.Count == 0 ? null : new JsonArray([.. payment.Cancels.Select(Cancel)]),
        };
    }

    private static JsonObject Card(Payment payment) => new()
    {
        ["amount"] = payment.TotalAmount,
        ["issuerCode"] = "71",
        ["acquirerCode"] = "71",
        ["number"] = "12345678****000*",
        ["installmentPlanMonths"] = 0,
        ["approveNo"] = "00000000",
        ["useCardPoint"] = false,
        ["cardType"] = "신용",
        ["ownerType"] = "개인",
        ["acquireStatus"] = "READY",
        ["isInterestFree"] = false,
        ["interestPayer"] = null,
    };

    private static JsonNode Cancel(Cancellation cancel) => new JsonObject
    {
        ["cancelAmount"] = cancel.Amount,
        ["cancelReason"] = cancel.Reason,
        ["taxFreeAmount"] = 0,
        ["taxExemptionAmount"] = 0,
        ["refundableAmount"] = cancel.RefundableAmount,
        ["easyPayDiscountAmount"] = 0,
        ["canceledAt"] = Time(cancel.CanceledAt),
        ["transactionKey"] = cancel.TransactionKey,
        ["receiptKey"] = null,
        ["cancelStatus"] = "DONE",
        ["cancelRequestId"] = null,
    };

    private static string Time(DateTimeOffset at)
        => at.ToOffset(Kst).ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
}
