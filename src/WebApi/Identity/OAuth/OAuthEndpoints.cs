using System.Globalization;
using System.Security.Claims;
using MediatR;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using PickGo.Application.Identity;
using PickGo.Application.Members;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Identity;
using PickGo.WebApi.Platform;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace PickGo.WebApi.Identity.OAuth;

/// <summary>Where the server has checked what the protocol asks for and leaves the rest to us: who it is, and whether they agree.</summary>
internal static class OAuthEndpoints
{
    private const string Scheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;
    private const string ConsentPage = "/consent";

    /// <summary>Key of the member's grant, in every token that comes of it.</summary>
    private const string GrantClaim = "sid";

    public static void MapOAuth(this IEndpointRouteBuilder app)
    {
        var oauth = app.MapGroup("").AllowAnonymous().ExcludeFromDescription();
        oauth.MapGet(OAuthServer.Authorize, AuthorizeAsync);
        oauth.MapPost(OAuthServer.Token, ExchangeAsync);
        oauth.MapMethods(OAuthServer.UserInfo, [HttpMethods.Get, HttpMethods.Post], DescribeMemberAsync);
        oauth.MapMethods(OAuthServer.EndSession, [HttpMethods.Get, HttpMethods.Post], EndSessionAsync);
        oauth.MapGet(OAuthServer.Verify, DescribeDeviceAsync);
        oauth.MapPost(OAuthServer.Verify, AnswerDeviceAsync);
    }

    /// <summary>Without an answer of the member the browser goes to our page with what was asked; with one it goes back to the app.</summary>
    private static async Task<IResult> AuthorizeAsync(HttpContext http, AppRequests requests)
    {
        if (http.GetOpenIddictServerResponse() is { Error: not null } wrong) return Refuse(http, wrong);

        var asked = http.GetOpenIddictServerRequest()!;
        var request = new AppRequest(asked.ClientId!, asked.GetScopes(), http.Request.QueryString.Value!, null, asked.HasPromptValue(PromptValues.Consent));
        if (await requests.TakeAsync(http, request) is { } answer) return SignIn(answer);
        if (asked.HasPromptValue(PromptValues.None)) return Forbid(Errors.InteractionRequired, "The member has to be asked.");

        return Results.Redirect($"{ConsentPage}?ticket={requests.Write(request)}");
    }

    /// <summary>A request that cannot go back to its app is shown to whoever sits there, or told to the program that sent it.</summary>
    private static IResult Refuse(HttpContext http, OpenIddictResponse wrong)
    {
        if (http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal)) return Results.Redirect($"{ConsentPage}?error={Uri.EscapeDataString(wrong.Error!)}");
        return (OAuthErrors.RequestWrong with { Detail = $"{wrong.Error}: {wrong.ErrorDescription}" }).ToProblem();
    }

    private static async Task<IResult> ExchangeAsync(HttpContext http, OAuthFamilies families, IMediator mediator, CancellationToken ct)
    {
        var asked = http.GetOpenIddictServerRequest()!;
        if (asked.IsClientCredentialsGrantType()) return SignInClient(asked);

        var known = (await http.AuthenticateAsync(Scheme)).Principal!;
        var granted = await mediator.Send(new FindGrantedAccount(AccountOf(known), known.GetClaim(GrantClaim)), ct);
        if (granted.IsRefused)
        {
            await families.EndAsync(known.GetAuthorizationId(), ct);
            return Forbid(Errors.InvalidGrant, "The member has ended this.");
        }

        if (asked.IsRefreshTokenGrantType() && !await families.TryUseAsync(known.GetTokenId(), known.GetAuthorizationId(), ct))
            return Forbid(Errors.InvalidGrant, "The refresh token was used before.");

        if (await families.RefreshLifeAsync(known.GetAuthorizationId(), ct) is not { } life)
        {
            await families.EndAsync(known.GetAuthorizationId(), ct);
            return Forbid(Errors.InvalidGrant, "The log-in has reached its end.");
        }

        var identity = new ClaimsIdentity(known.Claims, Scheme, Claims.Name, Claims.Role);
        identity.SetRefreshTokenLifetime(life);
        // Asked of the list: in a code the scopes are one claim, which HasScope does not look into.
        if (known.GetScopes().Contains(Scopes.Email)) identity.SetClaim(Claims.Email, granted.Value.Email);
        // A role is worth something only together with a scope for operators; and it may be another one than at the last time.
        var isForOperators = known.GetScopes().Any(s => OAuthScopes.IsOperators(s) || s == OAuthScopes.TicketsCheck);
        identity.SetClaim(JwtAccessTokens.RoleClaim, isForOperators ? granted.Value.Role.ToString() : null);
        identity.SetDestinations(DestinationsOf);
        return Results.SignIn(new ClaimsPrincipal(identity), authenticationScheme: Scheme);
    }

    private static IResult SignInClient(OpenIddictRequest asked)
    {
        if (asked.GetScopes().Except(OAuthScopes.OfTheClientItself).FirstOrDefault() is { } other)
            return Forbid(Errors.InvalidScope, $"{other} needs a member's consent; an app cannot have it in its own name.");

        var identity = new ClaimsIdentity(Scheme, Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, asked.ClientId).SetScopes(asked.GetScopes()).SetResources(JwtAccessTokens.Audience).SetDestinations(DestinationsOf);
        return Results.SignIn(new ClaimsPrincipal(identity), authenticationScheme: Scheme);
    }

    private static IResult SignIn(AppAnswer answer)
    {
        if (answer.Grant is null) return Forbid(Errors.AccessDenied, "The member said no.");

        var identity = new ClaimsIdentity(Scheme, Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, answer.AccountId.ToString(CultureInfo.InvariantCulture)).SetClaim(GrantClaim, answer.Grant)
            .SetClaim(Callers.PortalLoginClaim, answer.Login).SetScopes(answer.Scopes).SetResources(JwtAccessTokens.Audience).SetDestinations(DestinationsOf);
        return Results.SignIn(new ClaimsPrincipal(identity), authenticationScheme: Scheme);
    }

    private static IEnumerable<string> DestinationsOf(Claim claim) => claim.Type switch
    {
        Claims.Subject => [Destinations.AccessToken, Destinations.IdentityToken],
        Claims.Email => [Destinations.IdentityToken],
        _ => [Destinations.AccessToken],
    };

    private static async Task<IResult> DescribeMemberAsync(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var known = (await http.AuthenticateAsync(Scheme)).Principal!;
        var account = AccountOf(known);
        var granted = await mediator.Send(new FindGrantedAccount(account, known.GetClaim(GrantClaim)), ct);
        var member = await mediator.Send(new GetMe(account), ct);
        if (granted.IsRefused || member.IsRefused) return Forbid(Errors.InvalidToken, "The member has ended this.");

        var told = new Dictionary<string, object> { [Claims.Subject] = known.GetClaim(Claims.Subject)! };
        if (known.GetScopes().Contains(Scopes.Profile)) told[Claims.Nickname] = member.Value.Nickname;
        if (known.GetScopes().Contains(Scopes.Email)) (told[Claims.Email], told[Claims.EmailVerified]) = (granted.Value.Email, true);
        return Results.Ok(told);
    }

    /// <summary>Ends what the app has of the member; the member's own log-in at our pages is not the app's to end.</summary>
    private static async Task<IResult> EndSessionAsync(HttpContext http, OAuthFamilies families, CancellationToken ct)
    {
        if (http.GetOpenIddictServerResponse() is { Error: not null } wrong) return Refuse(http, wrong);

        var hint = await http.AuthenticateAsync(Scheme);
        await families.EndAsync(hint.Principal?.GetAuthorizationId(), ct);
        return Results.SignOut(new AuthenticationProperties { RedirectUri = "/" }, [Scheme]);
    }

    /// <summary>Our page asks what is behind the code that a device shows.</summary>
    private static async Task<IResult> DescribeDeviceAsync(HttpContext http, AppRequests requests) =>
        await DeviceAsync(http) is { } request ? Results.Ok(new { ticket = requests.Write(request) }) : OAuthErrors.UserCode.ToProblem();

    private static async Task<IResult> AnswerDeviceAsync(HttpContext http, AppRequests requests)
    {
        if (await DeviceAsync(http) is not { } request || await requests.TakeAsync(http, request) is not { } answer) return OAuthErrors.UserCode.ToProblem();
        if (answer.Grant is not null) return SignIn(answer);

        // The refusal is the device's; to our page it was heard.
        await Forbid(Errors.AccessDenied, "The member said no.").ExecuteAsync(http);
        return Results.NoContent();
    }

    private static async Task<AppRequest?> DeviceAsync(HttpContext http)
    {
        if (http.GetOpenIddictServerResponse() is { Error: not null }) return null;

        var code = http.GetOpenIddictServerRequest()?.UserCode;
        return await http.AuthenticateAsync(Scheme) is { Succeeded: true, Principal: { } known } && known.GetClaim(Claims.ClientId) is { } client && code is not null
            ? new AppRequest(client, known.GetScopes(), "", code) : null;
    }

    private static long AccountOf(ClaimsPrincipal known) => long.TryParse(known.GetClaim(Claims.Subject), CultureInfo.InvariantCulture, out var id) ? id : 0;

    private static IResult Forbid(string error, string description) => Results.Forbid(new AuthenticationProperties(new Dictionary<string, string?>
    {
        [OpenIddictServerAspNetCoreConstants.Properties.Error] = error,
        [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = description,
    }), [Scheme]);
}
