using Microsoft.Extensions.Options;
using PickGo.Domain.Identity;

namespace PickGo.Infrastructure.Identity.Social;

/// <summary>By whom one may log in beside a password (<c>Social:*</c>).</summary>
public sealed class SocialOptions
{
    public const string Section = "Social";

    public SocialProviderOptions Kakao { get; set; } = new();
    public SocialProviderOptions Naver { get; set; } = new();
    public SocialProviderOptions Google { get; set; } = new();

    /// <summary>For how long a provider may take to answer one call.</summary>
    [System.ComponentModel.DataAnnotations.Range(1, 60)]
    public int TimeoutSeconds { get; set; } = 10;

    public SocialProviderOptions Of(SocialProvider provider) => provider switch
    {
        SocialProvider.Kakao => Kakao,
        SocialProvider.Naver => Naver,
        _ => Google,
    };

    /// <summary>Those whose settings are there; nobody sees the others.</summary>
    public IEnumerable<SocialProvider> Offered => SocialProviders.All.Where(p => Of(p).IsOffered);
}

/// <summary>What a provider gave us to be known by.</summary>
public sealed class SocialProviderOptions
{
    /// <summary>Kakao: the REST API key.</summary>
    public string? ClientId { get; set; }

    public string? ClientSecret { get; set; }

    /// <summary>Address of the provider where it is not the real one: a stand-in of tests and demonstrations.</summary>
    public string? Issuer { get; set; }

    /// <summary>Kakao's, with which it says that somebody ended the connection there; without it nobody is believed.</summary>
    public string? AdminKey { get; set; }

    public bool IsOffered => !string.IsNullOrWhiteSpace(ClientId);
}

/// <summary>Refuses half of a provider.</summary>
public sealed class SocialOptionsCheck : IValidateOptions<SocialOptions>
{
    public ValidateOptionsResult Validate(string? name, SocialOptions options) =>
        SocialProviders.All.Select(p => Check(p, options.Of(p))).OfType<string>().FirstOrDefault() is { } wrong ? ValidateOptionsResult.Fail(wrong) : ValidateOptionsResult.Success;

    private static string? Check(SocialProvider provider, SocialProviderOptions options)
    {
        var section = $"{SocialOptions.Section}:{provider}";
        if (options.IsOffered == string.IsNullOrWhiteSpace(options.ClientSecret)) return $"{section} needs ClientId and ClientSecret, or neither.";
        return options.Issuer is null || (Uri.TryCreate(options.Issuer, UriKind.Absolute, out var issuer) && issuer.Scheme is "http" or "https")
            ? null
            : $"{section}:Issuer must be an http(s) address.";
    }
}
