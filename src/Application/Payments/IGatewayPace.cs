namespace PickGo.Application.Payments;

/// <summary>
/// Anybody may send webhooks, and each makes us ask the gateway: it is asked about one payment once in a few seconds, by all servers together.
/// </summary>
public interface IGatewayPace
{
    /// <summary>Waits a little for the payment's turn.</summary>
    /// <returns>False where others had it and have it still: come again.</returns>
    Task<bool> TakeTurnAsync(long paymentId, CancellationToken ct);
}
