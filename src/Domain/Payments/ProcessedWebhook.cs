using PickGo.Domain.Platform;

namespace PickGo.Domain.Payments;

/// <summary>A webhook of the gateway that was acted on; a unique index over its transmission id drops repeats.</summary>
public sealed class ProcessedWebhook : Entity
{
    public const int TransmissionIdLength = 100;

    /// <summary>Longer than the gateway repeats a webhook.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    private ProcessedWebhook() { }

    public ProcessedWebhook(string transmissionId, long paymentId, DateTime processedAt)
    {
        TransmissionId = transmissionId;
        PaymentId = paymentId;
        ProcessedAt = processedAt;
    }

    public string TransmissionId { get; private set; } = "";
    public long PaymentId { get; private set; }
    public DateTime ProcessedAt { get; private set; }
}
