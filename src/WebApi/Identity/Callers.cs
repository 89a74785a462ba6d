using System.Globalization;
using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Identity;

namespace PickGo.WebApi.Identity;

/// <summary>Who a token says that calls.</summary>
internal static class Callers
{
    private const string ScopeClaim = "scope";

    /// <summary>The member whose access token came with the request; for endpoints that ask for one.</summary>
    public static long MemberId(this ClaimsPrincipal user) => user.TryGetMemberId(out var id)
        ? id
        : throw new InvalidOperationException("This endpoint reads a member and states no policy that asks for one.");

    /// <returns>False for guests, and for third parties that act as themselves: their subject is the name of a client.</returns>
    public static bool TryGetMemberId(this ClaimsPrincipal user, out long id)
    {
        var subject = user.FindFirstValue(JwtRegisteredClaimNames.Sub);
        return long.TryParse(subject, NumberStyles.None, CultureInfo.InvariantCulture, out id) && subject != user.FindFirstValue(JwtAccessTokens.ClientClaim);
    }

    /// <returns>Public name of the client of somebody else that calls; null for our own, and for guests.</returns>
    public static string? ThirdParty(this ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated != true ? null
        : user.FindFirstValue(JwtAccessTokens.ClientClaim) is not { } client ? ""
        : client == JwtAccessTokens.OwnClient ? null : client;

    public static bool HasScope(this ClaimsPrincipal user, string scope) => user.FindFirstValue(ScopeClaim)?.Split(' ').Contains(scope) == true;

    /// <summary>The log-in at our pages in which the portal was let in; in its tokens alone.</summary>
    public const string PortalLoginClaim = "login";

    /// <returns>The log-in in which a second factor counts: that of our own pages, also behind the portal; null for apps of others, whatever they carry.</returns>
    public static string? FactorSession(this ClaimsPrincipal user) => user.ThirdParty() switch
    {
        null => user.LoginSession(),
        OAuthClient.PortalId => user.FindFirstValue(PortalLoginClaim),
        _ => null,
    };

    /// <returns>The log-in that the token comes from; null where it comes from none.</returns>
    public static string? LoginSession(this ClaimsPrincipal user) => user.FindFirstValue(JwtRegisteredClaimNames.Sid);

    /// <param name="user">From the token.</param>
    /// <param name="asOperator">Whether they do what only operators may.</param>
    /// <param name="address">Where a guest calls from.</param>
    public static Actor ToActor(this ClaimsPrincipal? user, bool asOperator, string? address)
    {
        if (user?.Identity?.IsAuthenticated != true) return Actor.Guest(address ?? "unknown");
        if (user.TryGetMemberId(out var id)) return asOperator ? Actor.Operator(id) : Actor.Member(id);
        return Actor.Client(user.FindFirstValue(JwtRegisteredClaimNames.Sub) ?? "unknown");
    }
}
