using PickGo.Domain.Identity;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Identity.Social;

/// <summary>What binds the answer of a provider to the browser that it came back to.</summary>
internal static class SocialVisitCookie
{
    private const string Name = "pickgo_social";

    public static string? ReadSocialVisit(this HttpContext http) => http.ReadPrivateCookie(Name);

    public static void SetSocialVisit(this HttpContext http, string secret) => http.SetPrivateCookie(Name, secret, SocialVisit.Lifetime);

    public static void DeleteSocialVisit(this HttpContext http) => http.DeletePrivateCookie(Name);
}
