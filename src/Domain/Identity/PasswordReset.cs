using PickGo.Domain.Platform;

namespace PickGo.Domain.Identity;

/// <summary>The newest link by which an account's owner may set a password without the present one. There is one an account: a newer link ends the one before.</summary>
public sealed class PasswordReset : ContestedEntity
{
    public const int TokenHashLength = 64;

    /// <summary>
    /// As long as the window in which asks are counted, or longer: whoever is refused another mail has one in the mailbox that still works,
    /// so strangers who ask in the owner's name stop nobody.
    /// </summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private PasswordReset() { }

    public PasswordReset(long accountId) => AccountId = accountId;

    public long AccountId { get; private set; }

    /// <summary>SHA-256 of the token: the table alone opens no account.</summary>
    public string TokenHash { get; private set; } = "";
    public DateTime ExpiresAt { get; private set; }
    public DateTime? UsedAt { get; private set; }

    public void Issue(string tokenHash, DateTime now)
    {
        (TokenHash, ExpiresAt, UsedAt) = (tokenHash, now + Lifetime, null);
        IncrementVersion();
    }

    /// <summary>Once, and in time; of two uses at once the concurrency token lets one through.</summary>
    public Result Use(DateTime now)
    {
        if (UsedAt is not null || now >= ExpiresAt) return IdentityErrors.ResetInvalid;

        UsedAt = now;
        IncrementVersion();
        return Result.Done;
    }
}
