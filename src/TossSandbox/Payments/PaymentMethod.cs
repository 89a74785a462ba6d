namespace PickGo.TossSandbox.Payments;

/// <summary>How a buyer pays, in the gateway's own words.</summary>
public static class PaymentMethod
{
    public const string Card = "카드";

    /// <summary>The shop's confirm gives the buyer an account number; the money comes later, or never.</summary>
    public const string VirtualAccount = "가상계좌";
}
