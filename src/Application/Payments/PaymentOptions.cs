namespace PickGo.Application.Payments;

/// <summary>How patient we are with the gateway (<c>Payments:*</c>).</summary>
public sealed class PaymentOptions
{
    public const string Section = "Payments";

    /// <summary>How long a repeated confirm waits for the first one before it answers 202.</summary>
    public int FollowSeconds { get; set; } = 5;

    /// <summary>After how long without an answer the reconciler asks the gateway; longer than the gateway's time-out.</summary>
    public int AskAgainSeconds { get; set; } = 20;
}
