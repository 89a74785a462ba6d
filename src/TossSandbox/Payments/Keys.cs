using System.Security.Cryptography;

namespace PickGo.TossSandbox.Payments;

/// <summary>Numbers the gateway gives out.</summary>
public static class Keys
{
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

    /// <summary>A payment key: the time to read it by, and enough chance that nobody guesses one.</summary>
    public static string Payment(DateTimeOffset now) => $"tsbx_{now.ToUnixTimeSeconds()}{Random(20)}";

    public static string Transaction() => Convert.ToHexString(RandomNumberGenerator.GetBytes(16));

    public static string Secret() => "ps_" + Random(24);

    private static string Random(int length) => RandomNumberGenerator.GetString(Letters, length);
}
