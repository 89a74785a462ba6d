using System.Globalization;
using System.Security.Claims;
using MediatR;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using OpenIddict.Abstractions;
using OpenIddict.Client.AspNetCore;
using PickGo.Application.Identity.Social;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Identity.Social;
using PickGo.Infrastructure.Platform.RateLimiting;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Identity.Social;

/// <summary>To a provider and back. What comes back logs nobody in by itself: it waits for the page that it arrives on (<see cref="SocialAccountEndpoints"/>).</summary>
internal static class SocialEndpoints
{
    private const string ReturnUrlItem = "pickgo.return";
    private const string AccountItem = "pickgo.account";
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(1);

    public static void MapSocial(this RouteGroupBuilder api)
    {
        var oauth = api.MapGroup("/oauth").WithTags("Social log-in").AllowAnonymous();
        oauth.MapGet("/providers", (IOptions<SocialOptions> options) => options.Value.Offered.Select(SocialProviders.NameOf).ToArray())
            .Describe("ListSocialProviders", "Whose log-ins are offered beside a password.").Produces<IReadOnlyList<string>>();
        oauth.MapGet("/{provider}/login", BeginAsync).Limits(RateLimitPolicy.LogIn)
            .Describe("BeginSocialLogIn", "Sends the browser to a provider, which sends it back to the client's page /social.").Produces(302).Refuses(SocialErrors.NotOffered);
        // Providers answer here; it is no address for anybody to call.
        oauth.MapGet("/{provider}/callback", ReturnAsync).WithName("ReturnFromProvider").ExcludeFromDescription();
        oauth.MapPost("/kakao/unlink", KakaoUnlink.ReceiveAsync)
            .Describe("ReceiveKakaoUnlink", "Kakao tells that somebody ended the connection there; its admin key proves it.").Produces(204).Refuses(SocialErrors.KeyWrong, EdgeErrors.Malformed);
    }

    /// <summary>Where the browser goes to connect a provider to a member's account; null: the provider does not answer.</summary>
    public static async Task<string?> ConnectAtAsync(HttpContext http, SocialProvider provider, long accountId, string? returnUrl)
    {
        var properties = PropertiesOf(returnUrl);
        properties.Items[AccountItem] = accountId.ToString(CultureInfo.InvariantCulture);
        if (!await http.TrySendAsync(provider, properties)) return null;

        // The challenge answers with a redirect, which a page that asks by a call cannot follow to another site.
        var address = http.Response.Headers.Location.ToString();
        http.Response.Headers.Remove("Location");
        http.Response.StatusCode = StatusCodes.Status200OK;
        return address;
    }

    private static async Task<IResult> BeginAsync(string provider, string? returnUrl, HttpContext http, IOptions<SocialOptions> options)
    {
        if (Offered(provider, options.Value) is not { } which) return SocialErrors.NotOffered.ToProblem();
        http.Response.Headers.CacheControl = "no-store";
        // Another site that sends a browser here could log it in as somebody whom it chose at the provider: people press the button themselves.
        if (IsSentByOthers(http)) return Results.Redirect($"/login?returnUrl={Uri.EscapeDataString(OwnPaths.Of(returnUrl))}");

        return await http.TrySendAsync(which, PropertiesOf(returnUrl)) ? Results.Empty : Results.Redirect(SocialPages.Wrong("unreachable"));
    }

    /// <summary>Behind the client, which checked state, code, tokens and profile.</summary>
    private static async Task<IResult> ReturnAsync(string provider, HttpContext http, IOptions<SocialOptions> options, IMediator mediator, TimeProvider time, ILogger<SocialKeys> log, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (Offered(provider, options.Value) is not { } which) return Results.Redirect(SocialPages.Wrong("failed"));
        if (http.GetOpenIddictClientResponse() is { Error: { } error })
        {
            WebApiLog.ProviderRefused(log, SocialProviders.NameOf(which), Known(error));
            return Results.Redirect(SocialPages.Wrong(error switch
            {
                OpenIddictConstants.Errors.AccessDenied => "canceled",
                OpenIddictConstants.Errors.ServerError or OpenIddictConstants.Errors.TemporarilyUnavailable => "unreachable",
                _ => "failed",
            }));
        }

        var answer = await http.AuthenticateAsync(SocialClient.Scheme);
        if (!answer.Succeeded || IsExpired(answer.Properties, time.GetUtcNow()) || PersonOf(which, answer.Principal) is not { } person) return Results.Redirect(SocialPages.Wrong("failed"));

        var items = answer.Properties.Items;
        var account = items.TryGetValue(AccountItem, out var id) ? long.Parse(id!, CultureInfo.InvariantCulture) : (long?)null;
        var begun = await mediator.Send(new BeginSocialVisit(which, person, OwnPaths.Of(items.TryGetValue(ReturnUrlItem, out var path) ? path : null), account), ct);
        if (begun.IsRefused) return Results.Redirect(SocialPages.Wrong("failed"));

        http.SetSocialVisit(begun.Value);
        return Results.Redirect(SocialPages.Arrival);
    }

    public static SocialProvider? Offered(string? name, SocialOptions options) =>
        SocialProviders.Find(name) is { } provider && options.Of(provider).IsOffered ? provider : null;

    /// <summary>The client does not mind an ID token whose time is over (seen with 7.8). Naver gives none.</summary>
    private static bool IsExpired(AuthenticationProperties answer, DateTimeOffset now) =>
        answer.GetTokenValue(OpenIddictClientAspNetCoreConstants.Tokens.BackchannelIdentityToken) is { } token && new JsonWebToken(token).ValidTo + ClockSkew < now.UtcDateTime;

    private static SocialPerson? PersonOf(SocialProvider provider, ClaimsPrincipal principal) =>
        principal.GetClaim(OpenIddictConstants.Claims.Private.ProviderName) == provider.ToString() ? SocialPeople.Read(principal) : null;

    private static AuthenticationProperties PropertiesOf(string? returnUrl) => new() { Items = { [ReturnUrlItem] = OwnPaths.Of(returnUrl) } };

    /// <summary>Browsers say who sent them (https://w3c.github.io/webappsec-fetch-metadata/); programs, and old ones, say nothing.</summary>
    private static bool IsSentByOthers(HttpContext http) => http.Request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site";

    /// <summary>Only words of the protocol go into the log: anybody can write what they like into the address.</summary>
    private static string Known(string error) => error.Length <= 40 && error.All(c => char.IsAsciiLetterLower(c) || c == '_') ? error : "other";
}
