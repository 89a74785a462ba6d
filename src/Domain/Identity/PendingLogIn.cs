using PickGo.Domain.Platform;

namespace PickGo.Domain.Identity;

/// <summary>A log-in between the password and the second factor. It opens nothing but that step, in the browser that began.</summary>
public sealed class PendingLogIn : ContestedEntity
{
    public const int TokenHashLength = 64;
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private PendingLogIn() { }

    public PendingLogIn(long accountId, string tokenHash, string? deviceHash, bool enrols, DateTime now) =>
        (AccountId, TokenHash, DeviceHash, Enrols, StartedAt) = (accountId, tokenHash, deviceHash, enrols, now);

    public long AccountId { get; private set; }

    /// <summary>SHA-256 of the cookie: the table alone logs nobody in.</summary>
    public string TokenHash { get; private set; } = "";
    public string? DeviceHash { get; private set; }

    /// <summary>There is no second factor yet: it may set one up, and nothing else.</summary>
    public bool Enrols { get; private set; }
    public DateTime StartedAt { get; private set; }
    public DateTime? UsedAt { get; private set; }

    /// <summary>A password that was changed since ended this beginning too.</summary>
    public bool IsOpen(Account account, LoginDevice device, DateTime now) =>
        UsedAt is null && now < StartedAt + Lifetime && device.Hash == DeviceHash && account.LockedAt is null && !(account.PasswordChangedAt >= StartedAt);

    /// <summary>Once; of two at once the concurrency token lets one through.</summary>
    public void Use(DateTime now)
    {
        UsedAt = now;
        IncrementVersion();
    }
}
