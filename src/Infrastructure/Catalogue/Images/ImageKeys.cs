using System.Security.Cryptography;

namespace PickGo.Infrastructure.Catalogue.Images;

/// <summary>Names of kept pictures: the hash of what is in them.</summary>
internal static class ImageKeys
{
    private const int Length = 32;

    public static string Of(byte[] picture) => Convert.ToHexStringLower(SHA256.HashData(picture))[..Length];

    /// <summary>A key comes from an address, and nothing else may lead to what is kept.</summary>
    public static bool IsOne(string key) => key.Length == Length && key.All(char.IsAsciiHexDigitLower);

    /// <summary>Where it is kept, below the folder or bucket.</summary>
    public static string PathOf(string key) => $"{key[..2]}/{key}.webp";
}
