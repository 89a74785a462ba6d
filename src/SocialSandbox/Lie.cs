namespace PickGo.SocialSandbox;

/// <summary>What a provider, or somebody between it and us, can do wrong.</summary>
public enum Lie
{
    None,

    /// <summary>The profile is of another person than the ID token.</summary>
    OtherSubject,
    WrongNonce,
    WrongIssuer,
    WrongAudience,
    Expired,

    /// <summary>The ID token says that it needs no signature.</summary>
    NoSignature,

    /// <summary>The ID token is signed with the public key, as if it were a secret.</summary>
    PublicKeyAsSecret,

    /// <summary>The ID token is signed with a key that is not the provider's.</summary>
    ForeignKey,

    /// <summary>The answer says that it comes from another provider (RFC 9207).</summary>
    OtherProvider,
    TokenError,
    ProfileError,

    /// <summary>The profile is no JSON.</summary>
    Gibberish,
    Slow,
}
