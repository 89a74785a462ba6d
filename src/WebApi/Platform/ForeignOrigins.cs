using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;

namespace PickGo.WebApi.Platform;

/// <summary>
/// What works by a cookie answers our own pages and those of the origins that are named, whatever a browser thinks of SameSite: it says
/// itself where a request came from (https://fetch.spec.whatwg.org/#origin-header). Programs name no origin, and have no cookie that is not theirs.
/// </summary>
internal static class ForeignOrigins
{
    public static T RefusesForeignOrigins<T>(this T route) where T : IEndpointConventionBuilder
    {
        route.Refuses(CommonErrors.ForeignOrigin);
        return route.AddEndpointFilter(async (context, next) => IsOurs(context.HttpContext) ? await next(context) : CommonErrors.ForeignOrigin.ToProblem());
    }

    private static bool IsOurs(HttpContext http)
    {
        var origin = http.Request.Headers.Origin.ToString();
        if (origin.Length == 0) return true;
        // A proxy that ends TLS and is not named leaves us with http: its pages are ours all the same.
        foreach (var scheme in new[] { http.Request.Scheme, Uri.UriSchemeHttps })
            if (string.Equals(origin, $"{scheme}://{http.Request.Host}", StringComparison.OrdinalIgnoreCase)) return true;

        var cors = http.RequestServices.GetRequiredService<IOptions<CorsOptions>>().Value;
        return cors.GetPolicy(cors.DefaultPolicyName)?.IsOriginAllowed(origin) == true;
    }
}
