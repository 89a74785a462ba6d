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
}

/// <summary>What the gateway knows of an order.</summary>
public enum GatewayOrderState { Captured, Waiting, Dead, Unknown }

public sealed record GatewayOrder(GatewayOrderState State, GatewayAnswer Answer);

/// <summary>What a browser needs to open the gateway's window.</summary>
public sealed record GatewayClient(string ClientKey, string? SdkUrl, string? SandboxBaseUrl);

/// <summary>The payment gateway: Toss Payments, or its sandbox.</summary>
public interface IPaymentGateway
{
    GatewayClient Client { get; }

    /// <summary>Captures the money. Repeating it with the same order charges once.</summary>
    Task<GatewayAnswer> ConfirmAsync(string paymentKey, string orderId, long amount, CancellationToken ct);

    /// <summary>Asks what became of an order.</summary>
    Task<GatewayOrder> FindAsync(string orderId, CancellationToken ct);

    /// <summary>Gives money back. Repeating it with the same key refunds once.</summary>
    Task<GatewayAnswer> CancelAsync(string paymentKey, long amount, string reason, string idempotencyKey, CancellationToken ct);
}
