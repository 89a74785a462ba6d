using System.Text.Json;
using OpenIddict.Abstractions;
using OpenIddict.Client;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Identity.Social;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Client.OpenIddictClientEvents;

namespace PickGo.WebApi.Identity.Social;

/// <summary>
/// Naver, which speaks OAuth 2.0 and no OpenID Connect: no discovery, no ID token, and a profile that stands in an envelope
/// (https://developers.naver.com/docs/login/api/api.md).
/// </summary>
internal static class NaverProvider
{
    private const string RealIssuer = "https://nid.naver.com";
    private const string RealProfile = "https://openapi.naver.com/v1/nid/me";

    public static void AddNaver(this OpenIddictClientBuilder client, SocialProviderOptions options)
    {
        var issuer = (options.Issuer ?? RealIssuer).TrimEnd('/');
        var configuration = new OpenIddictConfiguration
        {
            Issuer = new Uri(issuer),
            AuthorizationEndpoint = new Uri($"{issuer}/oauth2.0/authorize"),
            TokenEndpoint = new Uri($"{issuer}/oauth2.0/token"),
            UserInfoEndpoint = new Uri(options.Issuer is null ? RealProfile : $"{issuer}/v1/nid/me"),
        };
        configuration.ResponseTypesSupported.Add(ResponseTypes.Code);
        configuration.GrantTypesSupported.Add(GrantTypes.AuthorizationCode);
        configuration.TokenEndpointAuthMethodsSupported.Add(ClientAuthenticationMethods.ClientSecretPost);
        client.AddRegistration(new OpenIddictClientRegistration
        {
            ProviderName = nameof(SocialProvider.Naver),
            Issuer = configuration.Issuer,
            Configuration = configuration,
            ClientId = options.ClientId,
            ClientSecret = options.ClientSecret,
            RedirectUri = new Uri(SocialClient.CallbackOf(SocialProvider.Naver), UriKind.Relative),
        });
        client.AddEventHandler<ExtractUserInfoResponseContext>(OpenEnvelope);
        client.AddEventHandler<ExtractTokenResponseContext>(ReadLifetime);
    }

    /// <summary>Naver writes the number of seconds as text.</summary>
    private static void ReadLifetime(OpenIddictClientHandlerDescriptor.Builder<ExtractTokenResponseContext> handler) => handler.UseInlineHandler(context =>
    {
        if (context.Registration.ProviderName == nameof(SocialProvider.Naver) && context.Response is { } answer && long.TryParse((string?)answer[Parameters.ExpiresIn], out var seconds))
            answer.ExpiresIn = seconds;
        return default;
    }).SetOrder(Last);

    private static void OpenEnvelope(OpenIddictClientHandlerDescriptor.Builder<ExtractUserInfoResponseContext> handler) => handler.UseInlineHandler(context =>
    {
        if (context.Registration.ProviderName != nameof(SocialProvider.Naver) || context.Response is null) return default;

        if (context.Response["response"] is { } envelope && (JsonElement)envelope is { ValueKind: JsonValueKind.Object } profile
            && profile.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString() is { Length: > 0 } subject)
        {
            var response = new OpenIddictResponse(profile);
            response[Claims.Subject] = subject;
            context.Response = response;
        }
        else context.Reject(Errors.ServerError, "The profile cannot be read.");
        return default;
    }).SetOrder(Last);

    /// <summary>Behind what reads the answer off the line.</summary>
    private const int Last = int.MaxValue - 100_000;
}
