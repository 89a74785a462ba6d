using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using PickGo.Application.Identity;
using PickGo.Infrastructure.Identity;
using PickGo.WebApi.Identity.OAuth;
using PickGo.WebApi.Identity.Social;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Identity;

internal static class AuthenticationSetup
{
    public static void AddPickGoAuthentication(this IServiceCollection services)
    {
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        services.AddSingleton<IConfigureOptions<JwtBearerOptions>, ConfigureBearer>();
        services.AddAuthorization(Policies.Register);
        services.AddSingleton<EndedAccess>();
        services.AddSingleton<LiveConnections>();
        services.AddHostedService(p => p.GetRequiredService<LiveConnections>());
    }

    /// <summary>
    /// Who calls. The OAuth server looks at every request that passes it and answers those at its own addresses: only those pass it, and
    /// nobody in a waiting room pays for it.
    /// </summary>
    public static void UsePickGoAuthentication(this WebApplication app)
    {
        // Or the host puts the middleware, with all its schemes, in front of everything.
        ((IApplicationBuilder)app).Properties["__AuthenticationMiddlewareSet"] = true;
        app.UseWhen(http => http.IsForOAuthServer(), branch => branch.UseAuthentication());
        app.UseSocialClient();
        app.UseWhen(http => !http.IsForOAuthServer(), branch => branch.Use(async (http, next) =>
        {
            var result = await http.AuthenticateAsync(JwtBearerDefaults.AuthenticationScheme);
            if (result.Succeeded) http.User = result.Principal;
            await next(http);
        }));
    }

    /// <summary>One scheme for every access token, whoever asked for it: our own keys, our own issuer.</summary>
    private sealed class ConfigureBearer(KeyRing keys, IOptions<IdentityOptions> identity) : IConfigureNamedOptions<JwtBearerOptions>
    {
        public void Configure(string? name, JwtBearerOptions options) => Configure(options);

        public void Configure(JwtBearerOptions options)
        {
            options.MapInboundClaims = false;
            options.TokenValidationParameters = new TokenValidationParameters
            {
                ValidTypes = [JwtAccessTokens.TokenType],
                ValidIssuer = identity.Value.IssuerUri,
                ValidAudience = JwtAccessTokens.Audience,
                ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
                IssuerSigningKeyResolver = (_, _, kid, _) => keys.AccessTokens.Where(k => k.KeyId == kid),
                RoleClaimType = JwtAccessTokens.RoleClaim,
                ClockSkew = TimeSpan.FromSeconds(5),
            };
            options.Events = new JwtBearerEvents { OnMessageReceived = TakeFromQuery, OnTokenValidated = RefuseEnded, OnChallenge = Explain };
        }

        /// <summary>Where a browser cannot set headers (EventSource, WebSocket) the token may come in the query.</summary>
        private static Task TakeFromQuery(MessageReceivedContext context)
        {
            if (context.HttpContext.TakesTokensFromQuery() && context.Request.Query["access_token"] is [{ Length: > 0 } token]) context.Token = token;
            return Task.CompletedTask;
        }

        private static Task RefuseEnded(TokenValidatedContext context)
        {
            if (context.HttpContext.RequestServices.GetRequiredService<EndedAccess>().WhyOf(TokenOrigin.Of(context.Principal!)) is { } why) context.Fail(why.Message);
            return Task.CompletedTask;
        }

        private static Task Explain(JwtBearerChallengeContext context)
        {
            context.HandleResponse();
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return ProblemHandling.WriteAsync(context.HttpContext, EdgeErrors.AuthRequired);
        }
    }
}
