namespace PickGo.TossSandbox.Payments;

/// <summary>Where a payment stands, in the gateway's own words: the names are written to the wire as they are.</summary>
public static class PaymentStatus
{
    /// <summary>Made; the buyer has not reached the payment window. Lasts 30 minutes.</summary>
    public const string Ready = "READY";

    /// <summary>The buyer is at, or through, the payment window; the shop may confirm for 10 minutes.</summary>
    public const string InProgress = "IN_PROGRESS";

    /// <summary>Confirmed by the shop; the buyer still has to transfer the money to a virtual account.</summary>
    public const string WaitingForDeposit = "WAITING_FOR_DEPOSIT";

    /// <summary>Charged.</summary>
    public const string Done = "DONE";

    /// <summary>Charged, and all of it given back.</summary>
    public const string Canceled = "CANCELED";

    /// <summary>Charged, and some of it given back.</summary>
    public const string PartialCanceled = "PARTIAL_CANCELED";

    /// <summary>The buyer gave up or the card was refused; nothing was charged.</summary>
    public const string Aborted = "ABORTED";

    /// <summary>Nobody confirmed in time; nothing was charged.</summary>
    public const string Expired = "EXPIRED";
}
