using System.Net;
using System.Net.Sockets;

namespace PickGo.Infrastructure.Identity;

/// <summary>What somebody calls from, for counting.</summary>
internal static class Networks
{
    private const int IPv6NetworkBytes = 8;

    /// <summary>Whoever has an IPv6 address has the 2^64 of its network.</summary>
    public static string Of(string? address)
    {
        if (!IPAddress.TryParse(address, out var ip)) return "unknown";
        if (ip.IsIPv4MappedToIPv6) ip = ip.MapToIPv4();
        return ip.AddressFamily == AddressFamily.InterNetwork ? ip.ToString() : Convert.ToHexStringLower(ip.GetAddressBytes()[..IPv6NetworkBytes]);
    }
}
