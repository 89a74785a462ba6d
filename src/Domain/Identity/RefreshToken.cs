using PickGo.Domain.Platform;

namespace PickGo.Domain.Identity;

/// <summary>
/// One link of a chain of refresh tokens. Each is used once; using one again means it was stolen or copied, and ends
/// the family (RFC 9700, section 4.14.2). But tabs renew at the same moment, and answers are lost: for some seconds the device that used it
/// may use it again.
/// </summary>
public sealed class RefreshToken : ContestedEntity
{
    public const int HashLength = 64;
    public const int FamilyLength = 32;

    /// <summary>More tabs than anybody renews in at once.</summary>
    public const int MaxRepeats = 20;

    private RefreshToken() { }

    public RefreshToken(long accountId, string family, string hash, DateTime expiresAt)
    {
        AccountId = accountId;
        Family = family;
        Hash = hash;
        ExpiresAt = expiresAt;
    }

    public long AccountId { get; private set; }
    public string Family { get; private set; } = "";

    /// <summary>SHA-256 of the token: the table alone logs nobody in.</summary>
    public string Hash { get; private set; } = "";
    public DateTime ExpiresAt { get; private set; }
    public DateTime? UsedAt { get; private set; }

    /// <summary>How often it was used again while that was allowed.</summary>
    public int Repeats { get; private set; }

    /// <summary>Marks it used; the concurrency token lets one of two simultaneous uses through.</summary>
    public Result Use(DateTime now)
    {
        if (UsedAt is not null || now >= ExpiresAt) return IdentityErrors.TokenInvalid;

        UsedAt = now;
        IncrementVersion();
        return Result.Done;
    }

    /// <summary>Once more, right after the first time and by the same device.</summary>
    public Result UseAgain(DateTime now, TimeSpan grace)
    {
        if (UsedAt is not { } at || now >= at + grace || now >= ExpiresAt || Repeats == MaxRepeats) return IdentityErrors.TokenInvalid;

        Repeats++;
        IncrementVersion();
        return Result.Done;
    }
}
