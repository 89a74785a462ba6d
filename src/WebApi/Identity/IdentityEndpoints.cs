using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using PickGo.Application.Identity;
using PickGo.Application.Members;
using PickGo.Infrastructure.Identity;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Identity;

/// <summary>Logging in and out, and fresh tokens for those who are.</summary>
internal static class IdentityEndpoints
{
    private const string CookieName = "pickgo_refresh";
    private const string CookiePath = "/api";

    public static void MapIdentity(this RouteGroupBuilder api)
    {
        var identity = api.MapGroup("").WithTags("Identity");
        identity.MapPost("/members/login", LogInAsync).Produces<LoginAnswer>().Refuses(400, 401, 429);
        identity.MapPost("/tokens", RenewAsync).Produces<TokenAnswer>().Refuses(401);
        identity.MapPost("/members/logout", LogOutAsync).Produces(204);
    }

    public static void MapKeys(this IEndpointRouteBuilder app) =>
        app.MapGet("/.well-known/jwks.json", KeySet).ExcludeFromDescription();

    /// <param name="Email">The member's address.</param>
    /// <param name="Password">The member's password.</param>
    internal sealed record LoginRequest(string Email, string Password);

    internal sealed record LoginAnswer(string AccessToken, int ExpiresIn, MemberView Member);

    internal sealed record TokenAnswer(string AccessToken, int ExpiresIn);

    private static Task<IResult> LogInAsync(LoginRequest body, HttpContext http, IMediator mediator, IOptions<IdentityOptions> options, CancellationToken ct) =>
        mediator.AnswerAsync(new LogIn(body.Email ?? "", body.Password ?? ""), ct, done =>
        {
            SetCookie(http, done.RefreshToken, options.Value);
            return Results.Ok(new LoginAnswer(done.AccessToken, done.ExpiresIn, done.Member));
        });

    private static async Task<IResult> RenewAsync(HttpContext http, IMediator mediator, IOptions<IdentityOptions> options, CancellationToken ct)
    {
        var result = await mediator.Send(new RenewTokens(http.Request.Cookies[CookieName]), ct);
        if (result.IsRefused)
        {
            http.Response.Cookies.Delete(CookieName, new CookieOptions { Path = CookiePath });
            return result.Error.ToProblem();
        }

        SetCookie(http, result.Value.RefreshToken, options.Value);
        return Results.Ok(new TokenAnswer(result.Value.AccessToken, result.Value.ExpiresIn));
    }

    private static async Task<IResult> LogOutAsync(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        http.Response.Cookies.Delete(CookieName, new CookieOptions { Path = CookiePath });
        return await mediator.AnswerAsync(new LogOut(http.Request.Cookies[CookieName]), ct);
    }

    private static object KeySet([FromServices] KeyRing keys)
    {
        var key = keys.PublicKey();
        return new { keys = new[] { new { kty = key.Kty, use = key.Use, alg = key.Alg, kid = key.Kid, n = key.N, e = key.E } } };
    }

    /// <summary>SameSite=Strict: other sites cannot spend the cookie, so the endpoint needs no further guard.</summary>
    private static void SetCookie(HttpContext http, string token, IdentityOptions options) => http.Response.Cookies.Append(CookieName, token, new CookieOptions
    {
        HttpOnly = true,
        Secure = http.Request.IsHttps,
        SameSite = SameSiteMode.Strict,
        Path = CookiePath,
        MaxAge = TimeSpan.FromDays(options.RefreshTokenDays),
    });
}
