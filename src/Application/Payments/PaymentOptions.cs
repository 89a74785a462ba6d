using PickGo.Domain.Payments;

namespace PickGo.Application.Payments;

/// <summary>How patient we are with the gateway (<c>Payments:*</c>).</summary>
public sealed class PaymentOptions
{
    public const string Section = "Payments";

    /// <summary>How long a repeated confirm waits for the first one before it answers 202.</summary>
    public int FollowSeconds { get; set; } = 5;

    /// <summary>Webhooks make us ask the gateway about a payment at most once in this time.</summary>
    public int AskEverySeconds { get; set; } = 3;

    /// <summary>After how long without an answer the reconciler asks the gateway; longer than the gateway's time-out.</summary>
    public int FirstRetryDelaySeconds { get; set; } = 20;

    /// <summary>The waits between questions double up to this. It is also how soon after an outage every payment is finished.</summary>
    public int MaxRetryDelaySeconds { get; set; } = 60;

    /// <summary>After this a payment or refund without an answer is an operator's matter.</summary>
    public int AbandonAfterHours { get; set; } = 24;

    public RetryPolicy RetryPolicy => new(
        TimeSpan.FromSeconds(FirstRetryDelaySeconds), TimeSpan.FromSeconds(MaxRetryDelaySeconds), TimeSpan.FromHours(AbandonAfterHours));
}
