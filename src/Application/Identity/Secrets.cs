using System.Security.Cryptography;
using System.Text;

namespace PickGo.Application.Identity;

/// <summary>Random secrets for others to keep, and the hashes of them that we keep.</summary>
public static class Secrets
{
    /// <summary>256 random bits, for an address or a cookie.</summary>
    public static string Next() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
