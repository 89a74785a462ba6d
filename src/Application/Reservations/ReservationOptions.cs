namespace PickGo.Application.Reservations;

/// <summary>Deadlines of reservations and payments (<c>Reservations:*</c>).</summary>
public sealed class ReservationOptions
{
    public const string Section = "Reservations";

    /// <summary>How long an unpaid reservation waits for its payment to be started.</summary>
    public int StartPaymentSeconds { get; set; } = 300;

    /// <summary>How long the payment may take from there.</summary>
    public int PaySeconds { get; set; } = 600;

    /// <summary>How often reservations past their deadline are looked for.</summary>
    public int ExpiryEverySeconds { get; set; } = 3;
}
