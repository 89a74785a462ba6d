using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace PickGo.Infrastructure.Catalogue.Import;

/// <summary>The open data of performing arts (<c>Kopis:*</c>).</summary>
public sealed class KopisOptions
{
    public const string Section = "Kopis";

    /// <summary>Without one KOPIS is never asked.</summary>
    public string? ServiceKey { get; set; }

    [Required, Url]
    public string BaseUrl { get; set; } = "http://www.kopis.or.kr/openApi/restful";

    /// <summary>Whether the coming months are imported every noon in Korea.</summary>
    public bool ImportDaily { get; set; } = true;

    /// <summary>Calls a second of all servers together, repeated ones too. From ten KOPIS suspends the key; below five nothing on the way can make them ten.</summary>
    [Range(1, 4)]
    public int RequestsPerSecond { get; set; } = 4;

    /// <summary>How long one attempt may take, to the last byte of its answer.</summary>
    [Range(1, 60)]
    public int TimeoutSeconds { get; set; } = 10;

    /// <summary>How often a call is repeated that found nobody, or got no XML.</summary>
    [Range(0, 5)]
    public int Retries { get; set; } = 2;

    /// <summary>Wait before the first repetition; it doubles with each.</summary>
    [Range(1, 60_000)]
    public int FirstRetryMilliseconds { get; set; } = 1000;
}

/// <summary>The key goes into every address that is asked.</summary>
internal sealed class KopisOptionsValidator : IValidateOptions<KopisOptions>
{
    public ValidateOptionsResult Validate(string? name, KopisOptions options)
    {
        // Never the value: it is a secret.
        if (options.ServiceKey?.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) == true) return ValidateOptionsResult.Fail("Kopis:ServiceKey has a blank in it.");

        return !Uri.TryCreate(options.BaseUrl, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.Query.Length > 0 || address.UserInfo.Length > 0
            ? ValidateOptionsResult.Fail($"Kopis:BaseUrl must be an http(s) address without a query; it is '{options.BaseUrl}'.")
            : ValidateOptionsResult.Success;
    }
}
