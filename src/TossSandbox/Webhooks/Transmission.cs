using PickGo.TossSandbox.Payments;

namespace PickGo.TossSandbox.Webhooks;

/// <summary>A webhook on its way to the shop: the payment as it was, and when it goes out next.</summary>
/// <param name="Id">The same on every attempt: the shop drops repeats by it.</param>
/// <param name="Payment">As it was when it changed.</param>
/// <param name="CreatedAt">When it changed.</param>
/// <param name="DueAt">Not before.</param>
public sealed record Transmission(string Id, Payment Payment, DateTimeOffset CreatedAt, DateTimeOffset DueAt)
{
    /// <summary>Minutes after which a transmission that was not taken is repeated.</summary>
    public static readonly IReadOnlyList<int> RetryAfterMinutes = [1, 4, 16, 64, 256, 1024, 4096];

    private static readonly HashSet<string> Told =
    [
        PaymentStatus.WaitingForDeposit, PaymentStatus.Done, PaymentStatus.Canceled, PaymentStatus.PartialCanceled, PaymentStatus.Aborted,
        PaymentStatus.Expired,
    ];

    public int Retries { get; init; }

    /// <summary>Taken by the shop, given up, or lost on purpose.</summary>
    public bool IsOver { get; init; }

    /// <summary>A fault holds it back; it strikes once.</summary>
    public bool IsHeld { get; init; }

    /// <summary>Held back until a later one of the same payment has gone out.</summary>
    public bool WaitsForLater { get; init; }

    /// <summary>The webhook that a change makes, or null when the shop is not told of it.</summary>
    public static Transmission? Of(Payment? before, Payment? after, DateTimeOffset now) =>
        after is not null && Told.Contains(after.Status) && (before?.Status != after.Status || before.Cancels.Count != after.Cancels.Count)
            ? new Transmission(Guid.CreateVersion7(now).ToString("N"), after, now, now)
            : null;

    /// <summary>The shop did not answer 200: later again, or never when that was the last time.</summary>
    public Transmission NotTaken(DateTimeOffset now) => Retries == RetryAfterMinutes.Count
        ? this with { IsOver = true }
        : this with { Retries = Retries + 1, DueAt = now.AddMinutes(RetryAfterMinutes[Retries]), IsHeld = false };

    public Transmission Over() => this with { IsOver = true };
}
