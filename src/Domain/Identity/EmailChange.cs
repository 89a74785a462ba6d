using PickGo.Domain.Platform;

namespace PickGo.Domain.Identity;

/// <summary>The address that an account wants to have, until the code sent to it is typed back. One an account: another wish replaces it.</summary>
public sealed class EmailChange : ContestedEntity
{
    private EmailChange() { }

    public EmailChange(long accountId) => AccountId = accountId;

    public long AccountId { get; private set; }
    public string Email { get; private set; } = "";

    /// <summary>Slow, salted hash of the code; null while none was sent, and for good where the address is not to be had.</summary>
    public string? CodeHash { get; private set; }
    public DateTime AskedAt { get; private set; }
    public int Tries { get; private set; }

    public Result Ask(string email, DateTime now)
    {
        if (now < AskedAt + EmailVerification.ResendAfter)
            return IdentityErrors.CodeTooSoon((int)Math.Ceiling((AskedAt + EmailVerification.ResendAfter - now).TotalSeconds));

        (Email, AskedAt, Tries, CodeHash) = (Account.NormalizeEmail(email), now, 0, null);
        IncrementVersion();
        return Result.Done;
    }

    /// <summary>The code goes out.</summary>
    public void Send(string codeHash)
    {
        CodeHash = codeHash;
        IncrementVersion();
    }

    /// <summary>Each call uses up one try, also the right one.</summary>
    public Result Verify(bool right, DateTime now)
    {
        if (now >= AskedAt + EmailVerification.Lifetime) return IdentityErrors.CodeExpired;
        if (Tries >= EmailVerification.MaxTries) return IdentityErrors.CodeTries;

        Tries++;
        IncrementVersion();
        return right ? Result.Done : IdentityErrors.CodeWrong;
    }
}
