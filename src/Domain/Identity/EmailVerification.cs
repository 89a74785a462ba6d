using PickGo.Domain.Platform;

namespace PickGo.Domain.Identity;

/// <summary>The latest code sent to an address, and whether it was typed back in time.</summary>
public sealed class EmailVerification : ContestedEntity
{
    public const int CodeLength = 6;
    public const int CodeHashLength = 64;
    public const int MaxTries = 5;
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);
    public static readonly TimeSpan ResendAfter = TimeSpan.FromSeconds(20);

    /// <summary>How long after verification the sign-up form may still be sent.</summary>
    public static readonly TimeSpan VerifiedFor = TimeSpan.FromMinutes(30);

    /// <summary>An address is personal: the audit trail says that one was asked for or proved, not which.</summary>
    public static readonly AuditSubject AuditSubject = new("email-verification", "");

    private EmailVerification() { }

    public EmailVerification(string email) => Email = Account.NormalizeEmail(email);

    public string Email { get; private set; } = "";

    /// <summary>SHA-256 of address and code: whoever reads the table cannot type the code.</summary>
    public string CodeHash { get; private set; } = "";
    public DateTime SentAt { get; private set; }
    public int Tries { get; private set; }
    public DateTime? VerifiedAt { get; private set; }

    public Result Send(string codeHash, DateTime now)
    {
        if (CodeHash.Length > 0 && now < SentAt + ResendAfter)
            return IdentityErrors.CodeTooSoon((int)Math.Ceiling((SentAt + ResendAfter - now).TotalSeconds));

        CodeHash = codeHash;
        SentAt = now;
        Tries = 0;
        VerifiedAt = null;
        IncrementVersion();
        return Result.Done;
    }

    /// <summary>Each call uses up one try, also the right one, so guessing is bounded whatever the order.</summary>
    public Result Verify(string codeHash, DateTime now)
    {
        if (now >= SentAt + Lifetime) return IdentityErrors.CodeExpired;
        if (Tries >= MaxTries) return IdentityErrors.CodeTries;

        Tries++;
        IncrementVersion();
        if (codeHash != CodeHash) return IdentityErrors.CodeWrong;

        VerifiedAt = now;
        return Result.Done;
    }

    public bool IsVerifiedAt(DateTime now) => VerifiedAt is { } at && now < at + VerifiedFor;
}
