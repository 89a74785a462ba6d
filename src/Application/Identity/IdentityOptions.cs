namespace PickGo.Application.Identity;

/// <summary>Lives of tokens (<c>Identity:*</c>).</summary>
public sealed class IdentityOptions
{
    public const string Section = "Identity";

    /// <summary>The <c>iss</c> of every token.</summary>
    public string Issuer { get; set; } = "https://pickgo.local";

    public int AccessTokenSeconds { get; set; } = 600;

    public int RefreshTokenDays { get; set; } = 14;
}
