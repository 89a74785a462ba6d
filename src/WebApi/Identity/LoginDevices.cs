using System.Security.Cryptography;
using System.Text;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Identity;

/// <summary>
/// What somebody logs in from. A cookie tells a device again, for as long as browsers keep one; it proves nothing but that an earlier log-in
/// was made there.
/// </summary>
internal static class LoginDevices
{
    private const string CookieName = "pickgo_device";
    private const int IdBytes = 16;

    /// <summary>The longest that browsers keep a cookie (RFC 6265bis, 5.5).</summary>
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(400);

    /// <summary>In this order: each of the first also calls itself by the names behind it.</summary>
    private static readonly (string Token, string Name)[] Browsers =
    [
        ("Whale/", "Whale"), ("SamsungBrowser/", "Samsung Internet"), ("Edg", "Edge"), ("OPR/", "Opera"), ("FxiOS/", "Firefox"), ("Firefox/", "Firefox"),
        ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Token, string Name)[] Systems =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("CrOS", "ChromeOS"), ("Mac OS X", "macOS"), ("Linux", "Linux")];

    /// <summary>The device as it is known, for renewals: one without a cookie stays without.</summary>
    public static LoginDevice Device(this HttpContext http) => http.DeviceOf(http.ReadPrivateCookie(CookieName));

    /// <summary>The device that logs in, which gets a cookie where it has none.</summary>
    public static LoginDevice KnownDevice(this HttpContext http)
    {
        var id = http.ReadPrivateCookie(CookieName);
        if (id?.Length != IdBytes * 2) id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
        http.SetPrivateCookie(CookieName, id, KeptFor);
        return http.DeviceOf(id);
    }

    internal static string NameOf(string? userAgent)
    {
        var browser = Browsers.FirstOrDefault(b => userAgent?.Contains(b.Token, StringComparison.Ordinal) == true).Name;
        var system = Systems.FirstOrDefault(s => userAgent?.Contains(s.Token, StringComparison.Ordinal) == true).Name;
        var name = string.Join(" · ", new[] { browser, system }.OfType<string>());
        return name.Length > 0 ? name : Text.Cut(userAgent?.Split(' ')[0] ?? "", Domain.Identity.LoginSession.DeviceLength);
    }

    private static LoginDevice DeviceOf(this HttpContext http, string? id) => new(
        id is null ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id))), NameOf(http.Request.Headers.UserAgent), http.Connection.RemoteIpAddress?.ToString());
}
