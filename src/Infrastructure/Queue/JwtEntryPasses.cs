using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using PickGo.Application.Identity;
using PickGo.Application.Queue;
using PickGo.Domain.Platform;
using PickGo.Domain.Queue;
using PickGo.Infrastructure.Identity;

namespace PickGo.Infrastructure.Queue;

/// <summary>
/// Entry passes as JWTs of their own type, audience and key, so that neither a pass nor an access token passes for the
/// other. Only our servers issue and check them: a shared key (HS256) is enough, and costs microseconds at the door.
/// </summary>
internal sealed class JwtEntryPasses(KeyRing keys, IOptions<IdentityOptions> options) : IEntryPasses
{
    internal const string TokenType = "pass+jwt";
    internal const string Audience = "pickgo:entry";
    private const string SessionClaim = "session";
    private const string EpochClaim = "epoch";

    /// <summary>Bounds what is remembered; a pass whose check was forgotten is checked again.</summary>
    private const int MaxRemembered = 20_000;

    /// <summary>
    /// Passes whose signature was right. That stays so, and whoever is inside shows the same one with every request; whether it
    /// still stands is not asked here but in the scripts.
    /// </summary>
    private readonly ConcurrentDictionary<string, EntryPass> _signed = new(StringComparer.Ordinal);

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false, MapInboundClaims = false };

    public string Issue(EntryPass pass) => _handler.CreateToken(new SecurityTokenDescriptor
    {
        TokenType = TokenType,
        Issuer = options.Value.Issuer,
        Audience = Audience,
        Expires = pass.ExpiresAt,
        SigningCredentials = keys.EntryPass,
        Claims = new Dictionary<string, object>
        {
            [JwtRegisteredClaimNames.Sub] = pass.MemberId.ToString(CultureInfo.InvariantCulture),
            [SessionClaim] = pass.SessionId,
            [EpochClaim] = pass.Epoch,
        },
    });

    public async Task<Result<EntryPass>> CheckAsync(string? token, long sessionId, long memberId)
    {
        if (string.IsNullOrWhiteSpace(token)) return QueueErrors.PassRequired;

        var pass = _signed.GetValueOrDefault(token) ?? await ReadSignedAsync(token);
        return pass is null || pass.SessionId != sessionId || pass.MemberId != memberId ? QueueErrors.PassInvalid : pass;
    }

    private async Task<EntryPass?> ReadSignedAsync(string token)
    {
        var checkedToken = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidTypes = [TokenType],
            ValidIssuer = options.Value.Issuer,
            ValidAudience = Audience,
            IssuerSigningKeys = keys.EntryPasses,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            ValidateLifetime = false,
        });
        if (!checkedToken.IsValid || checkedToken.SecurityToken is not JsonWebToken jwt || Read(jwt) is not { } pass) return null;

        if (_signed.Count >= MaxRemembered) _signed.Clear();
        _signed[token] = pass;
        return pass;
    }

    private static EntryPass? Read(JsonWebToken jwt) =>
        long.TryParse(jwt.Subject, CultureInfo.InvariantCulture, out var member)
        && jwt.TryGetPayloadValue<long>(SessionClaim, out var session) && jwt.TryGetPayloadValue<string>(EpochClaim, out var epoch)
            ? new EntryPass(session, member, jwt.ValidTo, epoch)
            : null;
}
