using PickGo.TossSandbox.Payments;

namespace PickGo.TossSandbox.Faults;

/// <summary>What goes wrong, as <c>PUT /sandbox/faults</c> takes it; what is absent goes right.</summary>
/// <param name="Confirm">For the call that takes money.</param>
/// <param name="Cancel">For the call that gives it back.</param>
/// <param name="Webhook">For what the sandbox sends of its own accord.</param>
/// <param name="Seed">The same seed and the same calls give the same faults.</param>
public sealed record FaultSettings(FaultRule? Confirm, FaultRule? Cancel, FaultRule? Webhook, int? Seed) : IRequestBody
{
    public static readonly FaultSettings None = new(FaultRule.None, FaultRule.None, FaultRule.None, 0);

    public TossError? Check() =>
        Confirm?.Check("confirm", FaultModes.OfCalls) ?? Cancel?.Check("cancel", FaultModes.OfCalls) ?? Webhook?.Check("webhook", FaultModes.OfWebhooks);

    /// <summary>With nothing left out.</summary>
    public FaultSettings Whole() => new(Confirm ?? FaultRule.None, Cancel ?? FaultRule.None, Webhook ?? FaultRule.None, Seed ?? 0);
}

/// <summary>One fault and how often it strikes.</summary>
/// <param name="Mode">One of <see cref="FaultModes"/>.</param>
/// <param name="Code">For <c>error</c>: which documented error; the gateway's own breakdown by default.</param>
/// <param name="DelayMs">How late <c>delay</c> and <c>reorder</c> are, and how long a time-out holds the line, in milliseconds.</param>
/// <param name="Rate">Share of the calls that it strikes, from 0 to 1; all by default.</param>
public sealed record FaultRule(string Mode, string? Code = null, int? DelayMs = null, double? Rate = null)
{
    public const int MaxDelayMs = 600_000;

    public static readonly FaultRule None = new(FaultModes.None);

    public TossError? Check(string field, IReadOnlyList<string> modes)
    {
        if (!modes.Contains(Mode))
            return TossErrors.InvalidRequest($"{field}.mode는 {string.Join(", ", modes)} 중 하나여야 합니다.");
        if (Code is not null && ForcedErrors.Find(Code) is null)
            return TossErrors.InvalidRequest($"{field}.code의 값을 알 수 없습니다.");
        if (DelayMs is < 0 or > MaxDelayMs)
            return TossErrors.InvalidRequest($"{field}.delayMs는 0 이상 {MaxDelayMs} 이하여야 합니다.");
        return Rate is < 0 or > 1 or double.NaN ? TossErrors.InvalidRequest($"{field}.rate는 0 이상 1 이하여야 합니다.") : null;
    }
}

/// <summary>What can go wrong, by name.</summary>
public static class FaultModes
{
    public const string None = "none";

    /// <summary>Late.</summary>
    public const string Delay = "delay";

    /// <summary>Nothing is done, and an error is answered; a webhook counts as not taken and is repeated in its time.</summary>
    public const string Error = "error";

    /// <summary>Nothing is done, and nothing is answered.</summary>
    public const string TimeoutBefore = "timeout-before";

    /// <summary>It is done, and nothing is answered.</summary>
    public const string TimeoutAfter = "timeout-after";

    /// <summary>It is done, and the line is cut instead of an answer; a webhook never leaves.</summary>
    public const string Drop = "drop";

    /// <summary>The request arrives twice, as from a proxy that repeats it; a webhook is sent twice.</summary>
    public const string Twice = "twice";

    /// <summary>A webhook goes out after the next one of its payment.</summary>
    public const string Reorder = "reorder";

    /// <summary>Any of the others, each as likely.</summary>
    public const string Any = "any";

    public static readonly IReadOnlyList<string> OfCalls = [None, Delay, Error, TimeoutBefore, TimeoutAfter, Drop, Twice, Any];

    public static readonly IReadOnlyList<string> OfWebhooks = [None, Delay, Error, Drop, Twice, Reorder, Any];
}
