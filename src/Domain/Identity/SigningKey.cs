using PickGo.Domain.Platform;

namespace PickGo.Domain.Identity;

/// <summary>
/// A key that every server signs and checks with; kept with the data so that servers and restarts agree. Keys of one purpose follow
/// each other: the newest active one signs, and whatever is not retired is still believed.
/// </summary>
public sealed class SigningKey : Entity
{
    public const int PurposeLength = 32;
    public const int KeyIdLength = 32;
    public const int MaterialLength = 4000;

    private SigningKey() { }

    /// <param name="purpose">What it signs.</param>
    /// <param name="generation">From 1.</param>
    /// <param name="material">Base64 of the PKCS #8 private key or of the symmetric key; encrypted where that is set up.</param>
    /// <param name="activeFrom">UTC; servers have to know it by then.</param>
    public SigningKey(string purpose, int generation, string material, DateTime activeFrom)
    {
        Purpose = purpose;
        Generation = generation;
        KeyId = Codes.Next(16);
        Material = material;
        ActiveFrom = activeFrom;
    }

    /// <summary>What it signs.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>Unique within the purpose, so that two servers that make a key at the same time make one.</summary>
    public int Generation { get; private set; }

    /// <summary>The <c>kid</c> of what it signs.</summary>
    public string KeyId { get; private set; } = "";

    /// <summary>Base64 of the PKCS #8 private key or of the symmetric key; encrypted where that is set up.</summary>
    public string Material { get; private set; } = "";

    /// <summary>From when on it signs, UTC; published before.</summary>
    public DateTime ActiveFrom { get; private set; }

    /// <summary>From when on it is not believed any more, UTC; null: for ever.</summary>
    public DateTime? RetiredAt { get; private set; }

    /// <summary>The same key, written otherwise.</summary>
    public void Rewrite(string material) => Material = material;

    public bool IsRetiredAt(DateTime now) => RetiredAt <= now;

    /// <summary>Another key signs from <paramref name="successor"/> on; what this one signed is believed for as long as it may live.</summary>
    public void Retire(DateTime successor, TimeSpan longestLife) => RetiredAt ??= successor + longestLife;
}
