using System.Globalization;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using PickGo.Application.Identity;
using PickGo.Domain.Identity;

namespace PickGo.Infrastructure.Identity;

/// <summary>Access tokens as signed JWTs (RFC 9068).</summary>
public sealed class JwtAccessTokens(KeyRing keys, IOptions<IdentityOptions> options, TimeProvider time) : IAccessTokens
{
    public const string TokenType = "at+jwt";
    public const string Audience = "pickgo:api";
    public const string RoleClaim = "role";
    public const string ClientClaim = "client_id";

    /// <summary>Our own clients: a token of theirs has no scope and may do all that its member may.</summary>
    public const string OwnClient = "pickgo-web";

    // No "not before": a server whose clock is behind the issuer's would refuse a fresh token.
    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };

    public (string Token, int ExpiresIn) Issue(long accountId, AccountRole role, string? session)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var claims = new Dictionary<string, object>
        {
            [JwtRegisteredClaimNames.Sub] = accountId.ToString(CultureInfo.InvariantCulture),
            [JwtRegisteredClaimNames.Jti] = Guid.NewGuid().ToString("N"),
            [RoleClaim] = role.ToString(),
            [ClientClaim] = OwnClient,
        };
        if (session is not null) claims[JwtRegisteredClaimNames.Sid] = session;
        var token = _handler.CreateToken(new SecurityTokenDescriptor
        {
            TokenType = TokenType,
            Issuer = options.Value.IssuerUri,
            Audience = Audience,
            IssuedAt = now,
            Expires = now.AddSeconds(options.Value.AccessTokenSeconds),
            SigningCredentials = keys.AccessToken,
            Claims = claims,
        });
        return (token, options.Value.AccessTokenSeconds);
    }
}
