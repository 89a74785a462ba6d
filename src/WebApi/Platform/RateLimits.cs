using System.Globalization;
using System.Net;
using System.Security.Claims;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.RateLimiting;
using PickGo.WebApi.Identity;

namespace PickGo.WebApi.Platform;

/// <summary>
/// How often anybody may ask: a member and a client by themselves, guests by their address. Answers carry the allowance
/// (https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/), refusals when it is there again.
/// </summary>
internal static class RateLimits
{
    private const string ClientClaim = "client_id";

    /// <summary>Names the allowance of an endpoint, or of a group whose endpoints name no other.</summary>
    public static T Limits<T>(this T route, RateLimitPolicy policy) where T : IEndpointConventionBuilder => route.WithMetadata(new RateLimitMetadata(policy));

    /// <summary>After authentication, so that nobody can use up what is another's.</summary>
    public static void UseRateLimits(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<RateLimitOptions>>().Value;
        if (!options.Enabled) return;

        var counts = app.Services.GetRequiredService<RequestCounts>();
        var lines = new AddressLines(options.LinesPerAddress);
        var allowed = new AllowedAddresses(options.Allowed);
        app.Use((http, next) =>
        {
            if (http.GetEndpoint()?.Metadata.GetMetadata<RateLimitMetadata>() is not { } limit || allowed.Contains(http.Connection.RemoteIpAddress)) return next(http);
            return LimitAsync(http, next, counts, lines, limit.Policy, options.RuleOf(limit.Policy));
        });
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

    /// <returns>Null for guests.</returns>
    private static string? CallerOf(ClaimsPrincipal user) =>
        user.TryGetMemberId(out var member) ? string.Create(CultureInfo.InvariantCulture, $"member-{member}")
        : user.FindFirstValue(ClientClaim) is { } client ? $"client-{client}" : null;

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
