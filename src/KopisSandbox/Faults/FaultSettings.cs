using PickGo.KopisSandbox.Api;

namespace PickGo.KopisSandbox.Faults;

/// <summary>What a fault may strike.</summary>
internal enum FaultTarget { List, Performance, Venue, Picture }

/// <summary>What goes wrong, as <c>PUT /sandbox/faults</c> takes it; what is absent goes right.</summary>
/// <param name="Seed">The same seed and the same calls give the same faults.</param>
internal sealed record FaultSettings(FaultRule? List = null, FaultRule? Performance = null, FaultRule? Venue = null, FaultRule? Picture = null, int Seed = 0)
{
    public static readonly FaultSettings None = new();

    public FaultRule RuleOf(FaultTarget target) => (target switch
    {
        FaultTarget.List => List,
        FaultTarget.Performance => Performance,
        FaultTarget.Venue => Venue,
        _ => Picture,
    }) ?? FaultRule.None;

    /// <returns>What cannot be switched, or null.</returns>
    public string? Check() => Enum.GetValues<FaultTarget>().Select(t => RuleOf(t).Check(t)).FirstOrDefault(m => m is not null);
}

/// <summary>One fault, and which calls it strikes.</summary>
/// <param name="Mode">One of <see cref="FaultModes"/>.</param>
/// <param name="Code">For <c>code</c>: which of 01 to 06. For <c>status</c>: which HTTP status.</param>
/// <param name="DelayMs">For <c>slow</c>: how late, in milliseconds.</param>
/// <param name="Id">Strikes this record alone.</param>
/// <param name="Times">Strikes so many calls and then no more.</param>
/// <param name="Rate">Share of the calls that it strikes, from 0 to 1; all by default.</param>
internal sealed record FaultRule(string Mode, string? Code = null, int? DelayMs = null, string? Id = null, int? Times = null, double? Rate = null)
{
    private const int MaxDelayMs = 600_000;

    public static readonly FaultRule None = new(FaultModes.None);

    public string? Check(FaultTarget target)
    {
        if (!FaultModes.Of(target).Contains(Mode)) return $"{target}: mode must be one of {string.Join(", ", FaultModes.Of(target))}.";
        if (Mode == FaultModes.Code && KopisError.All.All(e => e.Code != Code)) return $"{target}: code must be one of 01 to 06.";
        if (Mode == FaultModes.Status && !(int.TryParse(Code, out var status) && status is >= 200 and <= 599)) return $"{target}: code must be an HTTP status.";
        if (DelayMs is < 0 or > MaxDelayMs) return $"{target}: delayMs must be from 0 to {MaxDelayMs}.";
        return Rate is < 0 or > 1 or double.NaN ? $"{target}: rate must be from 0 to 1." : null;
    }
}

/// <summary>What can go wrong, by name.</summary>
internal static class FaultModes
{
    public const string None = "none";

    /// <summary>Late, and right.</summary>
    public const string Slow = "slow";

    /// <summary>Half of the answer comes, then nothing for long.</summary>
    public const string Stall = "stall";

    /// <summary>An HTTP status and no XML.</summary>
    public const string Status = "status";

    /// <summary>One of KOPIS' errors, with HTTP 200.</summary>
    public const string Code = "code";

    /// <summary>XML that ends in the middle.</summary>
    public const string Broken = "broken";

    /// <summary>No body.</summary>
    public const string Empty = "empty";

    /// <summary>A page for people.</summary>
    public const string Html = "html";

    /// <summary>A DOCTYPE whose entity lies at an address of the sandbox that remembers who asked.</summary>
    public const string Doctype = "doctype";

    /// <summary>Text in the encoding of before, where UTF-8 is announced.</summary>
    public const string Encoding = "encoding";

    /// <summary>More than 5 MB of good XML, without saying how much.</summary>
    public const string Large = "large";

    /// <summary>Sends the caller to another address.</summary>
    public const string Redirect = "redirect";

    /// <summary>The line is cut.</summary>
    public const string Drop = "drop";

    /// <summary>A picture that is SVG with a script in it.</summary>
    public const string Svg = "svg";

    /// <summary>Text that says it is a picture.</summary>
    public const string Text = "text";

    /// <summary>A good picture of more than 6 MB.</summary>
    public const string Huge = "huge";

    /// <summary>A picture that is small in bytes and vast in pixels.</summary>
    public const string Vast = "vast";

    private static readonly string[] OfCalls = [None, Slow, Stall, Status, Code, Broken, Empty, Html, Doctype, Encoding, Large, Redirect, Drop];

    private static readonly string[] OfPictures = [None, Slow, Status, Empty, Redirect, Drop, Svg, Text, Huge, Vast];

    public static IReadOnlyList<string> Of(FaultTarget target) => target == FaultTarget.Picture ? OfPictures : OfCalls;
}
