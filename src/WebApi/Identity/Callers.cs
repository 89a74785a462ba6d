using System.Globalization;
using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;

namespace PickGo.WebApi.Identity;

internal static class Callers
{
    /// <summary>The member whose access token came with the request.</summary>
    public static long MemberId(this ClaimsPrincipal user) =>
        long.Parse(user.FindFirstValue(JwtRegisteredClaimNames.Sub)!, CultureInfo.InvariantCulture);
}
