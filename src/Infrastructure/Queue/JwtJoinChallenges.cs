using System.Globalization;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using PickGo.Application.Identity;
using PickGo.Application.Queue;
using PickGo.Domain.Queue;
using PickGo.Infrastructure.Identity;

namespace PickGo.Infrastructure.Queue;

/// <summary>
/// Challenges as JWTs of their own type and audience. One can be solved once and shown again, by the same member for the same
/// session, until it ends: joining twice is joining once.
/// </summary>
internal sealed class JwtJoinChallenges(KeyRing keys, IOptions<IdentityOptions> options, TimeProvider time) : IJoinChallenges
{
    private const string TokenType = "challenge+jwt";
    private const string Audience = "pickgo:join";
    private const string SessionClaim = "session";
    private const string PuzzlesClaim = "puzzles";

    /// <summary>Long enough for an old telephone, short enough that a stock of solutions made in a quiet hour is worth nothing.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false, MapInboundClaims = false };
    private readonly RecentRate _joins = new(time);

    public JoinChallenge Issue(long sessionId, long memberId)
    {
        _joins.Count();
        var puzzles = ProofOfWork.PuzzlesAt(_joins.PerSecond);
        var expires = time.GetUtcNow().UtcDateTime + Lifetime;
        var challenge = _handler.CreateToken(new SecurityTokenDescriptor
        {
            TokenType = TokenType,
            Issuer = options.Value.Issuer,
            Audience = Audience,
            Expires = expires,
            SigningCredentials = keys.EntryPass,
            Claims = new Dictionary<string, object>
            {
                [JwtRegisteredClaimNames.Sub] = memberId.ToString(CultureInfo.InvariantCulture),
                [SessionClaim] = sessionId,
                [PuzzlesClaim] = puzzles,
            },
        });
        return new JoinChallenge(challenge, puzzles, ProofOfWork.Bits, expires);
    }

    public async Task<bool> CheckAsync(JoinProof? proof, long sessionId, long memberId)
    {
        if (proof is null) return false;

        var token = await _handler.ValidateTokenAsync(proof.Challenge, new TokenValidationParameters
        {
            ValidTypes = [TokenType],
            ValidIssuer = options.Value.Issuer,
            ValidAudience = Audience,
            IssuerSigningKeys = keys.EntryPasses,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            ValidateLifetime = false,
        });
        return token.IsValid && token.SecurityToken is JsonWebToken jwt
            && jwt.ValidTo > time.GetUtcNow().UtcDateTime
            && jwt.Subject == memberId.ToString(CultureInfo.InvariantCulture)
            && jwt.TryGetPayloadValue<long>(SessionClaim, out var session) && session == sessionId
            && jwt.TryGetPayloadValue<int>(PuzzlesClaim, out var puzzles) && puzzles == proof.Numbers.Count
            && ProofOfWork.Solves(proof.Challenge, proof.Numbers);
    }
}
