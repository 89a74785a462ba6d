using System.ComponentModel.DataAnnotations;

namespace PickGo.Application.Seats;

/// <summary>Times of the seat inventory (<c>Seats:*</c>).</summary>
public sealed class SeatOptions
{
    public const string Section = "Seats";

    /// <summary>How long a choice is kept without a reservation.</summary>
    [Range(1, 3600)]
    public int HoldSeconds { get; set; } = 300;

    /// <summary>How long a choice may be kept at most, its extension included. A hold ends with its holder's entry pass in any case.</summary>
    [Range(1, 7200)]
    public int MaxHoldSeconds { get; set; } = 600;

    /// <summary>How long chosen seats are kept while the database takes them.</summary>
    [Range(1, 600)]
    public int ClaimSeconds { get; set; } = 30;

    /// <summary>How often holds that ran out are looked for.</summary>
    [Range(50, 60_000)]
    public int SweepMilliseconds { get; set; } = 500;

    /// <summary>The shortest time between two messages to the watchers; the changes between are gathered.</summary>
    [Range(0, 1000)]
    public int CoalesceMilliseconds { get; set; } = 50;
}
