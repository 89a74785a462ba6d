using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using PickGo.Application.Identity;
using PickGo.Infrastructure.Identity;

namespace PickGo.WebApi.Identity.OAuth;

/// <summary>What an app asked for, checked by the server.</summary>
/// <param name="ClientId">Public name of the app.</param>
/// <param name="Scopes">All of them, <c>offline_access</c> too.</param>
/// <param name="Query">With which the browser came, and with which it goes back; empty for a device.</param>
/// <param name="UserCode">That the device shows; null for a browser.</param>
/// <param name="Anew">Whether the app wants the member asked again (<c>prompt=consent</c>).</param>
internal sealed record AppRequest(string ClientId, IReadOnlyList<string> Scopes, string Query, string? UserCode, bool Anew = false)
{
    /// <summary>What an answer is bound to: it answers this request and no other.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(UserCode is null ? Query : $"device {UserCode}")));
}

/// <summary>What the member said to it.</summary>
/// <param name="AccountId">Who.</param>
/// <param name="ClientId">To which app.</param>
/// <param name="Grant">Key of the grant; null where they refused.</param>
/// <param name="Scopes">That the app gets.</param>
/// <param name="Login">The log-in in which it was said, for our own portal; null for apps of others, which no log-in is known to.</param>
internal sealed record AppAnswer(long AccountId, string ClientId, string? Grant, IReadOnlyList<string> Scopes, string? Login = null);

/// <summary>
/// Takes an app's request to our page, and the member's answer back. The page sees what the server has checked already and cannot change
/// it; the answer comes in a cookie, because only our own pages can log somebody in. Both are signed with a key that is ours alone.
/// </summary>
internal sealed class AppRequests(KeyRing keys, IOptions<IdentityOptions> identity, TimeProvider time)
{
    private const string CookieName = "pickgo_app";
    private const string CookiePath = "/connect";
    private const string RequestType = "app-request+jwt";
    private const string AnswerType = "app-answer+jwt";
    private const string ClientClaim = "client";
    private const string ScopeClaim = "scope";
    private const string QueryClaim = "query";
    private const string CodeClaim = "code";
    private const string AnewClaim = "anew";
    private const string GrantClaim = "grant";
    private const string HashClaim = "request";
    private const string LoginClaim = "login";

    /// <summary>Long enough to sign up in between.</summary>
    private static readonly TimeSpan RequestLife = TimeSpan.FromHours(1);
    private static readonly TimeSpan AnswerLife = TimeSpan.FromMinutes(10);

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false, MapInboundClaims = false };

    public string Write(AppRequest request) => Sign(RequestType, RequestLife, new()
    {
        [ClientClaim] = request.ClientId,
        [ScopeClaim] = string.Join(' ', request.Scopes),
        [QueryClaim] = request.Query,
        [CodeClaim] = request.UserCode ?? "",
        [AnewClaim] = request.Anew,
    });

    /// <returns>Null where it is none of ours, or too old.</returns>
    public async Task<AppRequest?> ReadAsync(string? ticket) => await CheckAsync(RequestType, ticket) is not { } jwt ? null
        : new AppRequest(jwt.GetPayloadValue<string>(ClientClaim), Split(jwt), jwt.GetPayloadValue<string>(QueryClaim),
            jwt.GetPayloadValue<string>(CodeClaim) is { Length: > 0 } code ? code : null, jwt.GetPayloadValue<bool>(AnewClaim));

    public void Answer(HttpContext http, AppRequest request, AppAnswer answer) => http.Response.Cookies.Append(CookieName, Sign(AnswerType, AnswerLife, new()
    {
        [JwtRegisteredClaimNames.Sub] = answer.AccountId.ToString(CultureInfo.InvariantCulture),
        [ClientClaim] = answer.ClientId,
        [GrantClaim] = answer.Grant ?? "",
        [ScopeClaim] = string.Join(' ', answer.Scopes),
        [HashClaim] = request.Hash,
        [LoginClaim] = answer.Login ?? "",
    }), Options(http, AnswerLife));

    /// <summary>Reads the answer to this request, once.</summary>
    /// <returns>Null where there is none, or one to another request.</returns>
    public async Task<AppAnswer?> TakeAsync(HttpContext http, AppRequest request)
    {
        if (await CheckAsync(AnswerType, http.Request.Cookies[CookieName]) is not { } jwt || jwt.GetPayloadValue<string>(HashClaim) != request.Hash
            || jwt.GetPayloadValue<string>(ClientClaim) != request.ClientId) return null;

        http.Response.Cookies.Delete(CookieName, Options(http, null));
        return new AppAnswer(long.Parse(jwt.Subject, CultureInfo.InvariantCulture), request.ClientId,
            jwt.GetPayloadValue<string>(GrantClaim) is { Length: > 0 } grant ? grant : null, Split(jwt),
            jwt.GetPayloadValue<string>(LoginClaim) is { Length: > 0 } login ? login : null);
    }

    private static string[] Split(JsonWebToken jwt) => jwt.GetPayloadValue<string>(ScopeClaim).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Lax: the browser brings it along when the app's page sent the member here, and only our page can have set it.</summary>
    private static CookieOptions Options(HttpContext http, TimeSpan? life) =>
        new() { HttpOnly = true, Secure = http.Request.IsHttps, SameSite = SameSiteMode.Lax, Path = CookiePath, MaxAge = life };

    private string Sign(string type, TimeSpan life, Dictionary<string, object> claims) => _handler.CreateToken(new SecurityTokenDescriptor
    {
        TokenType = type,
        Issuer = identity.Value.IssuerUri,
        Audience = type,
        Expires = time.GetUtcNow().UtcDateTime + life,
        SigningCredentials = keys.OAuthCredentials[0],
        Claims = claims,
    });

    private async Task<JsonWebToken?> CheckAsync(string type, string? token)
    {
        if (string.IsNullOrEmpty(token)) return null;

        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidTypes = [type],
            ValidIssuer = identity.Value.IssuerUri,
            ValidAudience = type,
            IssuerSigningKeys = keys.OAuthCredentials.Select(c => c.Key),
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            ClockSkew = TimeSpan.FromSeconds(5),
        });
        return result.IsValid ? (JsonWebToken)result.SecurityToken : null;
    }
}
