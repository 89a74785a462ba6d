using PickGo.Domain.Platform;

namespace PickGo.Domain.Identity;

/// <summary>A key that every server signs and checks with; kept with the data so that servers and restarts agree.</summary>
public sealed class SigningKey : Entity
{
    public const int PurposeLength = 32;
    public const int KeyIdLength = 32;
    public const int MaterialLength = 4000;

    private SigningKey() { }

    public SigningKey(string purpose, string keyId, string material, DateTime createdAt)
    {
        Purpose = purpose;
        KeyId = keyId;
        Material = material;
        CreatedAt = createdAt;
    }

    /// <summary>What it signs; unique, so two servers that start together agree on one key.</summary>
    public string Purpose { get; private set; } = "";
    public string KeyId { get; private set; } = "";

    /// <summary>Base64 of the PKCS #8 private key or of the symmetric key.</summary>
    public string Material { get; private set; } = "";
    public DateTime CreatedAt { get; private set; }
}
