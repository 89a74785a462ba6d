namespace PickGo.Application.Payments;

public enum GatewayOutcome { Done, Refused, Unknown }

/// <summary>What the gateway said.</summary>
/// <param name="Outcome">Unknown means exactly that: it may have happened. Ask again, never assume.</param>
/// <param name="Code">The gateway's code when refused or unknown.</param>
/// <param name="Message">The gateway's words for it.</param>
public sealed record GatewayAnswer(GatewayOutcome Outcome, string Code = "", string Message = "")
{
    public string? Method { get; init; }
    public string? ReceiptUrl { get; init; }
    public DateTime? ApprovedAt { get; init; }
    public long? Amount { get; init; }

    /// <summary>An unknown outcome that the gateway will repeat for the same idempotency key for ever: another key is needed.</summary>
    public bool IdempotencyKeyConsumed { get; init; }
}

/// <summary>
/// What the gateway knows of an order. Waiting: for our confirm. AwaitingDeposit: confirmed, and the buyer has to transfer the money to a
/// virtual account. Canceled: it was captured, and all of it is back.
/// </summary>
public enum GatewayOrderState { Captured, Canceled, Waiting, AwaitingDeposit, Aborted, Unknown }

/// <param name="State">Where it stands.</param>
/// <param name="Answer">The same as an answer to a confirm.</param>
public sealed record GatewayOrder(GatewayOrderState State, GatewayAnswer Answer)
{
    public string? PaymentKey { get; init; }

    /// <summary>Whole KRW asked for.</summary>
    public long Amount { get; init; }

    /// <summary>Whole KRW given back, by whomever.</summary>
    public long Canceled { get; init; }

    /// <summary>Whole KRW that the gateway holds for us.</summary>
    public long Left => State == GatewayOrderState.Captured ? Amount - Canceled : 0;
}

/// <summary>Money to capture.</summary>
/// <param name="PaymentKey">The gateway's name of it.</param>
/// <param name="OrderId">Ours.</param>
/// <param name="Amount">Whole KRW.</param>
/// <param name="Attempt">From 1; a later one may be answered anew. A payment key is charged once whatever the attempt.</param>
public sealed record GatewayCharge(string PaymentKey, string OrderId, long Amount, int Attempt = 1);

/// <summary>Money to give back.</summary>
/// <param name="PaymentKey">The gateway's name of the payment.</param>
/// <param name="OrderId">Ours.</param>
/// <param name="Amount">Whole KRW.</param>
/// <param name="Reason">For the gateway's books.</param>
/// <param name="Reference">Stands in the gateway's books beside the reason: what a repeat looks for.</param>
/// <param name="Key">Idempotency key.</param>
/// <param name="IsRepeat">Sent before: look first whether it was done.</param>
public sealed record GatewayRefund(string PaymentKey, string OrderId, long Amount, string Reason, string Reference, string Key, bool IsRepeat);

/// <summary>What a browser needs to open the gateway's window.</summary>
public sealed record GatewayClient(string ClientKey, string? SdkUrl, string? SandboxBaseUrl);

/// <summary>The payment gateway: Toss Payments, or its sandbox.</summary>
public interface IPaymentGateway
{
    GatewayClient Client { get; }

    /// <summary>Captures the money. Repeating it with the same order charges once.</summary>
    Task<GatewayAnswer> ConfirmAsync(GatewayCharge charge, CancellationToken ct);

    /// <summary>Asks what became of an order.</summary>
    Task<GatewayOrder> FindAsync(string orderId, CancellationToken ct);

    /// <summary>Gives money back. Repeating it with the same mark refunds once.</summary>
    Task<GatewayAnswer> CancelAsync(GatewayRefund refund, CancellationToken ct);
}
