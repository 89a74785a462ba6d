using System.ComponentModel.DataAnnotations;

namespace PickGo.Application.Identity;

/// <summary>Whether operators need a second factor to log in.</summary>
public enum SecondFactorRule { Required, Optional }

/// <summary>Lives of tokens and keys (<c>Identity:*</c>).</summary>
public sealed class IdentityOptions
{
    public const string Section = "Identity";

    /// <summary>The <c>iss</c> of every token.</summary>
    [Required, Url]
    public string Issuer { get; set; } = "https://pickgo.local";

    /// <summary>The issuer as every token and the discovery document spell it: an address without a path ends with a slash.</summary>
    public string IssuerUri => new Uri(Issuer).AbsoluteUri;

    [Range(1, 86_400)]
    public int AccessTokenSeconds { get; set; } = 600;

    /// <summary>A log-in that is not used for so long ends.</summary>
    [Range(1, 365)]
    public int RefreshTokenDays { get; set; } = 14;

    /// <summary>A log-in ends then, however much it is used.</summary>
    [Range(1, 365)]
    public int LoginDays { get; set; } = 90;

    /// <summary>For how long a refresh token that was just used answers the same device again.</summary>
    [Range(0, 60)]
    public int RenewalGraceSeconds { get; set; } = 10;

    /// <summary>How often a server looks for new signing keys. A new key signs only when every server has had the time to see it, four looks later.</summary>
    [Range(1, 3600)]
    public int KeyRefreshSeconds { get; set; } = 30;

    /// <summary>Whether operators must show a second factor. Optional: those who set one up do.</summary>
    public SecondFactorRule OperatorSecondFactor { get; set; } = SecondFactorRule.Required;

    /// <summary>For how long a second factor, or a log-in, counts as just shown where something grave is done.</summary>
    [Range(1, 86_400)]
    public int FreshSecondFactorSeconds { get; set; } = 600;

    public TimeSpan FreshSecondFactor => TimeSpan.FromSeconds(FreshSecondFactorSeconds);

    public TimeSpan KeyNotice => TimeSpan.FromSeconds(4 * KeyRefreshSeconds);
}
