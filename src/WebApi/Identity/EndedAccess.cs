using System.Security.Claims;
using OpenIddict.Abstractions;
using PickGo.Application.Identity;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.WebApi.Identity;

/// <summary>
/// A token outlives the lock of its account, and the end of what it comes from, by minutes; here it ends within a second, for requests and
/// for connections that stand.
/// </summary>
internal sealed class EndedAccess(ILockedAccounts locked, IEndedSessions sessions, IEndedClientTokens clients)
{
    /// <returns>Why the token is good for nothing any more; null while it is.</returns>
    public Error? WhyOf(TokenOrigin token) =>
        token.MemberId is { } member && locked.Contains(member) ? IdentityErrors.LockedByOperator
        : token.ThirdParty is { } client && clients.Contains(client, token.TokenId, token.LoginSession) ? IdentityErrors.TokenInvalid
        : token.LoginSession is { } session && sessions.Contains(session) ? IdentityErrors.TokenInvalid
        : null;
}

/// <summary>What an access token came from; each of it may end before the token does.</summary>
internal sealed record TokenOrigin(long? MemberId, string? ThirdParty, string? TokenId, string? LoginSession)
{
    public static TokenOrigin Of(ClaimsPrincipal user) => new(
        user.TryGetMemberId(out var member) ? member : null, user.ThirdParty(), user.FindFirstValue(OpenIddictConstants.Claims.Private.TokenId), user.LoginSession());
}
