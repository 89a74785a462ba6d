using PickGo.Domain.Platform;

namespace PickGo.Domain.Identity;

/// <summary>A WebAuthn credential by which an account's owner logs in: the public half of a key that never leaves their device.</summary>
public sealed class Passkey : ContestedEntity
{
    public const int MaxPerAccount = 10;
    public const int NameLength = 40;

    /// <summary>Ids are public and may have 1023 bytes (WebAuthn Level 3, 4): they are looked up by their hash.</summary>
    public const int CredentialHashLength = 64;
    public const int CredentialIdBytes = 1023;
    public const int PublicKeyBytes = 2048;
    public const int TransportsLength = 100;

    private Passkey() { }

    public Passkey(long accountId, string name, NewPasskey made, DateTime now)
    {
        (AccountId, Name, CreatedAt) = (accountId, name, now);
        (CredentialId, CredentialHash, PublicKey) = (made.CredentialId, made.CredentialHash, made.PublicKey);
        (SignCount, Transports, IsBackupEligible, IsBackedUp) = (made.SignCount, made.Transports, made.IsBackupEligible, made.IsBackedUp);
    }

    public long AccountId { get; private set; }
    public string Name { get; private set; } = "";
    public byte[] CredentialId { get; private set; } = [];

    /// <summary>SHA-256 of the id.</summary>
    public string CredentialHash { get; private set; } = "";

    /// <summary>COSE key.</summary>
    public byte[] PublicKey { get; private set; } = [];

    /// <summary>How often it was used, by its own count; always 0 where it is synchronised between devices.</summary>
    public long SignCount { get; private set; }

    /// <summary>How the browser reaches it, with spaces between.</summary>
    public string Transports { get; private set; } = "";
    public bool IsBackupEligible { get; private set; }
    public bool IsBackedUp { get; private set; }
    public DateTime CreatedAt { get; private set; }
    public DateTime? LastUsedAt { get; private set; }

    public void Rename(string name)
    {
        Name = name;
        IncrementVersion();
    }

    /// <summary>A count that does not rise is a copy's (WebAuthn Level 3, 6.1.1); of two uses with one count the second finds it used.</summary>
    public Result Use(long signCount, bool isBackedUp, DateTime now)
    {
        if ((signCount != 0 || SignCount != 0) && signCount <= SignCount) return PasskeyErrors.Refused;

        (SignCount, IsBackedUp, LastUsedAt) = (signCount, isBackedUp, now);
        IncrementVersion();
        return Result.Done;
    }
}

/// <summary>What a device made, and proved that it made.</summary>
/// <param name="CredentialId">The device's name for it.</param>
/// <param name="CredentialHash">SHA-256 of the id.</param>
/// <param name="PublicKey">COSE key.</param>
/// <param name="SignCount">Its count at the start.</param>
/// <param name="Transports">How the browser reaches it, with spaces between.</param>
/// <param name="IsBackupEligible">Whether it may be synchronised.</param>
/// <param name="IsBackedUp">Whether it is.</param>
public sealed record NewPasskey(byte[] CredentialId, string CredentialHash, byte[] PublicKey, long SignCount, string Transports, bool IsBackupEligible, bool IsBackedUp);
