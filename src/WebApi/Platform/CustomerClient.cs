using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.FileProviders;

namespace PickGo.WebApi.Platform;

/// <summary>Serves the built customer client: hashed assets for ever, the page itself always fresh.</summary>
internal static class CustomerClient
{
    private const string PathSetting = "Clients:Customer:Path";
    private const string Page = "/index.html";

    /// <summary>The addresses that the client has pages for, as its router spells them (<c>performances/:postId</c>).</summary>
    private const string Routes = "routes.json";
    private static readonly object NoSuchPage = new();

    /// <summary>Paths that are never pages of the client.</summary>
    private static readonly PathString[] NotPages = ["/api", "/hubs", "/openapi", "/docs", "/health", "/connect", "/.well-known"];

    public static void UseCustomerClient(this WebApplication app)
    {
        var path = app.Configuration[PathSetting] ?? Path.Combine(app.Environment.ContentRootPath, "wwwroot");
        if (!File.Exists(Path.Combine(path, "index.html"))) return;

        // The client's own addresses (/posts/7) are answered with the page. This asks routing first, where a fallback route
        // would take part in it and turn "wrong method" and "wrong media type" of the API into "not found".
        var known = KnownPages(Path.Combine(path, Routes));
        app.Use((http, next) =>
        {
            if (http.GetEndpoint() is not null || !IsPage(http.Request)) return next(http);

            if (known?.IsMatch(http.Request.Path.Value!) == false) MarkNoSuchPage(http);
            http.Request.Path = Page;
            return next(http);
        });
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(Path.GetFullPath(path)),
            OnPrepareResponse = context => Prepare(context.Context),
        });
    }

    private static void Prepare(HttpContext http)
    {
        http.Response.Headers.CacheControl = http.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache";
        if (http.Items.ContainsKey(NoSuchPage)) http.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    /// <summary>The client says in words that there is no such page; search engines and monitors read the status.</summary>
    private static void MarkNoSuchPage(HttpContext http)
    {
        http.Items[NoSuchPage] = true;
        // "Not modified" would be an answer about the page that exists.
        http.Request.Headers.IfNoneMatch = default;
        http.Request.Headers.IfModifiedSince = default;
    }

    /// <returns>Null for a client that does not tell.</returns>
    private static Regex? KnownPages(string file)
    {
        if (!File.Exists(file)) return null;

        var routes = JsonSerializer.Deserialize<string[]>(File.ReadAllText(file))!;
        var patterns = routes.Select(r => string.Join('/', r.Split('/').Select(part => part.StartsWith(':') ? "[^/]+" : Regex.Escape(part))));
        return new Regex($"^/(?:{string.Join('|', patterns)})/?$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    private static bool IsPage(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && !Path.HasExtension(request.Path.Value)
        && !Array.Exists(NotPages, p => request.Path.StartsWithSegments(p));
}
