using System.Globalization;
using PickGo.Domain.Identity;

namespace PickGo.Embedded.Identity;

/// <summary>
/// Lets whoever tries PickGo press the buttons of Kakao, Naver and Google: a stand-in answers in this program, in development alone. It is
/// reached by another name than the shop, so that browsers treat it as the other site that it stands for.
/// </summary>
internal static class SocialSandboxes
{
    public const string Path = "/dev/social";

    public static void StandIn(IConfiguration configuration, int port, Dictionary<string, string?> found)
    {
        foreach (var provider in SocialProviders.All)
        {
            var section = $"Social:{provider}";
            if (!string.IsNullOrWhiteSpace(configuration[$"{section}:ClientId"])) continue;

            found[$"{section}:ClientId"] = "pickgo-sandbox";
            found[$"{section}:ClientSecret"] = "pickgo-sandbox";
            found[$"{section}:Issuer"] = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}{Path}/{SocialProviders.NameOf(provider)}");
        }
    }
}
