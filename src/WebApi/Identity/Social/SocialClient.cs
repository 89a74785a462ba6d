using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Client;
using OpenIddict.Client.AspNetCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Identity;
using PickGo.Infrastructure.Identity.Social;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Identity.Social;

/// <summary>Our side of the log-ins at Kakao, Naver and Google: which are offered, by which rules, and the addresses that they come back to.</summary>
internal static class SocialClient
{
    public const string Scheme = OpenIddictClientAspNetCoreDefaults.AuthenticationScheme;
    private const string CookieName = "pickgo_social_state";

    /// <summary>Where the browser comes back, each provider at an address of its own: an answer of one is none of another (RFC 9700, 4.4).</summary>
    private static readonly string[] Callbacks = [.. SocialProviders.All.Select(p => CallbackOf(p))];

    public static bool IsForSocialClient(this HttpContext http) => Array.Exists(Callbacks, c => http.Request.Path.Equals($"/{c}", StringComparison.OrdinalIgnoreCase));

    public static void AddSocialClient(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection(SocialOptions.Section).Get<SocialOptions>() ?? new SocialOptions();
        if (!options.Offered.Any()) return;

        services.AddSingleton<SocialKeys>();
        services.AddSingleton<IConfigureOptions<OpenIddictClientOptions>>(p => p.GetRequiredService<SocialKeys>());
        services.AddSingleton<IOptionsChangeTokenSource<OpenIddictClientOptions>>(p => p.GetRequiredService<SocialKeys>());
        services.AddOpenIddict().AddClient(client =>
        {
            client.AllowAuthorizationCodeFlow();
            client.SetRedirectionEndpointUris(Callbacks);
            // What goes wrong on the way to a provider is ours to say, on a page, and not the client's in a line of text.
            client.RemoveEventHandler(OpenIddictClientAspNetCoreHandlers.ProcessLocalErrorResponse<OpenIddictClientEvents.ProcessErrorContext>.Descriptor);
            client.UseAspNetCore().DisableTransportSecurityRequirement().EnableRedirectionEndpointPassthrough().EnableErrorPassthrough()
                .Configure(o => o.CookieBuilder = CookieOf(configuration[$"{SiteOptions.Section}:Url"]));
            // One try: whoever waits presses the button again, and a code is good for one exchange only.
            client.UseSystemNetHttp().SetHttpResiliencePipeline(_ => { }).ConfigureHttpClient(http => http.Timeout = TimeSpan.FromSeconds(options.TimeoutSeconds));
            AddProviders(client, options);
        });
    }

    /// <summary>
    /// Reads what providers send back, at their addresses and nowhere else: no other request pays for it. A provider that does not answer is
    /// no error of ours.
    /// </summary>
    public static void UseSocialClient(this WebApplication app) => app.UseWhen(http => http.IsForSocialClient(), branch => branch.Use(async (http, next) =>
    {
        try
        {
            if (await HandlerOf(http) is { } handler && await handler.HandleRequestAsync()) return;
            // The client marks what it refused as a bad request, on which the endpoint that says so to people would not run.
            http.Response.StatusCode = StatusCodes.Status200OK;
        }
        catch (Exception exception) when (IsOfProvider(exception))
        {
            WebApiLog.ProviderUnreachable(app.Logger, exception);
            http.Response.Redirect(SocialPages.Wrong("unreachable"));
            return;
        }

        await next(http);
    }));

    /// <summary>Sends the browser to a provider, with a state, a nonce and a code challenge of its own.</summary>
    /// <returns>Whether it is on its way; else the provider does not answer.</returns>
    public static async Task<bool> TrySendAsync(this HttpContext http, SocialProvider provider, AuthenticationProperties properties)
    {
        properties.Items[OpenIddictClientAspNetCoreConstants.Properties.ProviderName] = provider.ToString();
        try
        {
            // Here, and not for every request in front: the client wants to have seen the request that it answers.
            if (await HandlerOf(http) is not { } handler || await handler.HandleRequestAsync()) return false;
            await http.ChallengeAsync(Scheme, properties);
            return true;
        }
        catch (Exception exception) when (IsOfProvider(exception) && !http.Response.HasStarted)
        {
            WebApiLog.ProviderUnreachable(http.RequestServices.GetRequiredService<ILogger<SocialKeys>>(), exception);
            return false;
        }
    }

    public static string CallbackOf(SocialProvider provider) => $"api/oauth/{SocialProviders.NameOf(provider)}/callback";

    /// <returns>Null where no provider is offered.</returns>
    private static async Task<IAuthenticationRequestHandler?> HandlerOf(HttpContext http) =>
        await http.RequestServices.GetRequiredService<IAuthenticationHandlerProvider>().GetHandlerAsync(http, Scheme) as IAuthenticationRequestHandler;

    /// <summary>As the client throws when a provider's documents or answers cannot be had, or when it can do nothing with them.</summary>
    private static bool IsOfProvider(Exception exception) =>
        exception is HttpRequestException or TaskCanceledException or OpenIddictExceptions.ProtocolException or InvalidOperationException;

    private static void AddProviders(OpenIddictClientBuilder client, SocialOptions options)
    {
        var providers = client.UseWebProviders();
        if (options.Kakao.IsOffered)
            providers.AddKakao(k =>
            {
                k.SetClientId(options.Kakao.ClientId!).SetClientSecret(options.Kakao.ClientSecret!).SetRedirectUri(CallbackOf(SocialProvider.Kakao)).AddScopes("account_email", "profile_nickname");
                if (options.Kakao.Issuer is { } stand) k.Registration.Issuer = new Uri(stand);
            });
        if (options.Google.IsOffered)
            providers.AddGoogle(g =>
            {
                g.SetClientId(options.Google.ClientId!).SetClientSecret(options.Google.ClientSecret!).SetRedirectUri(CallbackOf(SocialProvider.Google)).AddScopes("email", "profile");
                if (options.Google.Issuer is { } stand) g.Registration.Issuer = new Uri(stand);
            });
        if (options.Naver.IsOffered) client.AddNaver(options.Naver);
    }

    /// <summary>Binds an answer to the browser that asked. It comes along when the provider's page sends the browser back, and over HTTPS no other host of the domain can plant it.</summary>
    private static CookieBuilder CookieOf(string? site)
    {
        var isSecure = site?.StartsWith("https:", StringComparison.OrdinalIgnoreCase) == true;
        return new CookieBuilder
        {
            Name = isSecure ? $"__Host-{CookieName}" : CookieName,
            Path = isSecure ? "/" : "/api/oauth",
            SecurePolicy = isSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest,
            SameSite = SameSiteMode.Lax,
            HttpOnly = true,
            IsEssential = true,
        };
    }
}

/// <summary>What only we read again is signed and encrypted with the key of our OAuth server; read again when another key signs.</summary>
internal sealed class SocialKeys(KeyRing keys) : IConfigureOptions<OpenIddictClientOptions>, IOptionsChangeTokenSource<OpenIddictClientOptions>
{
    public string? Name => Options.DefaultName;

    public void Configure(OpenIddictClientOptions options)
    {
        options.SigningCredentials.AddRange(keys.OAuthCredentials);
        options.EncryptionCredentials.AddRange(keys.OAuthEncryption);
    }

    public Microsoft.Extensions.Primitives.IChangeToken GetChangeToken() => keys.GetChangeToken();
}
