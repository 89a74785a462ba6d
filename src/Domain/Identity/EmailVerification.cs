using PickGo.Domain.Platform;

namespace PickGo.Domain.Identity;

/// <summary>
/// The latest code that one browser had sent to an address, and whether it was typed back there in time. Others who ask for the same
/// address have codes of their own: nobody replaces, or can use, another's.
/// </summary>
public sealed class EmailVerification : ContestedEntity
{
    public const int CodeLength = 6;
    public const int CodeHashLength = Account.PasswordHashLength;
    public const int ProofHashLength = 64;
    public const int MaxTries = 5;
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);
    public static readonly TimeSpan ResendAfter = TimeSpan.FromSeconds(20);

    /// <summary>How long after verification the sign-up form may still be sent.</summary>
    public static readonly TimeSpan VerifiedFor = TimeSpan.FromMinutes(30);

    /// <summary>An address is personal: the audit trail says that one was asked for or proved, not which.</summary>
    public static readonly AuditSubject AuditSubject = new("email-verification", "");

    private EmailVerification() { }

    public EmailVerification(string email, string deviceHash) => (Email, DeviceHash) = (Account.NormalizeEmail(email), deviceHash);

    public string Email { get; private set; } = "";

    /// <summary>SHA-256 of the cookie of the browser that asked.</summary>
    public string DeviceHash { get; private set; } = "";

    /// <summary>Slow, salted hash of the code; null while none was sent.</summary>
    public string? CodeHash { get; private set; }
    public DateTime SentAt { get; private set; }
    public int Tries { get; private set; }
    public DateTime? VerifiedAt { get; private set; }

    /// <summary>SHA-256 of what the browser got for the right code: the only proof of the address.</summary>
    public string? ProofHash { get; private set; }

    /// <summary>Asks for a code; the one before ends at once.</summary>
    public Result Ask(DateTime now)
    {
        if (now < SentAt + ResendAfter) return IdentityErrors.CodeTooSoon((int)Math.Ceiling((SentAt + ResendAfter - now).TotalSeconds));

        (SentAt, Tries, CodeHash, VerifiedAt, ProofHash) = (now, 0, null, null, null);
        IncrementVersion();
        return Result.Done;
    }

    /// <summary>The code goes out.</summary>
    public void Send(string codeHash)
    {
        CodeHash = codeHash;
        IncrementVersion();
    }

    /// <summary>Each call uses up one try, also the right one, so guessing is bounded whatever the order.</summary>
    /// <param name="right">Whether it is the code.</param>
    /// <param name="proofHash">Of what proves the address from now on.</param>
    /// <param name="now">UTC.</param>
    public Result Verify(bool right, string proofHash, DateTime now)
    {
        if (now >= SentAt + Lifetime) return IdentityErrors.CodeExpired;
        if (Tries >= MaxTries) return IdentityErrors.CodeTries;

        Tries++;
        IncrementVersion();
        if (!right) return IdentityErrors.CodeWrong;

        (VerifiedAt, ProofHash) = (now, proofHash);
        return Result.Done;
    }

    public bool IsVerifiedAt(DateTime now) => VerifiedAt is { } at && now < at + VerifiedFor;
}
