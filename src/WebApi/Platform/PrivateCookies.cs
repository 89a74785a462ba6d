using Microsoft.Extensions.Options;

namespace PickGo.WebApi.Platform;

/// <summary>
/// Cookies of this host alone. Over HTTPS their names begin with <c>__Host-</c> (RFC 6265bis, 4.1.3.2), so that no other host of the domain, and
/// nobody on a line without encryption, can plant one.
/// </summary>
internal static class PrivateCookies
{
    private const string Prefix = "__Host-";

    /// <summary>Where plain HTTP is spoken, in development, the prefix is not to be had: the path keeps them to the API instead.</summary>
    private const string PlainPath = "/api";

    public static string? ReadPrivateCookie(this HttpContext http, string name) => http.Request.Cookies[NameOf(http, name)];

    public static void SetPrivateCookie(this HttpContext http, string name, string value, TimeSpan life)
    {
        var options = OptionsFor(http);
        options.MaxAge = life;
        http.Response.Cookies.Append(NameOf(http, name), value, options);
    }

    public static void DeletePrivateCookie(this HttpContext http, string name) => http.Response.Cookies.Delete(NameOf(http, name), OptionsFor(http));

    private static string NameOf(HttpContext http, string name) => http.Request.IsHttps ? Prefix + name : name;

    /// <summary>
    /// Strict: other sites cannot spend it. None, for a client on another site: browsers send it along from there, keep it in a jar of that
    /// site's own where they know how (https://www.ietf.org/archive/id/draft-cutler-httpbis-partitioned-cookies-01.html), and only
    /// <see cref="ForeignOrigins"/> keeps others from spending it.
    /// </summary>
    private static CookieOptions OptionsFor(HttpContext http)
    {
        var options = new CookieOptions { HttpOnly = true, Secure = http.Request.IsHttps, SameSite = SameSiteMode.Strict, Path = http.Request.IsHttps ? "/" : PlainPath };
        if (http.RequestServices.GetRequiredService<IOptions<CookieSettings>>().Value.SameSite == SameSiteMode.Strict) return options;

        (options.SameSite, options.Secure) = (SameSiteMode.None, true);
        options.Extensions.Add("Partitioned");
        return options;
    }
}

/// <summary>What other sites may do with cookies (<c>Cookies:*</c>).</summary>
internal sealed class CookieSettings
{
    public const string Section = "Cookies";

    /// <summary><c>Strict</c>, or <c>None</c> where the client is hosted on another site.</summary>
    public SameSiteMode SameSite { get; set; } = SameSiteMode.Strict;
}
