using PickGo.Domain.Reservations;

namespace PickGo.Application.Reservations;

/// <summary>What canceling costs (<c>Refunds:*</c>). A reservation keeps the terms it was bought under.</summary>
public sealed class RefundOptions
{
    public const string Section = "Refunds";

    /// <summary>Days before the performance (calendar days in Korea) and percent kept, falling days and rising fees; below the last it is closed.</summary>
    public string Schedule { get; set; } = "10:0,7:10,3:20,1:30";

    /// <summary>How long after paying canceling is free, as long as it is open.</summary>
    public int FreeMinutes { get; set; } = 60;

    /// <summary>The two settings as they are written down on a reservation; whether they make sense is checked at the start.</summary>
    public RefundTerms ReadTerms() => RefundTerms.TryParse(Text, out var terms) ? terms : throw new InvalidOperationException($"Refunds:Schedule '{Schedule}'.");

    private string Text => FormattableString.Invariant($"{Schedule}/{FreeMinutes}");

    /// <summary>Why these settings cannot work, or null.</summary>
    public string? Mistake => RefundTerms.TryParse(Text, out var terms) && terms.Steps.Count > 0 && Schedule.Length > 0 ? null
        : $"Refunds:Schedule ('{Schedule}', with Refunds:FreeMinutes {FreeMinutes}) must be days:percent pairs like 10:0,7:10,3:20,1:30 with falling days and percents that rise from 0 to 99.";
}
