using Microsoft.Extensions.Options;

namespace PickGo.TossSandbox.Platform;

/// <summary>Settings under <c>Sandbox</c>.</summary>
public sealed class SandboxOptions
{
    public const string Section = "Sandbox";

    /// <summary>The folder of the journal; made if it is not there.</summary>
    public string Data { get; set; } = "data/toss";

    /// <summary>The sandbox's own address where it is not the one that requests name (behind a proxy); no trailing slash.</summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>Where the shop hears what became of its payments; nobody is told where it is not set.</summary>
    public Uri? WebhookUrl { get; set; }

    /// <summary>Hosts besides this machine that a buyer may be sent back to, and whose pages may ask for a payment window.</summary>
    public IList<string> AllowedReturnHosts { get; } = [];
}

/// <summary>Refuses to start on settings that could not work.</summary>
public sealed class SandboxOptionsCheck : IValidateOptions<SandboxOptions>
{
    public ValidateOptionsResult Validate(string? name, SandboxOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Data))
            return ValidateOptionsResult.Fail("Sandbox:Data must name a folder; it is empty.");
        if (IsNoAddress(options.PublicUrl))
            return ValidateOptionsResult.Fail($"Sandbox:PublicUrl must be an http(s) address; it is '{options.PublicUrl}'.");
        if (IsNoAddress(options.WebhookUrl))
            return ValidateOptionsResult.Fail($"Sandbox:WebhookUrl must be an http(s) address; it is '{options.WebhookUrl}'.");
        var odd = options.AllowedReturnHosts.FirstOrDefault(host => Uri.CheckHostName(host) is UriHostNameType.Unknown);
        return odd is null
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"Sandbox:AllowedReturnHosts takes host names without scheme or port; '{odd}' is none.");
    }

    private static bool IsNoAddress(Uri? url) => url is not null && !(url.IsAbsoluteUri && url.Scheme is "http" or "https");
}
