using System.Net;
using System.Net.Sockets;

namespace PickGo.Infrastructure.Platform;

/// <summary>Whom an address stands for, when callers are counted.</summary>
public static class Networks
{
    private const int IPv6NetworkBytes = 8;

    /// <inheritdoc cref="Of(IPAddress?)"/>
    public static string Of(string? address) => Of(IPAddress.TryParse(address, out var ip) ? ip : null);

    /// <returns>The address; of IPv6 its network, for whoever has one address has the 2^64 of its network.</returns>
    public static string Of(IPAddress? address)
    {
        if (address is null) return "unknown";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetwork ? address.ToString() : Convert.ToHexStringLower(address.GetAddressBytes()[..IPv6NetworkBytes]);
    }
}
