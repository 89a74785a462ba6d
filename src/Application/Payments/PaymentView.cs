using PickGo.Domain.Payments;
using Riok.Mapperly.Abstractions;

namespace PickGo.Application.Payments;

public sealed record PaymentView(
    long Id, long ReservationId, string OrderId, string OrderName, long Amount, PaymentStatus Status, string? Method,
    string? ReceiptUrl, PaymentFailure? Failure, long Refunded, DateTime? ApprovedAt, DateTime ExpiresAt);

public sealed record PaymentFailure(string Code, string Message);

/// <summary>A started payment, with what the browser needs to pay it.</summary>
public sealed record StartedPayment(
    long Id, string OrderId, string OrderName, long Amount, string ClientKey, string CustomerKey, string? SdkUrl,
    SandboxView? Sandbox, DateTime ExpiresAt);

public sealed record SandboxView(string BaseUrl);

/// <summary>The outcome of a confirm; while Status is Confirming it is not known yet, and there is no order.</summary>
public sealed record ConfirmedPayment(long Id, PaymentStatus Status, IOrderView? Order);

[Mapper(RequiredMappingStrategy = RequiredMappingStrategy.Target)]
internal static partial class PaymentMapper
{
    [MapPropertyFromSource(nameof(PaymentView.Failure), Use = nameof(FailureOf))]
    public static partial PaymentView ToView(this Payment payment);

    private static PaymentFailure? FailureOf(Payment p) =>
        p.FailureCode is null ? null : new PaymentFailure(p.FailureCode, p.FailureMessage ?? "");
}
