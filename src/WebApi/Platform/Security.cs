using Microsoft.AspNetCore.HttpOverrides;
using PickGo.Infrastructure.Platform;

namespace PickGo.WebApi.Platform;

/// <summary>Who may call from elsewhere, whose word on addresses counts, and what browsers are told.</summary>
internal static class Security
{
    private const string OriginsSetting = "Cors:Origins";
    private const string ProxiesSetting = "Proxies:Trusted";

    /// <summary>The longest that Chromium keeps one.</summary>
    private static readonly TimeSpan PreflightsKept = TimeSpan.FromHours(2);

    /// <summary>Pages for developers, which bring their scripts along; they are there in development alone.</summary>
    private static readonly PathString[] Tools = ["/docs", "/dev"];

    public static void AddPickGoSecurity(this IServiceCollection services, IConfiguration configuration)
    {
        var origins = configuration.GetSection(OriginsSetting).Get<string[]>() ?? [];
        services.AddCors(cors => cors.AddDefaultPolicy(p => p.WithOrigins(origins).AllowAnyHeader().AllowAnyMethod().AllowCredentials().SetPreflightMaxAge(PreflightsKept)
            .WithExposedHeaders("Retry-After", "RateLimit", "RateLimit-Policy", "ETag", "Location")));

        services.AddOptions<CookieSettings>().BindConfiguration(CookieSettings.Section)
            .Validate(c => c.SameSite is SameSiteMode.Strict or SameSiteMode.None, "Cookies:SameSite is Strict or None.")
            .Validate(c => c.SameSite != SameSiteMode.None || origins.Length > 0, $"Cookies:SameSite is None for a client elsewhere, whose address {OriginsSetting} has to name.")
            .ValidateOnStart();

        services.AddSingleton<BrowserPolicies>();
        services.AddHsts(o => (o.MaxAge, o.IncludeSubDomains) = (TimeSpan.FromDays(365), true));

        var trusted = configuration.GetSection(ProxiesSetting).Get<string[]>() ?? [];
        if (Array.Find(trusted, t => !System.Net.IPAddress.TryParse(t, out _) && !System.Net.IPNetwork.TryParse(t, out _)) is { } wrong)
            throw new SettingException($"{ProxiesSetting} names '{wrong}', which is no address and no network like 10.0.0.0/8.");

        // Only proxies that are named may say where a request came from; by default none may.
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            // To the middleware two empty lists mean everybody: with no proxy named it has to be told to look at nothing.
            options.ForwardedHeaders = trusted.Length == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var proxy in trusted)
            {
                if (System.Net.IPAddress.TryParse(proxy, out var address)) options.KnownProxies.Add(address);
                else options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
            }
        });
    }

    public static void UseSecurityHeaders(this WebApplication app)
    {
        // Over plain HTTP, and of localhost, browsers must not be told: they would never come back.
        if (!app.Environment.IsDevelopment()) app.UseHsts();
        app.Use((http, next) =>
        {
            var headers = http.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
            headers.XFrameOptions = "SAMEORIGIN";
            headers["Permissions-Policy"] = BrowserPolicies.Permissions;
            // The gateway may open a window of its own, and has to find back to ours.
            headers["Cross-Origin-Opener-Policy"] = "same-origin-allow-popups";
            if (!Array.Exists(Tools, t => http.Request.Path.StartsWithSegments(t))) headers.ContentSecurityPolicy = BrowserPolicies.Nothing;
            return next(http);
        });
    }
}
