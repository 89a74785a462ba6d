using PickGo.Domain.Catalogue;

namespace PickGo.Application.Catalogue;

/// <summary>
/// What canceling costs where a performance says nothing else (<c>Refunds:*</c>): by default the Korean consumer standard for performances
/// (소비자분쟁해결기준, 공연업). A reservation keeps the terms it was bought under.
/// </summary>
public sealed class RefundOptions
{
    public const string Section = "Refunds";

    /// <summary>Days before the performance (calendar days in Korea) and percent kept, falling days and rising fees; below the last it is closed.</summary>
    public string Schedule { get; set; } = "10:0,7:10,3:20,1:30,0:90";

    /// <summary>How long after booking canceling is free.</summary>
    public int FreeHours { get; set; } = 24;

    /// <summary>It is free only while more than this many days are left.</summary>
    public int FreeBeyondDays { get; set; } = 3;

    /// <summary>How long before the performance begins canceling ends.</summary>
    public int ClosesMinutesBefore { get; set; }

    /// <summary>A performance that begins before this hour in Korea belongs to the evening before, which it is announced for.</summary>
    public int EveningEndsHour { get; set; } = 5;

    /// <summary>Within how many business days the card companies have given a refund back; mails say it.</summary>
    public int ArrivesWithinBusinessDays { get; set; } = 5;

    /// <summary>The settings as they are written down on a reservation; whether they make sense is checked at the start.</summary>
    public RefundTerms ReadTerms() => TryRead(out var terms) ? terms : throw new InvalidOperationException(Mistake);

    /// <summary>Why these settings cannot work, or null.</summary>
    public string? Mistake => ArrivesWithinBusinessDays < 1 ? $"Refunds:ArrivesWithinBusinessDays ({ArrivesWithinBusinessDays}) must be at least 1."
        : TryRead(out _) ? null
        : $"Refunds:Schedule ('{Schedule}') must be 1 to {RefundTerms.MaxSteps} days:percent pairs like 10:0,7:10,3:20,1:30,0:90 with falling days and percents that rise from 0 to 99, "
            + $"Refunds:FreeHours ({FreeHours}) 0 to {RefundTerms.MaxFreeHours}, Refunds:FreeBeyondDays ({FreeBeyondDays}) 0 to {RefundTerms.MaxDaysBefore}, "
            + $"Refunds:ClosesMinutesBefore ({ClosesMinutesBefore}) 0 to {RefundTerms.MaxClosingMinutes}, Refunds:EveningEndsHour ({EveningEndsHour}) 0 to {RefundTerms.MaxEveningEndsHour}.";

    private bool TryRead(out RefundTerms terms)
    {
        terms = RefundTerms.None;
        return RefundTerms.TryReadSteps(Schedule, out var steps)
            && RefundTerms.TryMake(steps, new FreePeriod(TimeSpan.FromHours(FreeHours), FreeBeyondDays), TimeSpan.FromMinutes(ClosesMinutesBefore), EveningEndsHour, out terms);
    }
}
