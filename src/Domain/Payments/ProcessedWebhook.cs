using PickGo.Domain.Platform;

namespace PickGo.Domain.Payments;

/// <summary>The last webhook about a payment that was acted on: one row a payment, whatever number of transmissions arrive.</summary>
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

    /// <summary>Another transmission was acted on.</summary>
    public void Follow(string transmissionId, DateTime processedAt) => (TransmissionId, ProcessedAt) = (transmissionId, processedAt);

    public string TransmissionId { get; private set; } = "";
    public long PaymentId { get; private set; }
    public DateTime ProcessedAt { get; private set; }
}
