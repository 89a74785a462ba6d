using PickGo.Domain.Platform;

namespace PickGo.Domain.Identity;

/// <summary>
/// One log-in on one device, until it is ended or its time is over: what a member sees of it, and what its family of refresh tokens hangs
/// on. Ended ones stay for a while: from them it is known which devices are the member's own.
/// </summary>
public sealed class LoginSession : Entity, IAuditSubject
{
    public const int DeviceHashLength = 64;
    public const int DeviceLength = 60;
    public const int AddressLength = 45;

    private LoginSession() { }

    public LoginSession(long accountId, string family, LoginDevice device, DateTime now, TimeSpan life)
    {
        AccountId = accountId;
        Family = family;
        (DeviceHash, Device, Address) = (device.Hash, device.Name, device.Address);
        (StartedAt, LastUsedAt, EndsAt) = (now, now, now + life);
    }

    public long AccountId { get; private set; }

    /// <summary>Of the refresh tokens; access tokens carry it too.</summary>
    public string Family { get; private set; } = "";

    /// <summary>SHA-256 of the device's cookie; null where it sent none.</summary>
    public string? DeviceHash { get; private set; }

    /// <summary>Browser and system, for the member to recognise.</summary>
    public string Device { get; private set; } = "";

    /// <summary>Where it was used last.</summary>
    public string? Address { get; private set; }
    public DateTime StartedAt { get; private set; }
    public DateTime LastUsedAt { get; private set; }

    /// <summary>However much it is used.</summary>
    public DateTime EndsAt { get; private set; }

    /// <summary>When a second factor was last shown in it; null: never.</summary>
    public DateTime? SecondFactorAt { get; private set; }

    [Audited]
    public DateTime? EndedAt { get; private set; }

    public AuditSubject AuditSubject => Account.SubjectOf(AccountId);

    public void Use(string? address, DateTime now) => (Address, LastUsedAt) = (address ?? Address, now);

    public void ShowSecondFactor(DateTime now) => SecondFactorAt = now;

    public void End(DateTime now) => EndedAt ??= now;
}

/// <summary>What somebody logs in from.</summary>
/// <param name="Hash">SHA-256 of the device's cookie; null where it sent none.</param>
/// <param name="Name">Browser and system.</param>
/// <param name="Address">Network address; null where that is not known.</param>
public sealed record LoginDevice(string? Hash, string Name, string? Address);
