using System.ComponentModel.DataAnnotations;
using System.Net;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;

namespace PickGo.Infrastructure.Identity.Passkeys;

/// <summary>Where passkeys are good (<c>Passkeys:*</c>).</summary>
public sealed class PasskeySettings : IValidatableObject
{
    public const string Section = "Passkeys";

    /// <summary>The name that they are tied to (RP ID), for good; absent: the host of <c>Site:Url</c>.</summary>
    public string? Domain { get; set; }

    /// <summary>Addresses of the pages that may ask for them; absent: <c>Site:Url</c>.</summary>
    public string[] Origins { get; set; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Domain is { Length: > 0 } domain && Uri.CheckHostName(domain) != UriHostNameType.Dns)
            yield return new ValidationResult($"{Section}:Domain is '{domain}', which is no name like tickets.example.");
        if (Array.Find(Origins, o => !Uri.TryCreate(o, UriKind.Absolute, out var uri) || uri.GetLeftPart(UriPartial.Authority) != o) is { } wrong)
            yield return new ValidationResult($"{Section}:Origins names '{wrong}', which is no address like https://tickets.example.");
    }
}

/// <summary>
/// Where this shop's passkeys are good. It comes from the settings and never from a request: whoever asks chooses the host that they say. On a
/// developer's own machine the name is localhost, for an address that is a number has none.
/// </summary>
internal sealed class PasskeySite
{
    private const string Local = "localhost";

    public PasskeySite(IOptions<PasskeySettings> settings, IOptions<SiteOptions> site)
    {
        var url = new Uri(site.Value.Url);
        if (IPAddress.TryParse(url.Host, out var address) && IPAddress.IsLoopback(address)) url = new UriBuilder(url) { Host = Local }.Uri;
        Domain = settings.Value.Domain is { Length: > 0 } set ? set : url.HostNameType == UriHostNameType.Dns ? url.Host : null;
        Origins = settings.Value.Origins is { Length: > 0 } named ? named : [url.GetLeftPart(UriPartial.Authority)];
    }

    /// <summary>Null: there is none, and no passkeys.</summary>
    public string? Domain { get; }

    public IReadOnlyList<string> Origins { get; }
}
