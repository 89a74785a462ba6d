using PickGo.Domain.Platform;

namespace PickGo.Domain.Payments;

/// <summary>News from the gateway that was heard and acted on; a unique index over its id drops repeats.</summary>
public sealed class PaymentNews : Entity
{
    public const int TransmissionIdLength = 100;

    /// <summary>Longer than the gateway repeats news.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    private PaymentNews() { }

    public PaymentNews(string transmissionId, long paymentId, DateTime heardAt)
    {
        TransmissionId = transmissionId;
        PaymentId = paymentId;
        HeardAt = heardAt;
    }

    public string TransmissionId { get; private set; } = "";
    public long PaymentId { get; private set; }
    public DateTime HeardAt { get; private set; }
}
