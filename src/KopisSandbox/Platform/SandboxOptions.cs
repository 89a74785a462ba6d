using System.ComponentModel.DataAnnotations;

namespace PickGo.KopisSandbox.Platform;

/// <summary>Settings under <c>Sandbox</c>.</summary>
public sealed class SandboxOptions
{
    public const string Section = "Sandbox";

    /// <summary>Fewer do not hold every form of schedule and price; more are for benchmarks.</summary>
    public const int MinPerformances = 300;

    /// <summary>The one service key that is registered.</summary>
    [Required]
    public string ServiceKey { get; set; } = "pickgo-sandbox";

    /// <summary>How many performances there are.</summary>
    [Range(MinPerformances, 5000)]
    public int Performances { get; set; } = 320;

    /// <summary>The same seed tells the same catalogue.</summary>
    public int Seed { get; set; } = 1;

    /// <summary>The sandbox's own address where it is not the one that requests name (behind a proxy); no trailing slash.</summary>
    public Uri? PublicUrl { get; set; }
}
