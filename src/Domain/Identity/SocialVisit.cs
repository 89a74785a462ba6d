using PickGo.Domain.Platform;

namespace PickGo.Domain.Identity;

/// <summary>
/// What a provider said about whoever came back from it to one browser, until that browser goes on from there: logs in, signs up or connects.
/// It is used once; of two uses at once the concurrency token lets one through.
/// </summary>
public sealed class SocialVisit : ContestedEntity
{
    public const int SecretHashLength = 64;
    public const int NicknameLength = 20;
    public const int ReturnUrlLength = 500;

    /// <summary>Long enough to read the terms and to fetch a code from the mailbox.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private SocialVisit() { }

    public SocialVisit(string secretHash, SocialProvider provider, SocialPerson person, string returnUrl, long? accountId, DateTime now)
    {
        (SecretHash, Provider, ReturnUrl, AccountId, ExpiresAt) = (secretHash, provider, returnUrl, accountId, now + Lifetime);
        (SubjectHash, Email, Nickname) = (person.SubjectHash, person.VerifiedEmail is { } email ? Account.NormalizeEmail(email) : null, person.Nickname);
    }

    /// <summary>SHA-256 of the browser's cookie.</summary>
    public string SecretHash { get; private set; } = "";
    public SocialProvider Provider { get; private set; }
    public string SubjectHash { get; private set; } = "";

    /// <summary>Only one that the provider vouches for; null: the member has to prove one here.</summary>
    public string? Email { get; private set; }

    /// <summary>To begin the form with.</summary>
    public string? Nickname { get; private set; }

    /// <summary>A path of our own.</summary>
    public string ReturnUrl { get; private set; } = "";

    /// <summary>The member who asked to connect the provider; null where somebody wants to log in.</summary>
    public long? AccountId { get; private set; }
    public DateTime ExpiresAt { get; private set; }

    public bool IsOpenAt(DateTime now) => now < ExpiresAt;
}

/// <summary>What we take of what a provider tells of somebody.</summary>
/// <param name="SubjectHash">See <see cref="SocialIdentity.SubjectHash"/>.</param>
/// <param name="VerifiedEmail">Null where it tells none, or does not vouch for it.</param>
/// <param name="Nickname">Null where it tells none that could be one here.</param>
public sealed record SocialPerson(string SubjectHash, string? VerifiedEmail, string? Nickname);
