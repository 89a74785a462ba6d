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

    /// <summary>SameSite=Strict: other sites cannot spend it.</summary>
    public static void SetPrivateCookie(this HttpContext http, string name, string value, TimeSpan life)
    {
        var options = OptionsFor(http);
        options.MaxAge = life;
        http.Response.Cookies.Append(NameOf(http, name), value, options);
    }

    public static void DeletePrivateCookie(this HttpContext http, string name) => http.Response.Cookies.Delete(NameOf(http, name), OptionsFor(http));

    private static string NameOf(HttpContext http, string name) => http.Request.IsHttps ? Prefix + name : name;

    private static CookieOptions OptionsFor(HttpContext http) => new()
    {
        HttpOnly = true,
        Secure = http.Request.IsHttps,
        SameSite = SameSiteMode.Strict,
        Path = http.Request.IsHttps ? "/" : PlainPath,
    };
}
