using System.ComponentModel.DataAnnotations;

namespace PickGo.Infrastructure.Payments;

/// <summary>The Toss Payments account (<c>Toss:*</c>).</summary>
public sealed class TossOptions
{
    public const string Section = "Toss";

    [Required, Url]
    public string BaseUrl { get; set; } = "https://api.tosspayments.com";

    /// <summary>Secret key of the shop; without one the server is not ready.</summary>
    public string? SecretKey { get; set; }

    /// <summary>Key for the browser.</summary>
    public string? ClientKey { get; set; }

    /// <summary>Where the browser loads the SDK from, if not from Toss.</summary>
    public string? SdkUrl { get; set; }

    /// <summary>Base address of the sandbox while it is in use.</summary>
    public string? SandboxBaseUrl { get; set; }

    /// <summary>How long one attempt may take before its outcome counts as unknown.</summary>
    [Range(1, 60)]
    public int TimeoutSeconds { get; set; } = 10;
}
