using Microsoft.Extensions.Options;
using PickGo.Infrastructure.Payments;

namespace PickGo.WebApi.Platform;

/// <summary>
/// What browsers are told to refuse. Whatever is not a page of the client may load nothing and stand in no frame, whoever wrote what is in it; the
/// client's pages run their own scripts and the gateway's, and no script that stands in the page.
/// </summary>
internal sealed class BrowserPolicies
{
    /// <summary>For answers that are no pages (https://www.w3.org/TR/CSP3/).</summary>
    public const string Nothing = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Cameras read tickets at the door, keys log in; nothing here asks for the rest.</summary>
    public const string Permissions =
        "camera=(self), publickey-credentials-get=(self), publickey-credentials-create=(self), payment=(self), geolocation=(), microphone=(), usb=(), serial=(), bluetooth=()";

    /// <summary>The gateway's own hosts, for its script, its calls and its window.</summary>
    private const string Gateway = "https://*.tosspayments.com";

    /// <summary>For the operators' portal: its own scripts, and styles that carry the nonce of the page.</summary>
    public static string Portal(string nonce) => string.Join("; ",
        "default-src 'none'", "script-src 'self'", $"style-src 'self' 'nonce-{nonce}'", "font-src 'self'", "img-src 'self' data: https:", "connect-src 'self'",
        "form-action 'none'", "base-uri 'self'", "frame-ancestors 'none'");

    public BrowserPolicies(IOptions<TossOptions> toss)
    {
        var gateway = string.Join(' ', new[] { toss.Value.SdkUrl, toss.Value.SandboxBaseUrl }.OfType<string>()
            .Select(url => new Uri(url).GetLeftPart(UriPartial.Authority)).Prepend(Gateway).Distinct());
        Page = string.Join("; ",
            "default-src 'none'", $"script-src 'self' {gateway}", "style-src 'self'", "font-src 'self'", "img-src 'self' data: https:", $"connect-src 'self' {gateway}",
            $"frame-src {gateway}", $"form-action 'self' {gateway}", "manifest-src 'self'", "base-uri 'none'", "frame-ancestors 'none'");
    }

    /// <summary>For the client's pages.</summary>
    public string Page { get; }
}
