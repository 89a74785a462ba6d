using System.Security.Claims;
using OpenIddict.Abstractions;
using PickGo.Application.Identity;
using PickGo.Domain.Identity;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace PickGo.WebApi.Identity.Social;

/// <summary>Takes from what a provider says the little that we use, and believes no address that it does not vouch for.</summary>
internal static class SocialPeople
{
    private const int LongestSubject = 255;

    /// <returns>Null where it does not say who it is.</returns>
    public static SocialPerson? Read(ClaimsPrincipal principal) =>
        Only(principal, Claims.Subject) is { Length: > 0 and <= LongestSubject } subject ? new SocialPerson(HashOf(subject), EmailOf(principal), NicknameOf(principal)) : null;

    public static string HashOf(string subject) => Secrets.Hash(subject);

    private static string? EmailOf(ClaimsPrincipal principal)
    {
        var isVerified = principal.GetClaims(Claims.EmailVerified) is { Length: > 0 } said && said.All(v => bool.TryParse(v, out var yes) && yes);
        return isVerified && Only(principal, Claims.Email) is { Length: <= Account.EmailLength } email && AccountRules.IsAddress(email) ? email : null;
    }

    /// <summary>A name that could not be one here is not offered: the member writes another.</summary>
    private static string? NicknameOf(ClaimsPrincipal principal)
    {
        var name = (Only(principal, Claims.Nickname) ?? Only(principal, Claims.Name))?.Trim();
        return name is not null && Text.Cut(Nicknames.Normalize(name), SocialVisit.NicknameLength) is { Length: >= Member.NicknameMinLength } cut && Nicknames.IsVisible(cut) && !Nicknames.LooksLikeOperators(cut)
            ? cut
            : null;
    }

    /// <summary>Where the ID token and the profile say two things, neither counts.</summary>
    private static string? Only(ClaimsPrincipal principal, string claim) => principal.GetClaims(claim).Distinct(StringComparer.Ordinal).ToList() is [var one] ? one : null;
}
