using System.Text.RegularExpressions;
using PickGo.TossSandbox.Checkout;
using PickGo.TossSandbox.Platform;

namespace PickGo.TossSandbox.Payments;

/// <summary>What a call sends; <see cref="Check"/> names the first thing that is wrong with it.</summary>
public interface IRequestBody
{
    TossError? Check();
}

/// <summary>The shop takes the money.</summary>
public sealed record ConfirmBody(string? PaymentKey, string? OrderId, long? Amount) : IRequestBody
{
    public TossError? Check()
        => PaymentKey is null or { Length: 0 or > Payment.PaymentKeyMaxLength }
            ? TossErrors.InvalidRequest($"paymentKey는 1자 이상 {Payment.PaymentKeyMaxLength}자 이하여야 합니다.")
            : Fields.CheckOrderId(OrderId) ?? Fields.CheckAmount(Amount);
}

/// <summary>The shop gives money back; without an amount, all that is left.</summary>
public sealed record CancelBody(string? CancelReason, long? CancelAmount) : IRequestBody
{
    public TossError? Check()
    {
        if (string.IsNullOrWhiteSpace(CancelReason) || CancelReason.Length > Payment.CancelReasonMaxLength)
            return TossErrors.InvalidRequest($"cancelReason은 1자 이상 {Payment.CancelReasonMaxLength}자 이하여야 합니다.");
        return CancelAmount is < 1 ? TossErrors.InvalidRequest("cancelAmount는 1 이상의 정수여야 합니다.") : null;
    }
}

/// <summary>The buyer's browser asks for a payment window.</summary>
public sealed record OpenBody(string? OrderId, string? OrderName, long? Amount, string? SuccessUrl, string? FailUrl, string? Method = null, string? CustomerEmail = null)
    : IRequestBody
{
    public TossError? Check()
        => string.IsNullOrWhiteSpace(OrderName) || OrderName.Length > Payment.OrderNameMaxLength
            ? TossErrors.InvalidRequest($"orderName은 1자 이상 {Payment.OrderNameMaxLength}자 이하여야 합니다.")
            : Fields.CheckOrderId(OrderId) ?? Fields.CheckAmount(Amount) ?? CheckMethod() ?? CheckEmail();

    private TossError? CheckMethod() => Method is null or PaymentMethod.Card or PaymentMethod.VirtualAccount
        ? null
        : TossErrors.InvalidRequest($"method는 {PaymentMethod.Card} 또는 {PaymentMethod.VirtualAccount}여야 합니다.");

    private TossError? CheckEmail() => CustomerEmail is null or { Length: <= Payment.CustomerEmailMaxLength }
        ? null
        : TossErrors.InvalidRequest($"customerEmail은 {Payment.CustomerEmailMaxLength}자 이하여야 합니다.");

    /// <summary>The payment this asks for, or why its return addresses are refused.</summary>
    public Outcome ToPayment(SandboxOptions options, DateTimeOffset now)
    {
        if (ReturnUrl.Accept(SuccessUrl, options) is not { } success)
            return TossErrors.InvalidRequest("successUrl은 허용된 호스트의 http(s) 주소여야 합니다.");
        if (ReturnUrl.Accept(FailUrl, options) is not { } fail)
            return TossErrors.InvalidRequest("failUrl은 허용된 호스트의 http(s) 주소여야 합니다.");
        return new Payment
        {
            PaymentKey = Keys.Payment(now),
            OrderId = OrderId!,
            OrderName = OrderName!,
            Method = Method ?? PaymentMethod.Card,
            TotalAmount = Amount!.Value,
            SuccessUrl = success,
            FailUrl = fail,
            Secret = Keys.Secret(),
            RequestedAt = now,
        }.Start(now);
    }
}

/// <summary>The rules that several calls share.</summary>
internal static partial class Fields
{
    public static TossError? CheckOrderId(string? orderId)
        => orderId is not null && OrderId().IsMatch(orderId)
            ? null
            : TossErrors.InvalidRequest("orderId는 영문 대소문자, 숫자, 특수문자 -, _, .로 이루어진 6자 이상 64자 이하의 문자열이어야 합니다.");

    public static TossError? CheckAmount(long? amount)
        => amount is >= 1 and <= Payment.MaximumAmount
            ? null
            : TossErrors.InvalidRequest($"amount는 1 이상 {Payment.MaximumAmount} 이하의 정수여야 합니다.");

    [GeneratedRegex(@"\A[A-Za-z0-9\-_.]{6,64}\z")]
    private static partial Regex OrderId();
}
