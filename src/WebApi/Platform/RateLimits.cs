using System.Globalization;
using System.Net;
using System.Security.Claims;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.RateLimiting;
using PickGo.WebApi.Identity;
using PickGo.WebApi.Identity.OAuth;
using PickGo.WebApi.Identity.Social;

namespace PickGo.WebApi.Platform;

/// <summary>
/// How often anybody may ask: a member and a client by themselves, guests by their address. Answers carry the allowance
/// (https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/), refusals when it is there again.
/// </summary>
internal static class RateLimits
{
    /// <summary>Names the allowance of an endpoint, or of a group whose endpoints name no other.</summary>
    public static T Limits<T>(this T route, RateLimitPolicy policy) where T : IEndpointConventionBuilder => route.WithMetadata(new RateLimitMetadata(policy));

    /// <summary>
    /// After authentication, so that nobody can use up what is another's. The OAuth server, and what reads the answers of providers, work before anybody
    /// is known: their addresses are limited by the caller's, in front of them.
    /// </summary>
    public static void UseRateLimits(this WebApplication app, Action<WebApplication> authenticate)
    {
        var options = app.Services.GetRequiredService<IOptions<RateLimitOptions>>().Value;
        var counts = app.Services.GetRequiredService<RequestCounts>();
        var lines = new AddressLines(options.LinesPerAddress);
        var allowed = new AllowedAddresses(options.Allowed);
        Use(http => http.IsForOAuthServer() ? RateLimitPolicy.Default : http.IsForSocialClient() ? RateLimitPolicy.LogIn : null);
        authenticate(app);
        Use(http => http.GetEndpoint()?.Metadata.GetMetadata<RateLimitMetadata>()?.Policy);

        void Use(Func<HttpContext, RateLimitPolicy?> policyOf)
        {
            if (!options.Enabled) return;

            app.Use((http, next) => policyOf(http) is not { } policy || allowed.Contains(http.Connection.RemoteIpAddress)
                ? next(http)
                : LimitAsync(http, next, counts, lines, policy, options.RuleOf(policy)));
        }
    }

    private static async Task LimitAsync(HttpContext http, RequestDelegate next, RequestCounts counts, AddressLines lines, RateLimitPolicy policy, RateLimitRule rule)
    {
        var address = Networks.Of(http.Connection.RemoteIpAddress);
        var caller = CallerOf(http.User);
        var permits = caller is null ? rule.PerAddress : rule.PerCaller;
        var taken = await counts.TakeAsync(policy, caller ?? address, permits, rule.WindowSeconds);
        Say(http.Response.Headers, policy, permits, rule.WindowSeconds, taken);
        if (taken.IsRefused)
        {
            await CommonErrors.RateLimited(taken.ResetSeconds).ToProblem().ExecuteAsync(http);
            return;
        }

        if (!http.TakesTokensFromQuery())
        {
            await next(http);
            return;
        }

        using var line = lines.TryOpen(address);
        await (line is null ? CommonErrors.RateLimited(rule.WindowSeconds).ToProblem().ExecuteAsync(http) : next(http));
    }

    /// <returns>Null for guests. What a client does for a member is counted apart: it must not use up what the member has.</returns>
    private static string? CallerOf(ClaimsPrincipal user)
    {
        var member = user.TryGetMemberId(out var id) ? string.Create(CultureInfo.InvariantCulture, $"member-{id}") : null;
        return user.ThirdParty() is { } client ? $"client-{client}-{member}" : member;
    }

    private static void Say(IHeaderDictionary headers, RateLimitPolicy policy, int permits, int window, RateDecision taken)
    {
        headers["RateLimit-Policy"] = string.Create(CultureInfo.InvariantCulture, $"\"{policy}\";q={permits};w={window}");
        headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"{policy}\";r={taken.Remaining};t={taken.ResetSeconds}");
    }

    internal sealed record RateLimitMetadata(RateLimitPolicy Policy);

    private sealed class AllowedAddresses(IEnumerable<string> allowed)
    {
        private readonly System.Net.IPNetwork[] _networks =
            [.. allowed.Select(a => System.Net.IPNetwork.TryParse(a, out var network) ? network : new System.Net.IPNetwork(IPAddress.Parse(a), IPAddress.Parse(a).GetAddressBytes().Length * 8))];

        public bool Contains(IPAddress? address)
        {
            if (address is null || _networks.Length == 0) return false;
            var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
            return Array.Exists(_networks, n => n.Contains(plain));
        }
    }
}
