using PickGo.Domain.Payments;
using Riok.Mapperly.Abstractions;

namespace PickGo.Application.Payments;

/// <param name="Id">Its code: the order id.</param>
/// <param name="ReservationId">What is paid.</param>
/// <param name="OrderId">What the gateway knows it by.</param>
/// <param name="OrderName">What it is called in the gateway's window.</param>
/// <param name="Amount">Whole KRW.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Method">How it was paid, in the words of the gateway; <c>FREE</c> when nothing is to be paid.</param>
/// <param name="ReceiptUrl">Address of the gateway's receipt.</param>
/// <param name="Failure">Why it failed, if it did.</param>
/// <param name="Refunded">Whole KRW given back so far.</param>
/// <param name="ApprovedAt">When the gateway took the money, UTC.</param>
/// <param name="ExpiresAt">Until when it can be paid, UTC.</param>
public sealed record PaymentView(
    string Id, string ReservationId, string OrderId, string OrderName, long Amount, PaymentStatus Status, string? Method,
    string? ReceiptUrl, PaymentFailureView? Failure, long Refunded, DateTime? ApprovedAt, DateTime ExpiresAt);

/// <param name="Code">The gateway's code.</param>
/// <param name="Message">The gateway's words for it.</param>
public sealed record PaymentFailureView(string Code, string Message);

/// <summary>A started payment, with what the browser needs to pay it.</summary>
/// <param name="Id">Its code: the order id.</param>
/// <param name="OrderId">What the gateway knows it by.</param>
/// <param name="OrderName">What it is called in the gateway's window.</param>
/// <param name="Amount">Whole KRW.</param>
/// <param name="ClientKey">The shop's key for the browser.</param>
/// <param name="CustomerKey">What the gateway knows the member by.</param>
/// <param name="SdkUrl">Address of the gateway's script; null: its usual one.</param>
/// <param name="Sandbox">The payment sandbox while it is in use, else null.</param>
/// <param name="ExpiresAt">Until when it can be paid, UTC.</param>
/// <param name="Method"><c>FREE</c> when nothing is to be paid: it is confirmed at once, with this as its payment key. Else null.</param>
public sealed record StartedPaymentView(
    string Id, string OrderId, string OrderName, long Amount, string ClientKey, string CustomerKey, string? SdkUrl,
    SandboxView? Sandbox, DateTime ExpiresAt, string? Method);

/// <param name="BaseUrl">Base address of the payment sandbox.</param>
public sealed record SandboxView(string BaseUrl);

/// <summary>The outcome of a confirm; while Status is Confirming it is not known yet, and there is no order.</summary>
public sealed record ConfirmedPayment(string Id, PaymentStatus Status, IOrderView? Order);

[Mapper(RequiredMappingStrategy = RequiredMappingStrategy.Target)]
internal static partial class PaymentMapper
{
    [MapProperty(nameof(Payment.OrderId), nameof(PaymentView.Id))]
    [MapPropertyFromSource(nameof(PaymentView.Failure), Use = nameof(FailureOf))]
    public static partial PaymentView ToView(this Payment payment, string reservationId);

    private static PaymentFailureView? FailureOf(Payment p) =>
        p.FailureCode is null ? null : new PaymentFailureView(p.FailureCode, p.FailureMessage ?? "");
}
