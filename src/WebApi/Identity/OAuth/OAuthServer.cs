using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;
using PickGo.Application.Identity;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Identity;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace PickGo.WebApi.Identity.OAuth;

/// <summary>The OAuth2 and OIDC server: what it serves, where, and by which rules.</summary>
internal static class OAuthServer
{
    public const string Authorize = "/connect/authorize";
    public const string Token = "/connect/token";
    public const string UserInfo = "/connect/userinfo";
    public const string EndSession = "/connect/endsession";
    public const string Verify = "/connect/verify";

    /// <summary>The page where a member types the code that a device shows.</summary>
    private const string DevicePage = "/device";

    private static readonly PathString[] Addresses = ["/connect", "/.well-known"];

    public static bool IsForOAuthServer(this HttpContext http) => Array.Exists(Addresses, a => http.Request.Path.StartsWithSegments(a));

    public static void AddOAuthServer(this IServiceCollection services)
    {
        services.AddSingleton<OAuthKeys>();
        services.AddSingleton<IConfigureOptions<OpenIddictServerOptions>>(p => p.GetRequiredService<OAuthKeys>());
        services.AddSingleton<IOptionsChangeTokenSource<OpenIddictServerOptions>>(p => p.GetRequiredService<OAuthKeys>());
        services.AddSingleton<AppRequests>();
        services.AddScoped<OAuthFamilies>();
        services.AddOpenIddict().AddServer(server =>
        {
            SetAddresses(server);
            SetRules(server);
            server.AddEventHandler<GenerateTokenContext>(SignAccessTokens).AddEventHandler(EndFamilyOfRevoked.Descriptor).AddEventHandler(EndFamilyOfReused.Descriptor).AddEventHandler<ProcessErrorContext>(HideForeignWords);
            // TLS ends at the proxy in front, as for our own log-in.
            server.UseAspNetCore().DisableTransportSecurityRequirement().EnableErrorPassthrough().EnableAuthorizationEndpointPassthrough().EnableTokenEndpointPassthrough()
                .EnableUserInfoEndpointPassthrough().EnableEndSessionEndpointPassthrough().EnableEndUserVerificationEndpointPassthrough();
        });
    }

    private static void SetAddresses(OpenIddictServerBuilder server) => server
        .SetAuthorizationEndpointUris(Authorize[1..]).SetTokenEndpointUris(Token[1..]).SetUserInfoEndpointUris(UserInfo[1..]).SetEndSessionEndpointUris(EndSession[1..])
        .SetPushedAuthorizationEndpointUris("connect/par").SetDeviceAuthorizationEndpointUris("connect/device")
        // The first is what a device shows; requests come to the second.
        .SetEndUserVerificationEndpointUris(DevicePage[1..], Verify[1..])
        .SetRevocationEndpointUris("connect/revoke").SetIntrospectionEndpointUris("connect/introspect").SetJsonWebKeySetEndpointUris(".well-known/jwks.json");

    private static void SetRules(OpenIddictServerBuilder server)
    {
        server.AllowAuthorizationCodeFlow().AllowClientCredentialsFlow().AllowRefreshTokenFlow().AllowDeviceAuthorizationFlow();
        server.RequireProofKeyForCodeExchange().DisableAccessTokenEncryption();
        server.SetRefreshTokenReuseLeeway(null);
        server.RegisterScopes([.. OAuthScopes.All]);
        server.RegisterClaims(Claims.Subject, Claims.Nickname, Claims.Email, Claims.EmailVerified);
        server.Configure(options =>
        {
            options.CodeChallengeMethods.Remove(CodeChallengeMethods.Plain);
            // Who is logged in at our pages is not seen here, so nobody can be made to log in anew or to choose.
            options.PromptValues.Remove(PromptValues.Login);
            options.PromptValues.Remove(PromptValues.SelectAccount);
        });
    }

    /// <summary>The symmetric key, which others cannot check with, signs what only we read; the server would take it for all.</summary>
    private static void SignAccessTokens(OpenIddictServerHandlerDescriptor.Builder<GenerateTokenContext> handler) => handler
        .UseInlineHandler(context =>
        {
            if (context.TokenType == TokenTypeIdentifiers.AccessToken) context.SigningCredentials = context.Options.SigningCredentials.First(c => c.Key is AsymmetricSecurityKey);
            return default;
        }).SetOrder(OpenIddictServerHandlers.Protection.AttachSecurityCredentials.Descriptor.Order + 1);

    /// <summary>Errors name no address of others' documentation.</summary>
    private static void HideForeignWords(OpenIddictServerHandlerDescriptor.Builder<ProcessErrorContext> handler) => handler
        .UseInlineHandler(context =>
        {
            context.Response.ErrorUri = null;
            return default;
        }).SetOrder(OpenIddictServerHandlers.AttachErrorParameters.Descriptor.Order + 1);
}

/// <summary>Keys and lives from our own settings; read again when another key signs.</summary>
internal sealed class OAuthKeys(KeyRing keys, IOptions<IdentityOptions> identity) : IConfigureOptions<OpenIddictServerOptions>, IOptionsChangeTokenSource<OpenIddictServerOptions>
{
    public string? Name => Options.DefaultName;

    public void Configure(OpenIddictServerOptions options)
    {
        options.Issuer = new Uri(identity.Value.IssuerUri);
        options.AccessTokenLifetime = TimeSpan.FromSeconds(identity.Value.AccessTokenSeconds);
        options.RefreshTokenLifetime = TimeSpan.FromDays(identity.Value.RefreshTokenDays);
        options.SigningCredentials.AddRange(keys.OAuthCredentials);
        options.SigningCredentials.AddRange(keys.AccessTokenCredentials);
        options.EncryptionCredentials.AddRange(keys.OAuthEncryption);
    }

    public Microsoft.Extensions.Primitives.IChangeToken GetChangeToken() => keys.GetChangeToken();
}
